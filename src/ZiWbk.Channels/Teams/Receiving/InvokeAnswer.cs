using System.Text.Json.Nodes;

namespace ZiWbk.Channels.Teams.Receiving;

/// <summary>
/// What is answered to a press, in the response to it. The HTTP status is 200 whatever happened.
/// https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model
/// </summary>
/// <param name="Body">The body; null for none.</param>
/// <param name="Status">The HTTP status.</param>
internal sealed record InvokeAnswer(JsonObject? Body, int Status = 200)
{
    private const string Prefix = "application/vnd.microsoft.";

    /// <summary>Taken, and nothing to be shown.</summary>
    public static InvokeAnswer Taken { get; } = new((JsonObject?)null);

    /// <summary>Nobody here does such a thing.</summary>
    public static InvokeAnswer NotKnown { get; } = new(null, 501);

    /// <summary>The card that stands there from now on for whoever pressed.</summary>
    public static InvokeAnswer Card(JsonObject card) => Of(200, "card.adaptive", card.DeepClone());

    /// <summary>Words for whoever pressed, and for nobody else.</summary>
    public static InvokeAnswer Words(string text) => Of(200, "activity.message", text);

    /// <summary>It could not be done.</summary>
    public static InvokeAnswer Error(int status, string code, string message) =>
        Of(status, "error", new JsonObject { ["code"] = code, ["message"] = message });

    private static InvokeAnswer Of(int status, string type, JsonNode value) =>
        new(new JsonObject { ["statusCode"] = status, ["type"] = Prefix + type, ["value"] = value });
}

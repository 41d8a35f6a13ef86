using System.Text.Json;

namespace ZiWbk.FakeTeams;

/// <summary>
/// What the bot answered to a press of an <c>Action.Execute</c>, held against
/// https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model : the HTTP status is 200 whatever happened, the body says.
/// </summary>
internal sealed record InvokeAnswer(JsonElement? Card, string? Message, string? Error)
{
    private const string Prefix = "application/vnd.microsoft.";

    /// <summary>Reads it; all that is wrong with it is told.</summary>
    public static InvokeAnswer Of(BotAnswer answer, Action<string> fault)
    {
        if (answer.Status == 0)
            return new(null, null, "no answer");
        if (answer.Status != 200 || answer.ContentType != "application/json")
        {
            fault($"a press is answered with HTTP 200 and JSON, not {answer.Status} {answer.ContentType}");
            return new(null, null, "wrong answer");
        }

        try
        {
            using var document = JsonDocument.Parse(answer.Body, new() { AllowDuplicateProperties = false });
            return Read(document.RootElement.Clone(), fault);
        }
        catch (JsonException exception)
        {
            fault($"the answer to a press is no JSON: {exception.Message}");
            return new(null, null, "wrong answer");
        }
    }

    private static InvokeAnswer Read(JsonElement body, Action<string> fault)
    {
        var status = body.Member("statusCode") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var code) ? code : 0;
        var type = body.Text("type") ?? "";
        var value = body.Member("value");
        foreach (var member in body.ValueKind == JsonValueKind.Object ? body.EnumerateObject().Select(member => member.Name) : [])
        {
            if (member is not ("statusCode" or "type" or "value"))
                fault($"'{member}' is no member of the answer to a press");
        }

        switch (status, type.StartsWith(Prefix, StringComparison.Ordinal) ? type[Prefix.Length..] : type)
        {
            case (200, "card.adaptive") when value is { ValueKind: JsonValueKind.Object } card:
                foreach (var wrong in CardCheck.Of(card))
                    fault($"the answer to a press: {wrong}");
                return new(card, null, null);
            case (200, "activity.message") when value is { ValueKind: JsonValueKind.String } text && !string.IsNullOrWhiteSpace(text.GetString()):
                return new(null, text.GetString(), null);
            case (400 or 500, "error") when value is { ValueKind: JsonValueKind.Object } error && error.Text("code") is not null && error.Text("message") is not null:
                return new(null, null, error.Text("message"));
            case (401, "activity.loginRequest" or "error.incorrectAuthCode") or (412, "error.preconditionFailed"):
                return new(null, null, type);
            default:
                fault($"the answer to a press is none of those that are known: {body}");
                return new(null, null, "wrong answer");
        }
    }
}

namespace ZiWbk.FakeTeams;

/// <summary>What the bot answered to an activity that was brought to it; status 0: nothing.</summary>
public sealed record BotAnswer(int Status, string? ContentType, string Body);

/// <summary>An activity on its way to the bot.</summary>
internal sealed class PendingActivity(System.Text.Json.Nodes.JsonObject activity, string lane)
{
    public System.Text.Json.Nodes.JsonObject Activity { get; } = activity;

    /// <summary>Activities of one lane are brought one after another.</summary>
    public string Lane { get; } = lane;

    public TaskCompletionSource<BotAnswer> Answered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Type => (string)Activity["type"]!;

    public string Id => (string?)Activity["id"] ?? "";

    public bool IsInvoke => Type == "invoke";
}

namespace ZiWbk.FakeTelegram;

/// <summary>A request that Telegram would refuse, or that says something else than was meant.</summary>
public sealed record Violation(string Method, string Fault, string Body)
{
    public override string ToString() => $"{Method}: {Fault}\n    {Body}";
}

/// <summary>A request in order that was refused because the world, or an injected fault, was so.</summary>
public sealed record Refusal(DateTimeOffset At, string Method, int Code, string Description, bool Injected);

/// <summary>One request: when, what, to which chat, and what was answered (0: nothing).</summary>
public sealed record Call(DateTimeOffset At, string Method, long? Chat, int Code)
{
    /// <summary>Whether Telegram counts it against the limits of sending: messages and edits.</summary>
    public bool IsSend =>
        (Method.StartsWith("send", StringComparison.OrdinalIgnoreCase) && !Method.Equals("sendChatAction", StringComparison.OrdinalIgnoreCase))
        || Method.StartsWith("editMessage", StringComparison.OrdinalIgnoreCase)
        || Method.StartsWith("copyMessage", StringComparison.OrdinalIgnoreCase)
        || Method.StartsWith("forwardMessage", StringComparison.OrdinalIgnoreCase);
}

namespace ZiWbk.FakeTelegram;

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

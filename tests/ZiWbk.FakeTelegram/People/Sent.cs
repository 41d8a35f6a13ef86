namespace ZiWbk.FakeTelegram;

/// <summary>What a person sent: its number in the chat, and the update that tells the bot of it (null: the bot does not see it).</summary>
public sealed record Sent(int Id, int? UpdateId);

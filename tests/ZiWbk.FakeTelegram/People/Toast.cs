namespace ZiWbk.FakeTelegram;

/// <summary>What the bot answered to a press: nothing to read, a line that passes by, or an alert to be closed.</summary>
public sealed record Toast(string Text, bool IsAlert, string? Url);

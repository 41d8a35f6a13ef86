namespace ZiWbk.Channels.Telegram;

/// <summary>How the channel is set up.</summary>
public sealed record TelegramOptions
{
    /// <summary>What BotFather gave; a secret.</summary>
    public required string Token { get; init; }

    /// <summary>Another Bot API server; null for Telegram's own.</summary>
    public Uri? ApiUrl { get; init; }

    /// <summary>Where Telegram brings updates; null where they are fetched, which works behind any network.</summary>
    public Uri? WebhookUrl { get; init; }

    /// <summary>What Telegram proves itself with when it brings updates; null for a fresh one at each start.</summary>
    public string? WebhookSecret { get; init; }

    /// <summary>The commands that the platform shows.</summary>
    public TelegramMenu Menu { get; init; } = TelegramMenu.None;

    /// <summary>The largest file taken; Telegram itself lets a bot fetch 20 MB.</summary>
    public long MaxFileBytes { get; init; } = LargestDownload;

    /// <summary>Tells the time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The largest file that Telegram lets a bot fetch.</summary>
    public const long LargestDownload = 20 << 20;

    // A secret never comes into a log by way of its record.
    private bool PrintMembers(System.Text.StringBuilder text)
    {
        text.Append("ApiUrl = ").Append(ApiUrl).Append(", WebhookUrl = ").Append(WebhookUrl);
        return true;
    }
}

namespace ZiWbk.FakeTelegram;

/// <summary>How strict, how patient and how fast the server is. The defaults are Telegram's own, but for waiting.</summary>
public sealed record TelegramSettings
{
    public string Token { get; init; } = "7391846205:AAF3kQ0v1nX8mZy2wRt6uBs9eHd4cGjLpTo";

    public string Username { get; init; } = "ZiWbkBojonegoroBot";

    public string Name { get; init; } = "Teman ZI";

    /// <summary>In groups the bot sees only what is meant for it.</summary>
    public bool Privacy { get; init; } = true;

    /// <summary>Dates, the life of updates and queries, and the record of the pace go by this clock. Waiting is always real.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The specification's file; null: no request is held against it.</summary>
    public string? Specification { get; init; } = Environment.GetEnvironmentVariable("ZIWBK_TELEGRAM_SPEC");

    /// <summary>Off for load tests: requests are then not held against the specification.</summary>
    public bool Validate { get; init; } = true;

    /// <summary>
    /// The first redelivery comes at once, the next after twice this, doubling. Telegram's own base is a second; a test has less
    /// time.
    /// </summary>
    public TimeSpan RedeliveryBase { get; init; } = TimeSpan.FromMilliseconds(20);

    public TimeSpan LongestRedelivery { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a webhook may take before the server closes the connection.</summary>
    public TimeSpan WebhookPatience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The least time between two calls of <c>setWebhook</c>.</summary>
    public TimeSpan SetWebhookPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long an update of a press is kept, and how long a press can be answered.</summary>
    public TimeSpan CallbackLife { get; init; } = TimeSpan.FromSeconds(150);

    /// <summary>A Bot API server of one's own: webhooks may be plain http on any port. Telegram's takes https on four ports.</summary>
    public bool LocalServer { get; init; }

    /// <summary>Beyond Telegram's published limits (30 a second, 20 a minute in a group) requests are answered with 429.</summary>
    public bool EnforceLimits { get; init; }

    /// <summary>How long a person waits for the bot before a test fails.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many messages and acts of a chat are kept at least; for load tests.</summary>
    public int Keep { get; init; } = int.MaxValue / 4;

    /// <summary>Whether each call is recorded.</summary>
    public bool Record { get; init; } = true;
}

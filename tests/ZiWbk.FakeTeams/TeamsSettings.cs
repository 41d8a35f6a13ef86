namespace ZiWbk.FakeTeams;

/// <summary>Who the bot is, and how strict and how patient the server is. The defaults are those of Teams itself.</summary>
public sealed record TeamsSettings
{
    /// <summary>The bot's application id, a GUID.</summary>
    public string AppId { get; init; } = "6f1d3c52-8a04-4b7e-9d35-0c2e7b94a1f8";

    /// <summary>The one tenant that the bot is registered in, a GUID.</summary>
    public string TenantId { get; init; } = "b2c7f0de-31a5-4e88-8f6c-9a4d5e7711c3";

    /// <summary>What the bot proves itself with to the token endpoint.</summary>
    public string ClientSecret { get; init; } = "rahasia~Klien.0123456789_AbCdEfGhIjKl";

    public string BotName { get; init; } = "Teman ZI";

    /// <summary>The first part of the path of <c>serviceUrl</c>.</summary>
    public string Region { get; init; } = "apac";

    /// <summary>Times of activities and tokens, and the windows of the rate limits, go by this clock. Waiting is always real.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long the bot may take to answer an activity before it is brought again (notes of the protocol: 15 s).</summary>
    public TimeSpan ResendAfter { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How often an activity that was not answered is brought again.</summary>
    public int Resends { get; init; } = 1;

    /// <summary>How long an access token for the connector is good.</summary>
    public TimeSpan TokenLife { get; init; } = TimeSpan.FromSeconds(3599);

    /// <summary>Beyond the published limits of a thread requests are answered with 429.</summary>
    public bool EnforceLimits { get; init; } = true;

    /// <summary>How long a person waits for the bot before a test fails.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);
}

using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace ZiWbk.Channels.Teams.Receiving;

/// <summary>A token that proves an activity.</summary>
/// <param name="ServiceUrl">The connector it speaks for; null where it does not say.</param>
/// <param name="Endorsements">The channels its key speaks for.</param>
internal sealed record ProvenToken(string? ServiceUrl, IReadOnlyCollection<string> Endorsements);

/// <summary>
/// Checks what Teams proves itself with, by
/// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication : signed with RS256 by a listed key, by the one
/// issuer, for this bot, in its time. There is no way to switch any of it off.
/// </summary>
internal sealed class TokenCheck
{
    private const string Issuer = "https://api.botframework.com";
    private const string Scheme = "Bearer ";
    private const int LongestToken = 16_384;

    private static readonly TimeSpan _skew = TimeSpan.FromMinutes(5);

    // Keys are to be looked at every day at least; a key that is not known, at once, but not for everybody who makes one up.
    private static readonly TimeSpan _usualRefresh = TimeSpan.FromHours(12);
    private static readonly TimeSpan _soonestRefresh = TimeSpan.FromSeconds(30);

    // Whoever knocks while the keys were never seen must not become a storm on the issuer.
    private static readonly TimeSpan _unreached = TimeSpan.FromSeconds(10);

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = LongestToken };
    private readonly ConfigurationManager<OpenIdConnectConfiguration> _configuration;
    private readonly string _appId;
    // The machine's clock, also where turns go by another: whoever makes tokens knows no other.
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private DateTimeOffset _unreachedUntil;

    // Else the library would fetch new keys behind the request that needs them, and refuse it: Teams does not bring again what was refused.
    static TokenCheck() => AppContext.SetSwitch("Switch.Microsoft.IdentityModel.UpdateConfigAsBlocking", true);

    public TokenCheck(TeamsOptions options, HttpClient http, ILogger logger)
    {
        (_appId, _clock, _logger) = (options.AppId, TimeProvider.System, logger);
        _configuration = new(options.Metadata.ToString(), new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(http) { RequireHttps = true })
        {
            AutomaticRefreshInterval = _usualRefresh,
            RefreshInterval = _soonestRefresh,
        };
    }

    /// <summary>What a header proves; null for nothing.</summary>
    /// <exception cref="KeysNotReachedException">The keys were never seen.</exception>
    public async Task<ProvenToken?> CheckAsync(string? authorization, CancellationToken cancel)
    {
        if (authorization is null || !authorization.StartsWith(Scheme, StringComparison.Ordinal) || Read(authorization[Scheme.Length..]) is not { } token)
            return null;
        var configuration = await KeysAsync(cancel);
        var result = await _handler.ValidateTokenAsync(token, Parameters(configuration));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            _configuration.RequestRefresh();
            var renewed = await KeysAsync(cancel);
            if (ReferenceEquals(renewed, configuration))
                return null;
            configuration = renewed;
            result = await _handler.ValidateTokenAsync(token, Parameters(configuration));
        }

        return result.IsValid ? new(Claim(token, "serviceurl"), Endorsements(configuration, token.Kid)) : null;
    }

    /// <summary>Fetches the keys where they were never seen.</summary>
    /// <exception cref="KeysNotReachedException">They cannot be fetched.</exception>
    public async Task<OpenIdConnectConfiguration> KeysAsync(CancellationToken cancel)
    {
        if (_clock.GetUtcNow() < _unreachedUntil)
            throw new KeysNotReachedException();
        try
        {
            return await _configuration.GetConfigurationAsync(cancel);
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException or HttpRequestException or ArgumentException or JsonException)
        {
            _unreachedUntil = _clock.GetUtcNow() + _unreached;
            _logger.NoKeys((exception.InnerException ?? exception).GetType().Name);
            throw new KeysNotReachedException();
        }
    }

    // What can be told from the token alone. "crit" names what must be understood, and we understand nothing beyond the standard.
    private JsonWebToken? Read(string text)
    {
        try
        {
            if (text.Length > LongestToken || !_handler.CanReadToken(text))
                return null;
            var token = _handler.ReadJsonWebToken(text);
            return token is { IsEncrypted: false, Kid.Length: > 0, Alg: SecurityAlgorithms.RsaSha256 } && !token.TryGetHeaderValue<object>("crit", out _) ? token : null;
        }
        catch (Exception exception) when (exception is ArgumentException or JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private TokenValidationParameters Parameters(OpenIdConnectConfiguration configuration) => new()
    {
        ValidIssuer = Issuer,
        ValidAudience = _appId,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        IssuerSigningKeys = configuration.SigningKeys,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ValidateIssuerSigningKey = true,
        LifetimeValidator = (from, until, _, _) => IsNow(from, until),
    };

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + _skew && (from is not { } start || start <= now + _skew);
    }

    private static string? Claim(JsonWebToken token, string name) =>
        token.TryGetPayloadValue<object>(name, out var value) ? value as string : null;

    // A key that does not say for whom it speaks, speaks for nobody.
    private static IReadOnlyCollection<string> Endorsements(OpenIdConnectConfiguration configuration, string kid)
    {
        var key = configuration.JsonWebKeySet?.Keys.FirstOrDefault(listed => listed.Kid == kid);
        if (key is null || !key.AdditionalData.TryGetValue("endorsements", out var value) || value is not JsonElement { ValueKind: JsonValueKind.Array } list)
            return [];
        return [.. list.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.String).Select(entry => entry.GetString()!)];
    }
}

/// <summary>The keys with which Teams signs cannot be fetched, and none are known.</summary>
internal sealed class KeysNotReachedException : Exception;

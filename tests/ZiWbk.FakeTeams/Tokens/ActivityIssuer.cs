using System.Text.Json.Nodes;

namespace ZiWbk.FakeTeams;

/// <summary>
/// Who signs what comes to the bot: its metadata, its keys (which change while all goes on), and a token for each activity.
/// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
/// </summary>
public sealed class ActivityIssuer
{
    /// <summary>As the metadata and every token name it.</summary>
    public const string Issuer = "https://api.botframework.com";

    internal const string MetadataPath = "/botframework/v1/.well-known/openidconfiguration";
    internal const string KeysPath = "/botframework/v1/.well-known/keys";

    private static readonly string[] _channels = ["msteams", "webchat", "directline"];

    private readonly TeamsSettings _settings;
    private readonly Lock _lock = new();
    private readonly List<SigningKey> _published = [];
    private int _keys;
    private int _metadataFetches;
    private int _keyFetches;

    internal ActivityIssuer(TeamsSettings settings)
    {
        _settings = settings;
        Current = NewKey();
        _published.Add(Current);
    }

    /// <summary>What activities are signed with now.</summary>
    public SigningKey Current { get; private set; }

    /// <summary>How often the metadata was fetched.</summary>
    public int MetadataFetches => Volatile.Read(ref _metadataFetches);

    /// <summary>How often the keys were fetched.</summary>
    public int KeyFetches => Volatile.Read(ref _keyFetches);

    /// <summary>While set, metadata and keys are answered with this status.</summary>
    public int? Fails { get; set; }

    internal Uri Base { get; set; } = null!;

    /// <summary>A new key that is published and signs from now on. The old one stays published unless it is withdrawn.</summary>
    public SigningKey Roll(bool withdraw = false)
    {
        lock (_lock)
        {
            if (withdraw)
                _published.Clear();
            Current = NewKey();
            _published.Add(Current);
            return Current;
        }
    }

    /// <summary>Another key is published; nothing is signed with it unless a test does.</summary>
    /// <param name="endorsements">The channels it speaks for; null: not said.</param>
    public SigningKey Publish(params string[]? endorsements)
    {
        lock (_lock)
        {
            var key = new SigningKey($"key-{++_keys}", endorsements);
            _published.Add(key);
            return key;
        }
    }

    /// <summary>Signs with a key that was published before, and withdraws all others: how keys change when nobody is in a hurry.</summary>
    public void Use(SigningKey key)
    {
        lock (_lock)
        {
            Current = key;
            _published.RemoveAll(other => other != key);
        }
    }

    /// <summary>A key is no longer published.</summary>
    public void Withdraw(SigningKey key)
    {
        lock (_lock)
            _published.Remove(key);
    }

    /// <summary>A token as Teams makes it.</summary>
    /// <param name="serviceUrl">The activity's.</param>
    /// <param name="change">What is to be otherwise in its header and its claims.</param>
    /// <param name="key">The key; null for the current one.</param>
    public string Token(string serviceUrl, Action<JsonObject, JsonObject>? change = null, SigningKey? key = null)
    {
        key ??= Current;
        var now = _settings.Clock.GetUtcNow();
        var header = new JsonObject { ["alg"] = "RS256", ["kid"] = key.Id, ["x5t"] = key.Id, ["typ"] = "JWT" };
        var claims = new JsonObject
        {
            ["serviceurl"] = serviceUrl,
            ["nbf"] = now.AddMinutes(-5).ToUnixTimeSeconds(),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
            ["iss"] = Issuer,
            ["aud"] = _settings.AppId,
        };
        change?.Invoke(header, claims);
        var algorithm = header["alg"] is JsonValue value && value.TryGetValue<string>(out var name) ? name : "RS256";
        return Jwt.Make(header, claims, bytes => key.Sign(bytes, algorithm));
    }

    internal JsonObject? Metadata()
    {
        Interlocked.Increment(ref _metadataFetches);
        return Fails is not null ? null : new()
        {
            ["issuer"] = Issuer,
            ["authorization_endpoint"] = "https://invalid.botframework.com",
            ["jwks_uri"] = new Uri(Base, KeysPath).ToString(),
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
        };
    }

    internal JsonObject? Keys()
    {
        Interlocked.Increment(ref _keyFetches);
        if (Fails is not null)
            return null;
        lock (_lock)
            return new() { ["keys"] = new JsonArray([.. _published.Select(key => (JsonNode)key.Published())]) };
    }

    private SigningKey NewKey() => new($"key-{++_keys}", _channels);
}

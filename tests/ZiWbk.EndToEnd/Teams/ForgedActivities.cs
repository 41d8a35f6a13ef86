using System.Text;
using System.Text.Json.Nodes;
using ZiWbk.FakeTeams;

namespace ZiWbk.EndToEnd.Teams;

/// <summary>One request to where activities come that must not become a turn.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Statuses">What it may be answered with.</param>
/// <param name="Body">The bytes of its body.</param>
/// <param name="Authorization">The header; null for none.</param>
/// <param name="ContentType">What it says that its body is.</param>
internal sealed record Forged(string Name, int[] Statuses, byte[] Body, string? Authorization, string ContentType = "application/json; charset=utf-8");

/// <summary>
/// Forged and broken tokens and activities, each a sound one with one thing otherwise: an activity that would be a turn of an official if it
/// were believed.
/// </summary>
internal sealed class ForgedActivities(TeamsServer teams, JsonObject sound)
{
    private static readonly int[] _unauthorized = [401];
    private static readonly int[] _forbidden = [403];
    private static readonly int[] _bad = [400];
    private static readonly int[] _acknowledged = [200, 202];

    private readonly ActivityIssuer _signing = teams.Signing;

    private string ServiceUrl => (string)sound["serviceUrl"]!;

    /// <summary>All of them.</summary>
    public IEnumerable<Forged> All() => [.. Headers(), .. Signatures(), .. Claims(), .. Places(), .. Bodies(), .. Shapes(), .. Unknown()];

    private IEnumerable<Forged> Headers()
    {
        var token = _signing.Token(ServiceUrl);
        var basic = Convert.ToBase64String(Encoding.ASCII.GetBytes("bot:rahasia"));
        (string, string?)[] headers =
        [
            ("no header", null), ("an empty header", ""), ("Bearer without a token", "Bearer"), ("Bearer and a space", "Bearer "), ("Basic", $"Basic {basic}"),
            ("the token without Bearer", token), ("another scheme", $"Token {token}"), ("words", "Bearer halo"), ("two dots", "Bearer .."),
            ("a token cut off", $"Bearer {token[..^20]}"), ("a token with a part more", $"Bearer {token}.AAAA"), ("two tokens", $"Bearer {token} {token}"),
            ("a token of five parts", "Bearer a.b.c.d.e"), ("a token of 100,000 characters", $"Bearer {new string('A', 20_000)}.{new string('B', 60)}.C"),
        ];
        foreach (var (name, header) in headers)
            yield return new($"header: {name}", name.Contains("100,000", StringComparison.Ordinal) ? [401, 431, 400] : _unauthorized, Body(), header);
    }

    private IEnumerable<Forged> Signatures()
    {
        var current = _signing.Current;
        yield return Signed("another key with the same id", _unauthorized, _signing.Token(ServiceUrl, key: new SigningKey(current.Id, ["msteams"])));
        yield return Signed("an id of a key that nobody has", _unauthorized, _signing.Token(ServiceUrl, (header, _) => (header["kid"], header["x5t"]) = ("nobody", "nobody")));
        yield return Signed("no id of a key", _unauthorized, _signing.Token(ServiceUrl, (header, _) => { header.Remove("kid"); header.Remove("x5t"); }, new SigningKey("lain")));
        yield return Signed("a withdrawn key", _unauthorized, _signing.Token(ServiceUrl, key: Withdrawn()));
        foreach (var algorithm in (string[])["none", "None", "NONE", "HS256", "RS384", "RS512", "PS256", "ES256", ""])
            yield return Signed($"algorithm '{algorithm}'", _unauthorized, Token(algorithm));
        yield return Signed("HS256 with the public key as the secret", _unauthorized, Shared(current));
        var parts = _signing.Token(ServiceUrl).Split('.');
        yield return Signed("no signature", _unauthorized, $"{parts[0]}.{parts[1]}.");
        yield return Signed("the signature of other claims", _unauthorized, $"{parts[0]}.{_signing.Token(ServiceUrl, (_, claims) => claims["nbf"] = 0).Split('.')[1]}.{parts[2]}");
        yield return Signed("a header that must be understood and is not", _unauthorized, _signing.Token(ServiceUrl, (header, _) => (header["crit"], header["x"]) = (new JsonArray("x"), 1)));
        yield return Signed("the bot's own token for the connector", _unauthorized, _signing.Token(ServiceUrl, (_, claims) =>
            (claims["aud"], claims["iss"], claims["appid"]) = ("https://api.botframework.com", $"https://sts.windows.net/{teams.Settings.TenantId}/", teams.Settings.AppId)));
        yield return Signed("claims that are a list", _unauthorized, Jwt.Make("""{"alg":"RS256","kid":"KID","typ":"JWT"}""".Replace("KID", current.Id, StringComparison.Ordinal), "[1]", bytes => current.Sign(bytes)));
        yield return Signed("claims that are no JSON", _unauthorized, Jwt.Make("""{"alg":"RS256","kid":"KID","typ":"JWT"}""".Replace("KID", current.Id, StringComparison.Ordinal), "halo", bytes => current.Sign(bytes)));
    }

    private IEnumerable<Forged> Claims()
    {
        var now = teams.Settings.Clock.GetUtcNow();
        (string Name, int[] Statuses, Action<JsonObject> Change)[] changes =
        [
            ("another bot's audience", _unauthorized, claims => claims["aud"] = Guid.NewGuid().ToString()),
            ("no audience", _unauthorized, claims => claims.Remove("aud")),
            ("an empty audience", _unauthorized, claims => claims["aud"] = ""),
            ("the connector's audience", _unauthorized, claims => claims["aud"] = "https://api.botframework.com"),
            ("the audience with something behind it", _unauthorized, claims => claims["aud"] = teams.Settings.AppId + "x"),
            ("another issuer", _unauthorized, claims => claims["iss"] = "https://api.botframework.example"),
            ("no issuer", _unauthorized, claims => claims.Remove("iss")),
            ("the issuer with a slash", _unauthorized, claims => claims["iss"] = "https://api.botframework.com/"),
            ("the issuer by http", _unauthorized, claims => claims["iss"] = "http://api.botframework.com"),
            ("Entra of the tenant", _unauthorized, claims => claims["iss"] = $"https://sts.windows.net/{teams.Settings.TenantId}/"),
            ("Entra, version 2", _unauthorized, claims => claims["iss"] = $"https://login.microsoftonline.com/{teams.Settings.TenantId}/v2.0"),
            ("the emulator's tenant", _unauthorized, claims => claims["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
            ("ended six minutes ago", _unauthorized, claims => claims["exp"] = now.AddMinutes(-6).ToUnixTimeSeconds()),
            ("ended last year", _unauthorized, claims => claims["exp"] = now.AddYears(-1).ToUnixTimeSeconds()),
            ("no end", _unauthorized, claims => claims.Remove("exp")),
            ("an end that is a text", _unauthorized, claims => claims["exp"] = "besok"),
            ("begins in ten minutes", _unauthorized, claims => claims["nbf"] = now.AddMinutes(10).ToUnixTimeSeconds()),
            ("another service", _forbidden, claims => claims["serviceurl"] = "https://smba.trafficmanager.net/emea/"),
            ("no service", _forbidden, claims => claims.Remove("serviceurl")),
            ("an empty service", _forbidden, claims => claims["serviceurl"] = ""),
            ("the service under another name", _forbidden, claims => (claims["serviceUrl"], _) = ((string?)claims["serviceurl"], claims.Remove("serviceurl"))),
            ("the service's host alone", _forbidden, claims => claims["serviceurl"] = teams.Url.ToString()),
        ];
        foreach (var (name, statuses, change) in changes)
            yield return Signed($"claims: {name}", statuses, _signing.Token(ServiceUrl, (_, claims) => change(claims)));
        yield return Signed("a key that speaks for other channels", _forbidden, _signing.Token(ServiceUrl, key: _signing.Publish("webchat", "directline")));
        yield return Signed("a key that speaks for no channel", _forbidden, _signing.Token(ServiceUrl, key: _signing.Publish([])));
        yield return Signed("a key of which nothing is said", _forbidden, _signing.Token(ServiceUrl, key: _signing.Publish(null)));
    }

    private IEnumerable<Forged> Places()
    {
        yield return Changed("a service elsewhere, vouched for", _forbidden, activity => activity["serviceUrl"] = "https://evil.example/apac/");
        yield return Changed("a service on this machine by another name, vouched for", _forbidden, activity => activity["serviceUrl"] = $"https://127.0.0.1:{teams.Url.Port}/");
        yield return Changed("a service of the cloud's own data, vouched for", _forbidden, activity => activity["serviceUrl"] = "https://169.254.169.254/latest/");
        yield return Changed("a service by http, vouched for", _forbidden, activity => activity["serviceUrl"] = $"http://localhost:{teams.Url.Port}/");
        yield return Changed("a service that hides its host, vouched for", _forbidden, activity => activity["serviceUrl"] = "https://localhost@evil.example/");
        yield return Changed("a service whose host begins well, vouched for", _forbidden, activity => activity["serviceUrl"] = "https://localhost.evil.example/");
        yield return Changed("a service that is no address", [400, 403], activity => activity["serviceUrl"] = "halo");
        yield return Changed("no service", [400, 403], activity => activity.Remove("serviceUrl"));
        yield return Changed("another channel", _forbidden, activity => activity["channelId"] = "slack");
        yield return Changed("no channel", [400, 403], activity => activity.Remove("channelId"));
        var other = Guid.NewGuid().ToString();
        yield return Changed("another tenant", _forbidden, activity => (activity["conversation"]!["tenantId"], activity["channelData"]!["tenant"]!["id"]) = (other, other));
        yield return Changed("another tenant in the conversation", _forbidden, activity => activity["conversation"]!["tenantId"] = other);
        yield return Changed("another tenant in the channel's data", _forbidden, activity => activity["channelData"]!["tenant"]!["id"] = other);
        yield return Changed("no tenant", [400, 403], activity =>
        {
            activity["conversation"]!.AsObject().Remove("tenantId");
            activity["channelData"]!.AsObject().Remove("tenant");
        });
        yield return Changed("for another bot", _forbidden, activity => activity["recipient"]!["id"] = "28:" + Guid.NewGuid());
    }

    private IEnumerable<Forged> Bodies()
    {
        var authorization = $"Bearer {_signing.Token(ServiceUrl)}";
        var text = sound.ToJsonString();
        (string, byte[], int[])[] bodies =
        [
            ("nothing", [], _bad), ("words", Bytes("halo"), _bad), ("a list", Bytes($"[{text}]"), _bad), ("a text", Bytes("\"halo\""), _bad), ("null", Bytes("null"), _bad),
            ("cut off", Bytes(text[..^1]), _bad), ("with a comma too many", Bytes(text[..^1] + ",}"), _bad), ("twice", Bytes(text + text), _bad),
            ("a member that stands twice", Bytes(text[..^1] + ",\"text\":\"/menu\"}"), _bad),
            ("a member that stands twice, in capitals", Bytes(text[..^1] + ",\"Text\":\"/menu\"}"), [400, 403]),
            ("serviceUrl twice", Bytes(text[..^1] + ",\"serviceUrl\":\"https://evil.example/\"}"), [400, 403]),
            ("broken UTF-8", Broken(text), _bad),
            ("a thousand levels deep", Bytes($"{text[..^1]},\"value\":{new string('[', 1000)}{new string(']', 1000)}}}"), _bad),
            ("too large", Bytes($"{text[..^1]},\"x\":\"{new string('a', 4 << 20)}\"}}"), [413]),
        ];
        foreach (var (name, body, statuses) in bodies)
            yield return new($"body: {name}", statuses, body, authorization);
        yield return new("body: says that it is a form", [400, 415], Body(), authorization, "application/x-www-form-urlencoded");
        yield return new("body: says that it is text", [400, 415], Body(), authorization, "text/plain");
    }

    private IEnumerable<Forged> Shapes()
    {
        yield return Changed("no type", _bad, activity => activity.Remove("type"));
        yield return Changed("a type that is a number", _bad, activity => activity["type"] = 7);
        yield return Changed("no conversation", [400, 403], activity => activity.Remove("conversation"));
        yield return Changed("a conversation that is a text", [400, 403], activity => activity["conversation"] = "a:1");
        yield return Changed("a conversation without an id", _bad, activity => activity["conversation"]!.AsObject().Remove("id"));
        yield return Changed("nobody who speaks", _bad, activity => activity.Remove("from"));
        yield return Changed("somebody without an id", _bad, activity => activity["from"]!.AsObject().Remove("id"));
        yield return Changed("no id", _bad, activity => activity.Remove("id"));
        yield return Changed("a text that is a number", _bad, activity => activity["text"] = 7);
        yield return Changed("attachments that are a text", _bad, activity => activity["attachments"] = "a");
        yield return Changed("entities that are a number", _bad, activity => activity["entities"] = 7);
    }

    private IEnumerable<Forged> Unknown()
    {
        foreach (var type in (string[])["event", "trace", "endOfConversation", "contactRelationUpdate", "handoff", "besok"])
            yield return Changed($"the type '{type}'", _acknowledged, activity => activity["type"] = type);
    }

    private Forged Signed(string name, int[] statuses, string token) => new($"token: {name}", statuses, Body(), $"Bearer {token}");

    private Forged Changed(string name, int[] statuses, Action<JsonObject> change)
    {
        var activity = sound.DeepClone().AsObject();
        activity["id"] = Guid.NewGuid().ToString();
        change(activity);
        return new($"activity: {name}", statuses, Bytes(activity.ToJsonString()), $"Bearer {_signing.Token((string?)activity["serviceUrl"] ?? ServiceUrl)}");
    }

    private byte[] Body()
    {
        var activity = sound.DeepClone().AsObject();
        activity["id"] = Guid.NewGuid().ToString();
        return Bytes(activity.ToJsonString());
    }

    private SigningKey Withdrawn()
    {
        var key = _signing.Publish("msteams");
        _signing.Withdraw(key);
        return key;
    }

    private string Token(string algorithm)
    {
        var token = _signing.Token(ServiceUrl, (header, _) => header["alg"] = algorithm);
        return algorithm.Equals("none", StringComparison.OrdinalIgnoreCase) ? token[..(token.LastIndexOf('.') + 1)] : token;
    }

    private string Shared(SigningKey key)
    {
        var token = _signing.Token(ServiceUrl, (header, _) => header["alg"] = "HS256");
        var body = token[..token.LastIndexOf('.')];
        return $"{body}.{System.Buffers.Text.Base64Url.EncodeToString(System.Security.Cryptography.HMACSHA256.HashData(key.PublicKey(), Encoding.ASCII.GetBytes(body)))}";
    }

    private static byte[] Broken(string text)
    {
        var bytes = Bytes(text);
        bytes[text.IndexOf("halo", StringComparison.Ordinal)] = 0xff;
        return bytes;
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}

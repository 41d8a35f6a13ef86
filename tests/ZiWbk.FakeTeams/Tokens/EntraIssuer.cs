using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ZiWbk.FakeTeams;

/// <summary>
/// Where the bot gets what it sends to the connector: <c>/{tenant}/oauth2/v2.0/token</c>, client credentials of a single tenant's
/// application, every field as the documentation has it.
/// </summary>
public sealed class EntraIssuer
{
    private const string Scope = "https://api.botframework.com/.default";

    // What Microsoft's library adds of its own.
    private static readonly string[] _besides = ["client_info", "claims", "clientCapabilities"];

    private readonly TeamsSettings _settings;
    private readonly SigningKey _key = new("entra-1");
    private readonly ConcurrentDictionary<string, DateTimeOffset> _issued = new(StringComparer.Ordinal);
    private int _count;

    internal EntraIssuer(TeamsSettings settings) => _settings = settings;

    /// <summary>How many tokens were given out.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>While set, no token is given out: the status and Entra's own code.</summary>
    public (int Status, string Code)? Fails { get; set; }

    /// <summary>No token given out so far is good any more.</summary>
    public void RevokeAll() => _issued.Clear();

    internal bool IsGood(string token) => _issued.TryGetValue(token, out var ends) && _settings.Clock.GetUtcNow() < ends;

    internal async Task<JsonObject> GiveAsync(HttpContext http, string tenant)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
            throw Refused.Fault(405, "AADSTS900561", "The endpoint only accepts POST requests.");
        if (!http.Request.HasFormContentType || http.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
            throw Refused.Fault(400, "AADSTS900144", "The request body must be application/x-www-form-urlencoded.");
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        foreach (var (name, value) in form)
        {
            if (value.Count != 1)
                throw Refused.Fault(400, "AADSTS90014", $"'{name}' stands {value.Count} times.");
        }

        if (tenant != _settings.TenantId)
            throw Refused.Fault(400, "AADSTS700016", $"Application with identifier '{form["client_id"]}' was not found in the directory '{tenant}'.");
        Expect(form, "grant_type", "client_credentials", "AADSTS70003");
        Expect(form, "client_id", _settings.AppId, "AADSTS700016");
        Expect(form, "scope", Scope, "AADSTS70011");
        if (form["client_secret"] != _settings.ClientSecret)
            throw Refused.Fault(401, "AADSTS7000215", "Invalid client secret provided.");
        string[] known = ["grant_type", "client_id", "scope", "client_secret", .. _besides];
        if (form.Keys.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
            throw Refused.Fault(400, "AADSTS90014", $"'{unknown}' is no field of this grant.");
        if (Fails is { } fails)
            throw new Refused(fails.Status, fails.Code, "Token issuance fails at the moment.");

        Interlocked.Increment(ref _count);
        var token = Make();
        _issued[token] = _settings.Clock.GetUtcNow() + _settings.TokenLife;
        var seconds = (int)_settings.TokenLife.TotalSeconds;
        return new() { ["token_type"] = "Bearer", ["expires_in"] = seconds, ["ext_expires_in"] = seconds, ["access_token"] = token };
    }

    private static void Expect(IFormCollection form, string field, string value, string code)
    {
        if (form[field] != value)
            throw Refused.Fault(400, code, $"'{field}' is '{form[field]}', not '{value}'.");
    }

    private string Make()
    {
        var now = _settings.Clock.GetUtcNow();
        return Jwt.Make(
            new JsonObject { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = _key.Id },
            new JsonObject
            {
                ["aud"] = "https://api.botframework.com",
                ["iss"] = $"https://sts.windows.net/{_settings.TenantId}/",
                ["iat"] = now.ToUnixTimeSeconds(),
                ["exp"] = (now + _settings.TokenLife).ToUnixTimeSeconds(),
                ["appid"] = _settings.AppId,
                ["tid"] = _settings.TenantId,
                ["uti"] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12)),
            },
            bytes => _key.Sign(bytes));
    }

    /// <summary>An Entra error as the token endpoint words it.</summary>
    internal static JsonObject Error(Refused refused) => new()
    {
        ["error"] = refused.Status == (int)HttpStatusCode.Unauthorized ? "invalid_client" : "invalid_request",
        ["error_description"] = $"{refused.Code}: {refused.Message}",
        ["error_codes"] = new JsonArray(int.TryParse(refused.Code.Replace("AADSTS", "", StringComparison.Ordinal), out var code) ? code : 0),
    };
}

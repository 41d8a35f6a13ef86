using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.IdentityModel.Tokens;
using ZiWbk.Channels.Teams.Receiving;

namespace ZiWbk.Channels.Teams;

/// <summary>What proves an activity, held against an issuer in memory; the real process meets a whole one in the tests from end to end.</summary>
public sealed class TokenCheckTests : IDisposable
{
    private const string AppId = "6f1d3c52-8a04-4b7e-9d35-0c2e7b94a1f8";
    private const string Service = "https://smba.trafficmanager.net/apac/t/";

    private readonly Issuer _issuer = new();
    private readonly HttpClient _http;
    private readonly TokenCheck _check;

    public TokenCheckTests()
    {
        _http = new(_issuer);
        _check = new(new() { AppId = AppId, TenantId = Guid.Empty.ToString() }, _http, NullLogger.Instance);
    }

    public void Dispose()
    {
        _http.Dispose();
        _issuer.Dispose();
    }

    [Fact]
    public async Task A_sound_token_tells_its_service_and_for_whom_its_key_speaks()
    {
        var proven = await CheckAsync(_issuer.Token());

        Assert.Equal(Service, proven!.ServiceUrl);
        Assert.Equal(["msteams"], proven.Endorsements);
    }

    [Theory]
    [InlineData("aud", "another")]
    [InlineData("aud", "https://api.botframework.com")]
    [InlineData("iss", "https://sts.windows.net/b2c7f0de-31a5-4e88-8f6c-9a4d5e7711c3/")]
    [InlineData("iss", null)]
    [InlineData("exp", null)]
    [InlineData("exp", -6)]
    [InlineData("nbf", 10)]
    public async Task Another_bots_another_issuers_or_another_times_proves_nothing(string claim, object? value) =>
        Assert.Null(await CheckAsync(_issuer.Token((_, claims) => claims[claim] = value switch { string text => text, int minutes => Issuer.Moment(minutes), _ => null })));

    [Fact]
    public async Task Clocks_may_differ_by_less_than_five_minutes() =>
        Assert.NotNull(await CheckAsync(_issuer.Token((_, claims) => claims["exp"] = Issuer.Moment(-4))));

    [Theory]
    [InlineData("alg", "none")]
    [InlineData("alg", "PS256")]
    [InlineData("alg", "RS512")]
    [InlineData("alg", "HS256")]
    [InlineData("kid", null)]
    [InlineData("kid", "nobody")]
    [InlineData("crit", "x")]
    public async Task Another_way_of_signing_proves_nothing(string member, string? value) =>
        Assert.Null(await CheckAsync(_issuer.Token((header, _) => header[member] = member == "crit" ? new JsonArray(value) : value)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer ")]
    [InlineData("Bearer halo")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic YTpi")]
    public async Task What_is_no_token_proves_nothing(string? header) => Assert.Null(await _check.CheckAsync(header, TestContext.Current.CancellationToken));

    [Fact]
    public async Task A_signature_of_another_key_under_the_same_id_proves_nothing()
    {
        using var other = RSA.Create(2048);

        Assert.Null(await CheckAsync(_issuer.Token(key: other)));
    }

    [Fact]
    public async Task A_key_that_does_not_say_for_whom_it_speaks_speaks_for_nobody()
    {
        _issuer.Endorsements = null;

        Assert.Empty((await CheckAsync(_issuer.Token()))!.Endorsements);
    }

    [Fact]
    public async Task A_new_key_is_known_with_its_first_message_and_made_up_ones_are_not_looked_for_again_and_again()
    {
        await CheckAsync(_issuer.Token());
        _issuer.Roll();

        Assert.NotNull(await CheckAsync(_issuer.Token()));
        var fetched = _issuer.Fetched;
        for (var number = 0; number < 200; number++)
            Assert.Null(await CheckAsync(_issuer.Token((header, _) => header["kid"] = $"nobody-{number}")));
        Assert.InRange(_issuer.Fetched - fetched, 0, 2);
        Assert.NotNull(await CheckAsync(_issuer.Token()));
    }

    [Fact]
    public async Task While_the_keys_were_never_seen_nothing_is_proven_and_the_issuer_is_not_stormed()
    {
        _issuer.IsDown = true;
        for (var number = 0; number < 50; number++)
            await Assert.ThrowsAsync<KeysNotReachedException>(() => CheckAsync(_issuer.Token()));

        Assert.InRange(_issuer.Fetched, 1, 4);
    }

    private Task<ProvenToken?> CheckAsync(string token) => _check.CheckAsync($"Bearer {token}", TestContext.Current.CancellationToken);

    private sealed class Issuer : HttpMessageHandler
    {
        private RSA _key = RSA.Create(2048);
        private int _number = 1;

        public string[]? Endorsements { get; set; } = ["msteams"];

        public bool IsDown { get; set; }

        public int Fetched { get; private set; }

        public void Roll()
        {
            _key.Dispose();
            (_key, _number) = (RSA.Create(2048), _number + 1);
        }

        public static long Moment(int minutes) => DateTimeOffset.UtcNow.AddMinutes(minutes).ToUnixTimeSeconds();

        public string Token(Action<JsonObject, JsonObject>? change = null, RSA? key = null)
        {
            var header = new JsonObject { ["alg"] = "RS256", ["kid"] = $"key-{_number}", ["typ"] = "JWT" };
            var claims = new JsonObject { ["serviceurl"] = Service, ["nbf"] = Moment(-5), ["exp"] = Moment(60), ["iss"] = "https://api.botframework.com", ["aud"] = AppId };
            change?.Invoke(header, claims);
            foreach (var part in (JsonObject[])[header, claims])
            {
                foreach (var name in part.Where(member => member.Value is null).Select(member => member.Key).ToList())
                    part.Remove(name);
            }

            var signed = $"{Part(header)}.{Part(claims)}";
            return $"{signed}.{Base64UrlEncoder.Encode((key ?? _key).SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Fetched++;
            if (IsDown)
                return Task.FromResult(new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) { Content = new StringContent("") });
            var body = request.RequestUri == TeamsOptions.UsualMetadata
                ? new JsonObject { ["issuer"] = "https://api.botframework.com", ["jwks_uri"] = "https://login.botframework.com/v1/.well-known/keys", ["id_token_signing_alg_values_supported"] = new JsonArray("RS256") }
                : new JsonObject { ["keys"] = new JsonArray(Published()) };
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") });
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                _key.Dispose();
            base.Dispose(disposing);
        }

        private JsonObject Published()
        {
            var parameters = _key.ExportParameters(includePrivateParameters: false);
            var key = new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = $"key-{_number}", ["n"] = Base64UrlEncoder.Encode(parameters.Modulus), ["e"] = Base64UrlEncoder.Encode(parameters.Exponent) };
            if (Endorsements is { } list)
                key["endorsements"] = new JsonArray([.. list.Select(channel => (JsonNode)channel)]);
            return key;
        }

        private static string Part(JsonObject json) => Base64UrlEncoder.Encode(json.ToJsonString());
    }
}

using System.Net;
using Microsoft.Identity.Client;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace ZiWbk.FakeTeams.Tests;

/// <summary>Both issuers, through Microsoft's own libraries.</summary>
public sealed class TokenTests
{
    [Fact]
    public async Task Microsofts_client_gets_one_token_and_another_when_it_asks_anew()
    {
        await using var teams = await TeamsServer.StartAsync();
        var client = ConfidentialClientApplicationBuilder.Create(teams.Settings.AppId).WithClientSecret(teams.Settings.ClientSecret)
            .WithAuthority(teams.TokenAuthority.ToString()).WithInstanceDiscovery(false).WithHttpClientFactory(new Clients(teams)).Build();
        string[] scopes = ["https://api.botframework.com/.default"];

        var first = (await client.AcquireTokenForClient(scopes).ExecuteAsync(TestContext.Current.CancellationToken)).AccessToken;
        Assert.Equal(first, (await client.AcquireTokenForClient(scopes).ExecuteAsync(TestContext.Current.CancellationToken)).AccessToken);
        var second = (await client.AcquireTokenForClient(scopes).WithForceRefresh(true).ExecuteAsync(TestContext.Current.CancellationToken)).AccessToken;

        Assert.Equal((true, 2), (teams.Tokens.IsGood(second), teams.Tokens.Count));
        Assert.Empty(teams.Violations);
    }

    [Theory]
    [InlineData("client_secret", "salah", HttpStatusCode.Unauthorized)]
    [InlineData("scope", "https://graph.microsoft.com/.default", HttpStatusCode.BadRequest)]
    [InlineData("grant_type", "password", HttpStatusCode.BadRequest)]
    [InlineData("resource", "https://api.botframework.com", HttpStatusCode.BadRequest)]
    [InlineData("client_id", "6f1d3c52-0000-0000-0000-0c2e7b94a1f8", HttpStatusCode.BadRequest)]
    public async Task Every_field_of_the_form_counts(string field, string value, HttpStatusCode status)
    {
        await using var teams = await TeamsServer.StartAsync();
        using var bot = new Bot(teams);
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = teams.Settings.AppId,
            ["client_secret"] = teams.Settings.ClientSecret,
            ["scope"] = "https://api.botframework.com/.default",
            [field] = value,
        };

        Assert.Equal(status, (await bot.AskForTokenAsync(form)).Status);
        Assert.Single(teams.Violations);
    }

    [Fact]
    public async Task Activities_are_signed_by_listed_keys_that_roll_and_are_withdrawn()
    {
        await using var teams = await TeamsServer.StartAsync();
        using var http = teams.Authority.Client();
        var old = teams.Signing.Token(teams.ServiceUrl);
        Assert.True((await ReadAsync(teams, http, old)).IsValid);
        Assert.True((await ReadAsync(teams, http, teams.Signing.Token(teams.ServiceUrl, key: teams.Signing.Roll()))).IsValid);
        Assert.True((await ReadAsync(teams, http, old)).IsValid);
        teams.Signing.Roll(withdraw: true);
        Assert.IsType<SecurityTokenSignatureKeyNotFoundException>((await ReadAsync(teams, http, old)).Exception);
        Assert.Equal((4, 4), (teams.Signing.MetadataFetches, teams.Signing.KeyFetches));
    }

    [Fact]
    public async Task A_token_can_be_wrong_in_each_part()
    {
        await using var teams = await TeamsServer.StartAsync();
        using var http = teams.Authority.Client();
        Assert.IsType<SecurityTokenInvalidAudienceException>((await ReadAsync(teams, http, teams.Signing.Token(teams.ServiceUrl, (_, claims) => claims["aud"] = "lain"))).Exception);
        Assert.IsType<SecurityTokenInvalidSignatureException>((await ReadAsync(teams, http, teams.Signing.Token(teams.ServiceUrl, (header, _) => header["alg"] = "PS256"))).Exception);
        Assert.IsType<SecurityTokenExpiredException>((await ReadAsync(teams, http, teams.Signing.Token(teams.ServiceUrl, (_, claims) => claims["exp"] = claims["nbf"]!.GetValue<long>() + 1))).Exception);
        var rogue = new SigningKey(teams.Signing.Current.Id);
        Assert.IsType<SecurityTokenInvalidSignatureException>((await ReadAsync(teams, http, teams.Signing.Token(teams.ServiceUrl, key: rogue))).Exception);
    }

    private static async Task<TokenValidationResult> ReadAsync(TeamsServer teams, HttpClient http, string token)
    {
        var metadata = new ConfigurationManager<OpenIdConnectConfiguration>(teams.OpenIdMetadata.ToString(), new OpenIdConnectConfigurationRetriever(), http);
        var configuration = await metadata.GetConfigurationAsync(TestContext.Current.CancellationToken);
        return await new JsonWebTokenHandler().ValidateTokenAsync(token, new()
        {
            ValidIssuer = configuration.Issuer,
            ValidAudience = teams.Settings.AppId,
            IssuerSigningKeys = configuration.SigningKeys,
            TryAllIssuerSigningKeys = false,
            ValidAlgorithms = ["RS256"],
            ClockSkew = TimeSpan.Zero,
        });
    }

    private sealed class Clients(TeamsServer teams) : IMsalHttpClientFactory
    {
        private readonly HttpClient _client = teams.Authority.Client();

        public HttpClient GetHttpClient() => _client;
    }
}

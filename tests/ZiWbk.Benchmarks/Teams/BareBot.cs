using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Identity.Client;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using ZiWbk.FakeTeams;

namespace ZiWbk.Benchmarks.Teams;

/// <summary>
/// What the bot is held against: a handler of an activity that knows nothing, keeps nothing and decides nothing. It validates the token with
/// Microsoft's library, gets its own with Microsoft's client, and makes the calls that the bot made for that step, with the same bodies.
/// </summary>
internal sealed class BareBot : IDisposable
{
    /// <summary>Said when it listens, before its address.</summary>
    public const string Listening = "Listening: ";

    private static readonly string[] _scopes = ["https://api.botframework.com/.default"];

    private readonly HttpClient _http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(3) });
    private readonly JsonWebTokenHandler _tokens = new() { MapInboundClaims = false };
    private readonly ConfigurationManager<OpenIdConnectConfiguration> _metadata;
    private readonly IConfidentialClientApplication _client;
    private readonly Dictionary<string, RecordedStep> _words;
    private readonly Dictionary<string, RecordedStep> _presses;

    private BareBot(Uri connector, RecordedTalk talk)
    {
        _metadata = new(new Uri(connector, ActivityIssuer.MetadataPath).ToString(), new OpenIdConnectConfigurationRetriever(), _http);
        _client = ConfidentialClientApplicationBuilder.Create(Connector.Settings.AppId).WithClientSecret(Connector.Settings.ClientSecret)
            .WithAuthority(new Uri(connector, Connector.Settings.TenantId).ToString()).WithInstanceDiscovery(false).Build();
        _words = talk.Steps.Where(step => step.Words is not null).ToDictionary(step => step.Words!, StringComparer.Ordinal);
        _presses = talk.Steps.SelectMany(step => step.Keys.Select(key => (key, step))).DistinctBy(pair => pair.key).ToDictionary(pair => pair.key, pair => pair.step, StringComparer.Ordinal);
    }

    /// <summary>Runs as a process of its own until its standard input ends.</summary>
    public static async Task<int> RunAsync(Uri connector, string talk)
    {
        using var bot = new BareBot(connector, RecordedTalk.Load(talk));
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        await using var web = builder.Build();
        web.Run(bot.AnswerAsync);
        await web.StartAsync();
        await Console.Error.WriteLineAsync(Listening + web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        await Console.In.ReadToEndAsync();
        return 0;
    }

    public void Dispose() => _http.Dispose();

    private async Task AnswerAsync(HttpContext context)
    {
        var activity = (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
        if (!await IsTeamsAsync(context.Request.Headers.Authorization.ToString(), (string)activity["serviceUrl"]!))
        {
            context.Response.StatusCode = 401;
            return;
        }

        var isPress = (string?)activity["type"] == "invoke";
        var step = isPress ? _presses[Visitor.Key(activity["value"]!["action"]!.AsObject())] : _words[((string)activity["text"]!).Split(' ')[0]];
        foreach (var call in step.Calls)
            await CallAsync(call, activity);
        if (isPress && step.Answer.Length > 0)
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            await context.Response.WriteAsync(step.Answer);
        }
    }

    private async Task<bool> IsTeamsAsync(string header, string serviceUrl)
    {
        var metadata = await _metadata.GetConfigurationAsync(CancellationToken.None);
        var result = await _tokens.ValidateTokenAsync(header["Bearer ".Length..], new()
        {
            ValidIssuer = ActivityIssuer.Issuer,
            ValidAudience = Connector.Settings.AppId,
            IssuerSigningKeys = metadata.SigningKeys,
            TryAllIssuerSigningKeys = false,
            ValidAlgorithms = ["RS256"],
        });
        return result.IsValid && result.ClaimsIdentity.FindFirst("serviceurl")?.Value == serviceUrl;
    }

    private async Task CallAsync(RecordedCall call, JsonNode activity)
    {
        var token = (await _client.AcquireTokenForClient(_scopes).ExecuteAsync()).AccessToken;
        var conversation = Uri.EscapeDataString((string)activity["conversation"]!["id"]!);
        var url = $"{activity["serviceUrl"]}v3/conversations/{conversation}/activities{(call.Method == "PUT" ? "/" + activity["replyToId"] : "")}";
        // What the bot had addressed to the one whose talk was recorded goes to whoever speaks now.
        using var request = new HttpRequestMessage(new HttpMethod(call.Method), url) { Content = new StringContent(call.Body, Encoding.UTF8, "application/json"), Version = HttpVersion.Version11 };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await _http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}

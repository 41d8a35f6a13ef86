using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ZiWbk.FakeTeams;

/// <summary>
/// A Teams of one's own on a free port of this machine: the issuers of both kinds of tokens, the Bot Connector, a OneDrive, and people who
/// talk with the bot. It refuses what Teams refuses, and records what Teams would misread.
/// </summary>
public sealed class TeamsServer : IAsyncDisposable
{
    private readonly WebApplication _web;
    private readonly Ledger _ledger = new();

    private TeamsServer(TeamsSettings settings, WebApplication web, TestAuthority authority)
    {
        (Settings, _web, Authority) = (settings, web, authority);
        World = new(settings);
        Signing = new(settings);
        Tokens = new(settings);
        Drive = new(_ledger);
        Deliveries = new(this, _ledger);
        Writer = new(World, this);
    }

    public TeamsSettings Settings { get; }

    /// <summary>What whoever talks to this server has to trust.</summary>
    public TestAuthority Authority { get; }

    /// <summary>https, with the port.</summary>
    public Uri Url { get; private set; } = null!;

    /// <summary>What stands in the place of https://login.microsoftonline.com/{tenant}.</summary>
    public Uri TokenAuthority => new(Url, $"/{Settings.TenantId}");

    /// <summary>What stands in the place of https://login.botframework.com/v1/.well-known/openidconfiguration.</summary>
    public Uri OpenIdMetadata => new(Url, ActivityIssuer.MetadataPath);

    /// <summary>The connector, as activities name it.</summary>
    public string ServiceUrl => new Uri(Url, ServicePath).ToString();

    /// <summary>Where activities are brought; asked anew each time, so that a bot may come back on another port.</summary>
    public Func<Uri> Endpoint { get; set; } = () => throw new InvalidOperationException("Nobody has said where the bot is.");

    /// <summary>Who signs what comes to the bot.</summary>
    public ActivityIssuer Signing { get; }

    /// <summary>Who gives the bot its tokens.</summary>
    public EntraIssuer Tokens { get; }

    public DriveStore Drive { get; }

    public Faults Faults { get; } = new();

    public Deliveries Deliveries { get; }

    /// <summary>Requests and answers that Teams would refuse or misread. A test ends with this list empty.</summary>
    public IReadOnlyList<Violation> Violations => _ledger.Violations;

    public IReadOnlyList<Call> Calls => _ledger.Calls;

    /// <summary>The bot's id in conversations.</summary>
    public string BotId => World.Bot.Id;

    internal World World { get; }

    internal ActivityWriter Writer { get; }

    internal string ServicePath => $"/{Settings.Region}/{Settings.TenantId}/";

    public static async Task<TeamsServer> StartAsync(TeamsSettings? settings = null)
    {
        var authority = new TestAuthority();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(authority.Server));
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
        });
        var teams = new TeamsServer(settings ?? new(), builder.Build(), authority);
        teams._web.Run(teams.HandleAsync());
        await teams._web.StartAsync();
        var address = new Uri(teams._web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        teams.Url = new($"https://localhost:{address.Port}/");
        teams.Signing.Base = teams.Url;
        teams.Drive.Base = new(teams.Url, DriveStore.Prefix);
        return teams;
    }

    /// <summary>Somebody of the tenant.</summary>
    public Person Person(string name, string locale = "id-ID")
    {
        lock (World.Gate)
            return new(this, World.NewPerson(name, locale));
    }

    /// <summary>A group chat with these people, without the bot.</summary>
    public Group GroupChat(string title, params Person[] people) => Group(RoomKind.GroupChat, title, people);

    /// <summary>The first channel of a team with these people, without the bot.</summary>
    public Group Channel(string team, params Person[] people) => Group(RoomKind.Channel, team, people);

    public async ValueTask DisposeAsync()
    {
        Deliveries.Dispose();
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _web.StopAsync(now.Token);
        await _web.DisposeAsync();
        Authority.Dispose();
    }

    internal void Fault(string request, string fault, string body = "") => _ledger.Add(new Violation(request, fault, body));

    private Group Group(RoomKind kind, string title, Person[] people)
    {
        lock (World.Gate)
            return new(this, World.NewRoom(kind, title, people.Select(person => person.Account)));
    }

    private RequestDelegate HandleAsync()
    {
        var connector = new ConnectorEndpoint(this, World, _ledger);
        return http =>
        {
            var path = http.Request.Path.Value ?? "";
            if (path == ActivityIssuer.MetadataPath)
                return AnswerAsync(http, Signing.Metadata());
            if (path == ActivityIssuer.KeysPath)
                return AnswerAsync(http, Signing.Keys());
            if (path.StartsWith(DriveStore.Prefix, StringComparison.Ordinal))
                return Drive.HandleAsync(http);
            if (path.Split('/') is ["", var tenant, "oauth2", "v2.0", "token"])
                return GiveAsync(http, tenant);
            return connector.HandleAsync(http);
        };
    }

    private Task AnswerAsync(HttpContext http, JsonObject? body) =>
        ConnectorEndpoint.WriteAsync(http, body is null ? new(Signing.Fails ?? 500, null) : new(200, body));

    private async Task GiveAsync(HttpContext http, string tenant)
    {
        try
        {
            await ConnectorEndpoint.WriteAsync(http, new(200, await Tokens.GiveAsync(http, tenant)));
        }
        catch (Refused refused)
        {
            // What stands in the form is a secret, and told to nobody.
            if (refused.IsFault)
                Fault("POST the token endpoint", $"{refused.Code}: {refused.Message}");
            await ConnectorEndpoint.WriteAsync(http, new(refused.Status, EntraIssuer.Error(refused)));
        }
    }
}

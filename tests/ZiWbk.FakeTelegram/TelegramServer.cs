using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ZiWbk.FakeTelegram;

/// <summary>
/// A Telegram of one's own: a Bot API on a free port of this machine that refuses what Telegram refuses, in its words, and people
/// who write to the bot.
/// </summary>
public sealed class TelegramServer : IAsyncDisposable
{
    private readonly WebApplication _web;
    private readonly Ledger _ledger;
    private readonly List<WebhookSender> _closed = [];
    private ApiEndpoint _endpoint = null!;

    private TelegramServer(TelegramSettings settings, WebApplication web)
    {
        Settings = settings;
        _web = web;
        World = new(settings);
        _ledger = new(settings.Record);
        Deliveries = new(World);
    }

    public TelegramSettings Settings { get; }

    /// <summary>What takes the place of https://api.telegram.org.</summary>
    public Uri Url { get; private set; } = null!;

    public string Token => Settings.Token;

    public long BotId => World.Bot.Id;

    /// <summary>Requests that Telegram would refuse or misread. A test ends with this list empty.</summary>
    public IReadOnlyList<Violation> Violations => _ledger.Violations;

    /// <summary>Requests in order that were refused because the world was so.</summary>
    public IReadOnlyList<Refusal> Refusals => _ledger.Refusals;

    public IReadOnlyList<Call> Calls => _ledger.Calls;

    /// <summary>How many requests there were, recorded or not.</summary>
    public long CallCount => _ledger.Count;

    public Pace Pace => new([.. _ledger.Calls.Where(call => call.IsSend)]);

    public Faults Faults { get; } = new();

    public Deliveries Deliveries { get; }

    /// <summary>
    /// Where a public address leads on this machine, as a reverse proxy would have it:
    /// <c>telegram.Routes["https://zi.example.go.id"] = new("http://127.0.0.1:5000")</c>. Asked anew for each update, so that a bot
    /// may come back on another port.
    /// </summary>
    public ConcurrentDictionary<string, Uri> Routes { get; } = new(StringComparer.OrdinalIgnoreCase);

    public WebhookSettings? Webhook
    {
        get
        {
            lock (World.Gate)
                return World.Updates.Webhook?.Settings;
        }
    }

    internal World World { get; }

    public static async Task<TelegramServer> StartAsync(TelegramSettings? settings = null)
    {
        settings ??= new();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
        });
        var server = new TelegramServer(settings, builder.Build());
        await server.RunAsync();
        return server;
    }

    /// <summary>Somebody new.</summary>
    public Person Person(string name, string? language = "id", string? username = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var parts = name.Split(' ', 2);
        lock (World.Gate)
            return new(this, World.NewPerson(parts[0], parts.Length > 1 ? parts[1] : null, language, username, isBot: false));
    }

    /// <summary>A basic group with these people, without the bot.</summary>
    public Group Group(string title, params Person[] people) => Group(title, RoomKind.Group, false, people);

    /// <summary>A supergroup with these people, without the bot.</summary>
    public Group Supergroup(string title, params Person[] people) => Group(title, RoomKind.Supergroup, false, people);

    /// <summary>A supergroup with topics.</summary>
    public Group Forum(string title, params Person[] people) => Group(title, RoomKind.Supergroup, true, people);

    /// <summary>The bot's menu of commands for this scope (<c>default</c>, <c>all_group_chats</c>, <c>chat:-42</c>) and language, as set.</summary>
    public IReadOnlyList<(string Command, string Description)> Commands(string scope = "default", string language = "")
    {
        lock (World.Gate)
            return World.Profile.Commands.GetValueOrDefault((scope, language), []);
    }

    /// <summary>What the bot has said of itself: <c>name</c>, <c>description</c>, <c>short_description</c>.</summary>
    public string? Profile(string field, string language = "")
    {
        lock (World.Gate)
            return World.Profile.Texts.GetValueOrDefault((field, language));
    }

    public async ValueTask DisposeAsync()
    {
        lock (World.Gate)
        {
            SetWebhook(null);
            World.Updates.Poll.Interrupt("terminated by the end of the test");
        }

        foreach (var sender in _closed)
            await sender.DisposeAsync();
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _web.StopAsync(now.Token);
        await _web.DisposeAsync();
    }

    private async Task RunAsync()
    {
        var check = Settings is { Validate: true, Specification.Length: > 0 } ? new SpecificationCheck(BotApiSpecification.Load(Settings.Specification)) : null;
        _endpoint = new(World, new(World, SetWebhook), check, _ledger, Faults, new(Settings.EnforceLimits));
        _web.Run(_endpoint.HandleAsync);
        await _web.StartAsync();
        Url = new(_web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    private Group Group(string title, RoomKind kind, bool forum, Person[] people)
    {
        lock (World.Gate)
        {
            var room = World.NewGroup(title, kind, forum);
            foreach (var person in people)
                room.Members[person.Id] = new(room.Members.Count == 0 ? Standing.Creator : Standing.Member);
            return new(this, room);
        }
    }

    /// <summary>Called under the world's lock.</summary>
    private void SetWebhook(WebhookSettings? settings)
    {
        if (World.Updates.Webhook is { } before)
        {
            if (before.Settings == settings)
                return;
            before.Close();
            _closed.Add(before);
        }

        World.Updates.Webhook = settings is null ? null : new(World, settings, () => Route(new(settings.Url)), _endpoint.HandleInPlaceAsync);
        foreach (var update in World.Updates.Pending)
            World.Updates.Webhook?.Add(update);
    }

    private Uri Route(Uri url) =>
        Routes.TryGetValue(url.GetLeftPart(UriPartial.Authority), out var local) ? new(local, url.PathAndQuery) : url;
}

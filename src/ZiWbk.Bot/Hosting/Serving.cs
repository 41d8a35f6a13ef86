using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ZiWbk.Assessment;
using ZiWbk.Bot.Conversations;
using ZiWbk.Bot.Demo;
using ZiWbk.Channels.Service;
using ZiWbk.Channels.Teams;
using ZiWbk.Channels.Telegram;
using ZiWbk.Channels.Web;
using ZiWbk.Conversation.Wording;
using ZiWbk.Status.Events;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Rights;

namespace ZiWbk.Bot.Hosting;

/// <summary>The channels that are set up, on a data folder held by this process.</summary>
internal sealed class Serving : IAsyncDisposable
{
    private readonly ILoggerFactory _loggers;
    private readonly ServiceEndpoint? _endpoint;

    private Serving(ILoggerFactory loggers, IReadOnlyList<Bilingual> greeting, ServiceEndpoint? endpoint)
    {
        (_loggers, _endpoint) = (loggers, endpoint);
        Greeting = greeting;
    }

    /// <summary>What whoever started it is told.</summary>
    public IReadOnlyList<Bilingual> Greeting { get; }

    /// <summary>Opens the channels.</summary>
    /// <param name="path">The folder, as it was named.</param>
    /// <param name="host">The folder, opened.</param>
    /// <param name="demo">The demo, where it is one.</param>
    /// <param name="urls">Where the page is to listen; null for what is set, else the usual address.</param>
    /// <param name="clock">Where the moment is read.</param>
    /// <exception cref="Channels.ChannelRefusedException">The page would be open to others, or its address is taken.</exception>
    public static async Task<Serving> StartAsync(string path, StatusHost host, DemoFolder? demo, string? urls, TimeProvider clock)
    {
        var settings = Settings.Read();
        var loggers = LoggerFactory.Create(logging => logging
            .SetMinimumLevel(LogLevel.Warning)
            .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
        var greeting = new List<Bilingual>();
        ServiceEndpoint? endpoint = null;
        if (host.Store.CutBytes > 0)
            greeting.Add(new(
                $"Peringatan: {host.Store.CutBytes} byte di ujung jurnal dipotong; belum pernah dikonfirmasi kepada siapa pun.",
                $"Warning: {host.Store.CutBytes} bytes at the end of the journal were cut off; they had never been confirmed to anybody."));
        try
        {
            var notice = demo is not null || host.IsTrial ? DemoNotice.Words : (Bilingual?)null;
            // Whoever can reach a public channel can often reach this machine through it: then the page needs a password.
            var hasPage = !settings.HasPublicChannel || settings.Web.Password is not null;
            var telegram = settings.Telegram is { } set ? Telegram(set, settings, clock) : null;
            var teams = settings.Teams?.Options(settings.Evidence.MaxBytes, clock);
            host.Talks = await TalkHost.ServeAsync(
                host, clock, hasPage ? Options(host, settings, demo, urls, notice, clock) : null, telegram, teams, settings.Teams?.SecretExpires, notice, loggers);
            if (hasPage)
                greeting.AddRange(host.Talks.Web!.Addresses.Select(address => new Bilingual($"Buka {address} di peramban.", $"Open {address} in a browser.")));
            else
                greeting.Add(new(
                    "Halaman lokal dimatikan karena ada saluran umum. Tetapkan Web__Password untuk memakainya.",
                    "The local page is off, because a public channel is set up. Set Web__Password to use it."));
            if (host.Talks.Telegram is not null || host.Talks.Teams is not null)
            {
                endpoint = await ServiceEndpoint.StartAsync(settings.Service, () => Health(host), Routes(host.Talks), loggers);
                if (host.Talks.Telegram is { } bot)
                    greeting.Add(bot.Username is { } name
                        ? new($"Telegram: https://t.me/{name}", $"Telegram: https://t.me/{name}")
                        : new("Telegram belum terjangkau; terus dicoba.", "Telegram cannot be reached yet; it is tried again and again."));
                if (host.Talks.Teams is { } meeting)
                    greeting.Add(meeting.Connected
                        ? new($"Microsoft Teams: menunggu di {TeamsChannel.MessagesPath}", $"Microsoft Teams: waiting at {TeamsChannel.MessagesPath}")
                        : new("Microsoft Teams belum terjangkau; terus dicoba.", "Microsoft Teams cannot be reached yet; it is tried again and again."));
                greeting.AddRange(endpoint.Addresses.Select(address => new Bilingual(
                    $"Kesehatan layanan: {new Uri(address, ServiceEndpoint.HealthPath)}", $"Health of the service: {new Uri(address, ServiceEndpoint.HealthPath)}")));
            }
        }
        catch
        {
            // What is open already lets go of its ports; the host closes the talks.
            if (endpoint is not null)
                await endpoint.DisposeAsync();
            loggers.Dispose();
            throw;
        }

        if (await AdminCodeAsync(host) is { } code)
            greeting.Add(new(
                $"Belum ada admin. Kode undangan admin (sekali pakai, berlaku 7 hari): {code}",
                $"There is no admin yet. The admin's invitation code (to be used once, within 7 days): {code}"));
        greeting.Add(demo is null
            ? new(
                $"Bot berjalan. Folder data: {host.Store.Folder}, {host.Store.Current.Units.Count} kantor, {host.Store.Current.Sequence} catatan. Ctrl+C untuk berhenti.",
                $"The bot is running. Data folder: {host.Store.Folder}, {host.Store.Current.Units.Count} offices, {host.Store.Current.Sequence} events. Ctrl+C to stop.")
            : new(
                $"Bot berjalan dengan data contoh di {path}, yang dihapus saat berhenti. Ctrl+C untuk berhenti.",
                $"The bot is running with example data in {path}, which is deleted when it stops. Ctrl+C to stop."));
        return new(loggers, greeting, endpoint);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_endpoint is not null)
            await _endpoint.DisposeAsync();
        _loggers.Dispose();
    }

    private static TelegramOptions Telegram(TelegramSettings set, Settings settings, TimeProvider clock) => new()
    {
        Token = set.Token,
        Clock = clock,
        ApiUrl = set.ApiUrl,
        WebhookUrl = set.WebhookUrl,
        WebhookSecret = set.WebhookSecret,
        MaxFileBytes = settings.Evidence.MaxBytes,
    };

    private static Dictionary<string, Func<HttpContext, Task>> Routes(TalkHost talks)
    {
        var routes = new Dictionary<string, Func<HttpContext, Task>>(StringComparer.Ordinal);
        if (talks.Telegram is { WebhookPath: { } path } bot)
            routes[path] = bot.AnswerAsync;
        if (talks.Teams is { } teams)
            routes[TeamsChannel.MessagesPath] = teams.AnswerAsync;
        return routes;
    }

    // Whoever watches is told what is wrong, never about whom.
    private static Health Health(StatusHost host)
    {
        var parts = new Dictionary<string, string>
        {
            ["journal"] = host.Store.Stopped ? "stopped" : "ok",
            ["talks"] = host.Talks is null ? "warming" : "ok",
        };
        if (host.Talks?.Telegram is { } telegram)
            parts["telegram"] = telegram.Connected ? "ok" : "connecting";
        if (host.Talks?.Teams is { } teams)
            parts["teams"] = teams.Connected ? "ok" : "connecting";
        return new(parts.Values.All(state => state == "ok"), parts);
    }

    private static WebOptions Options(StatusHost host, Settings settings, DemoFolder? demo, string? urls, Bilingual? notice, TimeProvider clock)
    {
        var options = new WebOptions
        {
            Notice = notice,
            Clock = clock,
            Password = settings.Web.Password,
            Personas = demo is null ? [] : [.. demo.Personas.Select(persona => Persona(host, persona))],
            MaxFileBytes = (int)Math.Min(int.MaxValue, settings.Evidence.MaxBytes),
            // Ids of messages begin anew in another folder.
            Epoch = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(host.Store.Folder ?? "")))[..16],
            LanguageOf = chat => host.Store.Current.Addresses.TryGetValue(chat, out var id) ? host.Store.Current.Chats[id].Language : null,
        };
        return (urls ?? settings.Web.Urls) is { } addresses ? options with { Urls = addresses.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) } : options;
    }

    private static WebPersona Persona(StatusHost host, DemoPersona persona)
    {
        var role = RoleNames.Of(persona.Role);
        var office = persona.Unit is { } unit ? host.Store.Current.Units[unit].ShortName : null;
        return new(
            persona.AccountKey[(persona.AccountKey.IndexOf(':', StringComparison.Ordinal) + 1)..], persona.Name,
            new($"{role.Id}, {office ?? "seluruh kabupaten"}", $"{role.En}, {office ?? "the whole regency"}"), persona.AccountKey, Language.Indonesian);
    }

    // Somebody must be the first to invite others.
    private static async Task<InvitationCode?> AdminCodeAsync(StatusHost host)
    {
        var standing = host.Store.Current;
        var context = host.Store.Now(Actor.Operator);
        if (standing.People.Values.Any(person => person is { Active: true, Role: Role.Admin })
            || standing.Invitations.Values.Any(invitation => invitation is { Role: Role.Admin, UsesLeft: > 0 } && invitation.Expires > context.At))
            return null;
        var code = InvitationCode.Of(RandomNumberGenerator.GetBytes(InvitationCode.Bytes));
        return (await host.Store.SubmitAsync(context, new Invite(code, Role.Admin, null))).Done ? code : null;
    }
}

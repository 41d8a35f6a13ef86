using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ZiWbk.Assessment;
using ZiWbk.Channels.Outbox;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Web;

/// <summary>
/// The page: a chat in the browser that needs no account. A message with nobody there waits in the outbox, and comes when the
/// window is back.
/// </summary>
public sealed class WebChannel : IMessageSender, IAsyncDisposable
{
    private const long MostAttachmentBytes = 256 << 20;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    private readonly WebApplication _application;
    private readonly WebOptions _options;
    private readonly Sessions _sessions;
    private readonly TalkRoom _room;
    private readonly Rendering _rendering;
    private readonly CancellationTokenSource _stopping;
    private int _disposed;

    private WebChannel(WebApplication application, WebOptions options, Sessions sessions, TalkRoom room, Rendering rendering, CancellationTokenSource stopping)
    {
        _application = application;
        _options = options;
        _sessions = sessions;
        _room = room;
        _rendering = rendering;
        _stopping = stopping;
        Addresses = [.. application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(address => new Uri(address))];
    }

    /// <summary>A window has opened, so what waits for its chat can leave: <see cref="Dispatcher.Poke"/> belongs here.</summary>
    public event Action? Opened
    {
        add => _room.Opened += value;
        remove => _room.Opened -= value;
    }

    /// <inheritdoc/>
    public string Channel => "web";

    /// <summary>Where it listens, with the ports it was given.</summary>
    public IReadOnlyList<Uri> Addresses { get; }

    /// <summary>Starts to serve.</summary>
    /// <param name="options">How.</param>
    /// <param name="conversation">Where messages are brought.</param>
    /// <param name="content">Makes pictures and files.</param>
    /// <param name="loggers">Where it says what went wrong; null for nowhere.</param>
    /// <exception cref="ChannelRefusedException">It would be open to others, or its address is taken.</exception>
    public static async Task<WebChannel> StartAsync(
        WebOptions options, IConversation conversation, IMessageContent content, ILoggerFactory? loggers = null)
    {
        var addresses = ListenAddress.All(options);
        var logger = loggers?.CreateLogger<WebChannel>() ?? (ILogger)NullLogger.Instance;
        var stopping = new CancellationTokenSource();
        var sessions = new Sessions(options.Clock);
        var attachments = new Attachments(MostAttachmentBytes);
        var room = new TalkRoom(options, conversation, sessions, logger);
        var signIn = new SignIn(options.Password, options.Clock);
        var endpoints = new WebEndpoints(
            new(signIn.Needed), signIn, sessions, room, new(options, room, sessions), attachments, logger, stopping.Token);

        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, addresses, options));
        if (loggers is not null)
            builder.Services.AddSingleton(loggers);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var application = builder.Build();
        application.UseWebSockets(new() { KeepAliveInterval = TimeSpan.FromSeconds(20), KeepAliveTimeout = TimeSpan.FromSeconds(20) });
        application.Run(endpoints.AnswerAsync);
        try
        {
            await application.StartAsync();
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await application.DisposeAsync();
            stopping.Dispose();
            throw new ChannelRefusedException(
                new Bilingual(
                    $"Alamat {string.Join(", ", options.Urls)} sudah dipakai program lain. Pilih nomor lain di belakang titik dua.",
                    $"The address {string.Join(", ", options.Urls)} is in use by another program. Choose another number after the colon."),
                exception);
        }

        return new(application, options, sessions, room, new(content, attachments, logger), stopping);
    }

    /// <inheritdoc/>
    public bool CanReach(string chat) => _sessions.Talk(chat) is { Open: true };

    /// <inheritdoc/>
    public async Task<Sending> SendAsync(string chat, OutboxMessage outgoing, Message message, CancellationToken cancel)
    {
        if (_sessions.Talk(chat) is not { Open: true } talk)
            return new(Delivery.PutOff, null, _options.Clock.GetUtcNow());
        var entry = _rendering.Of(talk, outgoing, message, _options.Clock.GetUtcNow(), _room.ChosenLanguage(chat));
        // Shown again under the same name it takes its own place, so a repetition is not seen twice.
        return await talk.ShowAsync(entry).WaitAsync(cancel) ? new(Delivery.Sent, entry.Id) : new(Delivery.PutOff);
    }

    /// <summary>Closes the windows, and lets the turns under way end.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        await _stopping.CancelAsync();
        using var patience = new CancellationTokenSource(_patience);
        await _application.StopAsync(patience.Token);
        await Task.WhenAny(Task.WhenAll(_sessions.Talks.Select(talk => talk.Turns)), Task.Delay(_patience));
        await _application.DisposeAsync();
        _stopping.Dispose();
    }

    private static void Listen(KestrelServerOptions kestrel, IReadOnlyList<ListenAddress> addresses, WebOptions options)
    {
        kestrel.AddServerHeader = false;
        // Files are counted as they arrive, so that one too large is refused with a sentence; nothing else is read in full.
        kestrel.Limits.MaxRequestBodySize = null;
        foreach (var address in addresses)
        {
            kestrel.Listen(address.Host, address.Port, listen =>
            {
                // Web sockets are taken over HTTP/1.1.
                listen.Protocols = HttpProtocols.Http1;
                if (address.Secure)
                    listen.UseHttps(options.Certificate!);
            });
        }
    }
}

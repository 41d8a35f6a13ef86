using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Identity.Client;
using ZiWbk.Channels.Buttons;
using ZiWbk.Channels.Outbox;
using ZiWbk.Channels.Teams.Receiving;
using ZiWbk.Channels.Teams.Speaking;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Inbox;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Teams;

/// <summary>Microsoft Teams: personal chats, group chats and channels, by the Bot Connector protocol.</summary>
public sealed class TeamsChannel : IMessageSender, IAsyncDisposable
{
    /// <summary>The channel's name, with which its addresses begin.</summary>
    public const string Name = "teams";

    /// <summary>Where Teams brings activities; Azure is told the public address that leads here.</summary>
    public const string MessagesPath = "/api/messages";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(100);

    private readonly CancellationTokenSource _stopping = new();
    private readonly TeamsOptions _options;
    private readonly HttpClient _http;
    private readonly TokenCheck _keys;
    private readonly ConnectorTokens _tokens;
    private readonly Downloads _downloads;
    private readonly OfferedFiles _offered = new();
    private readonly TeamsSender _sender;
    private readonly TeamsInbox _inbox;
    private readonly ActivityEndpoint _endpoint;
    private readonly ILogger _logger;
    private Task _running = Task.CompletedTask;
    private volatile bool _met;
    private int _stopped;
    private int _disposed;

    private TeamsChannel(TeamsOptions options, IConversation conversation, IStatusStore store, IMessageContent content, ISentMessages sent, IKeptUpdates kept, ILogger logger)
    {
        (_options, _logger) = (options, logger);
        // Redirections are followed where each address is looked at first; a cookie is nobody's business.
        _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(3), ConnectTimeout = TimeSpan.FromSeconds(15) }) { Timeout = _timeout };
        _keys = new(options, _http, logger);
        _tokens = new(options, _http, logger);
        var connector = new Connector(_http, _tokens, options.ServiceHosts);
        var keys = new ButtonKeys(sent);
        var shown = new ShownCards();
        _downloads = new(options, _http, connector, logger);
        _sender = new(options, connector, store, content, keys, shown, _offered, logger);
        _sender.Freed += () => Freed?.Invoke();
        var files = new FilesAllowed(options, store, keys, content, connector, _sender, _downloads, _offered);
        var work = new ActivityWork(options, conversation, store, keys, shown, _sender, _downloads, files, logger, () => Freed?.Invoke());
        _inbox = new(work, kept, options.Clock, logger, _stopping.Token);
        _endpoint = new(options, _keys, () => _inbox, logger, _stopping.Token);
    }

    /// <summary>Something waits that may leave now: <see cref="Dispatcher.Poke"/> belongs here.</summary>
    public event Action? Freed;

    /// <inheritdoc/>
    public string Channel => Name;

    /// <summary>Whether activities can be proven, and messages can leave.</summary>
    public bool Connected => _met && _tokens.Failure is null;

    /// <summary>Sets the channel up. Where Microsoft's servers cannot be reached it goes on trying.</summary>
    /// <exception cref="ChannelRefusedException">The registration is not what the settings say.</exception>
    public static async Task<TeamsChannel> StartAsync(
        TeamsOptions options, IConversation conversation, IStatusStore store, IMessageContent content, ISentMessages sent, IKeptUpdates kept, ILoggerFactory? loggers = null)
    {
        var logger = loggers?.CreateLogger<TeamsChannel>() ?? (ILogger)NullLogger.Instance;
        var channel = new TeamsChannel(options, conversation, store, content, sent, kept, logger);
        try
        {
            using var patience = new CancellationTokenSource(_patience);
            await channel.MeetAsync(patience.Token);
        }
        catch (MsalServiceException refusal) when (ConnectorTokens.IsRefusal(refusal))
        {
            await channel.DisposeAsync();
            throw new ChannelRefusedException(new(
                "Microsoft tidak memberi bot ini token. Periksa Teams:AppId, Teams:TenantId, dan rahasianya (Teams:ClientSecret; salin kolom Value, bukan Secret ID, dan lihat apakah sudah kedaluwarsa).",
                "Microsoft gives this bot no token. Check Teams:AppId, Teams:TenantId and the secret (Teams:ClientSecret; copy the column Value, not Secret ID, and see whether it has expired)."), refusal);
        }
        catch (Exception exception) when (IsPassing(exception))
        {
            logger.NotReached(exception.GetType().Name, Pauses.After(1));
        }

        channel._running = Task.Run(channel.InsistAsync);
        channel._inbox.Resume();
        return channel;
    }

    /// <inheritdoc/>
    public bool CanReach(string chat) => _sender.CanReach(chat);

    /// <inheritdoc/>
    public TimeSpan TakeRoom(string chat) => _sender.TakeRoom(chat);

    /// <inheritdoc/>
    public Task<Sending> SendAsync(string chat, OutboxMessage outgoing, Message message, CancellationToken cancel) => _sender.SendAsync(chat, outgoing, message, cancel);

    /// <summary>Answers a request at <see cref="MessagesPath"/>.</summary>
    public Task AnswerAsync(HttpContext context) => _endpoint.AnswerAsync(context);

    /// <summary>Takes nothing more, and finishes what is under way; what is to be said can still be sent.</summary>
    public async Task StopReceivingAsync()
    {
        if (Interlocked.Exchange(ref _stopped, 1) != 0)
            return;
        await _stopping.CancelAsync();
        await Task.WhenAny(Task.WhenAll(_running, _inbox.Quiet), Task.Delay(_patience));
        _met = false;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        await StopReceivingAsync();
        _downloads.Dispose();
        _offered.Dispose();
        _tokens.Dispose();
        _http.Dispose();
        _stopping.Dispose();
    }

    private async Task MeetAsync(CancellationToken cancel)
    {
        if (!_options.Anonymous)
        {
            await _keys.KeysAsync(cancel);
            await _tokens.GetAsync(null, cancel);
        }

        _met = true;
    }

    private async Task InsistAsync()
    {
        for (var attempt = 1; !_met && !_stopping.IsCancellationRequested; attempt++)
        {
            try
            {
                await Task.Delay(Pauses.After(Math.Min(attempt, 6)), _options.Clock, _stopping.Token);
                await MeetAsync(_stopping.Token);
                Freed?.Invoke();
            }
            catch (Exception exception) when (IsPassing(exception))
            {
                if (!_stopping.IsCancellationRequested)
                    _logger.NotReached(exception.GetType().Name, Pauses.After(Math.Min(attempt + 1, 6)));
            }
        }
    }

    private static bool IsPassing(Exception exception) => exception is KeysNotReachedException or MsalException or HttpRequestException or OperationCanceledException;
}

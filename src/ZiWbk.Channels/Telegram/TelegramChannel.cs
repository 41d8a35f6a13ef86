using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using ZiWbk.Channels.Buttons;
using ZiWbk.Channels.Outbox;
using ZiWbk.Channels.Telegram.Receiving;
using ZiWbk.Channels.Telegram.Speaking;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Inbox;
using ZiWbk.Status.Outbox;
using Message = ZiWbk.Conversation.Messages.Message;

namespace ZiWbk.Channels.Telegram;

/// <summary>Telegram, in private chats and in groups.</summary>
public sealed class TelegramChannel : IMessageSender, IAsyncDisposable
{
    /// <summary>The channel's name, with which its addresses begin.</summary>
    public const string Name = "telegram";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource _stopping = new();
    private readonly TelegramOptions _options;
    private readonly Connection _connection;
    private readonly Fetching _fetching;
    private readonly UpdateWork _work;
    private readonly TelegramSender _sender;
    private readonly IKeptUpdates _kept;
    private readonly ILogger _logger;
    private readonly Webhook? _webhook;
    private readonly string _secret;
    private BotIdentity? _identity;
    private Inbox? _inbox;
    private Task _running = Task.CompletedTask;
    private volatile bool _connected;
    private int _stopped;
    private int _disposed;

    private TelegramChannel(TelegramOptions options, Connection connection, IConversation conversation, IStatusStore store, IMessageContent content, ISentMessages sent, IKeptUpdates kept, ILogger logger)
    {
        (_options, _connection, _kept, _logger) = (options, connection, kept, logger);
        var keys = new ButtonKeys(sent);
        _sender = new(connection.Bot, store, content, keys, options.Clock, logger, () => _identity?.Username ?? "");
        _fetching = new(connection.Bot, options.MaxFileBytes, options.Clock, logger);
        _work = new(connection.Bot, conversation, store, keys, _fetching, options.Clock, logger, () => Freed?.Invoke());
        _sender.Freed += () => Freed?.Invoke();
        _secret = options.WebhookSecret ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        _webhook = options.WebhookUrl is null ? null : new(_secret, () => _inbox, logger, _stopping.Token);
    }

    /// <summary>Something waits that may leave now: <see cref="Dispatcher.Poke"/> belongs here.</summary>
    public event Action? Freed;

    /// <inheritdoc/>
    public string Channel => Name;

    /// <summary>The bot's name on Telegram, without the at sign; null before it was reached.</summary>
    public string? Username => _identity?.Username;

    /// <summary>Whether updates come in and messages can leave.</summary>
    public bool Connected => _connected;

    /// <summary>Where Telegram brings updates, the path only; null where they are fetched.</summary>
    public string? WebhookPath => _options.WebhookUrl?.AbsolutePath;

    /// <summary>Sets the channel up. Where Telegram cannot be reached it goes on trying.</summary>
    /// <exception cref="ChannelRefusedException">A setting is wrong, or the token is not taken.</exception>
    public static async Task<TelegramChannel> StartAsync(
        TelegramOptions options, IConversation conversation, IStatusStore store, IMessageContent content, ISentMessages sent, IKeptUpdates kept, ILoggerFactory? loggers = null)
    {
        var logger = loggers?.CreateLogger<TelegramChannel>() ?? (ILogger)NullLogger.Instance;
        var channel = new TelegramChannel(options, Connection.Open(options), conversation, store, content, sent, kept, logger);
        try
        {
            using var patience = new CancellationTokenSource(_patience);
            await channel.MeetAsync(patience.Token);
        }
        catch (ApiRequestException refusal) when (Fault.Of(refusal).Kind == FaultKind.Token)
        {
            await channel.DisposeAsync();
            throw new ChannelRefusedException(new(
                "Telegram tidak menerima Telegram:Token. Salin lagi dari BotFather (/mybots, lalu API Token).",
                "Telegram does not take Telegram:Token. Copy it again from BotFather (/mybots, then API Token)."));
        }
        catch (Exception exception) when (exception is RequestException or OperationCanceledException)
        {
            logger.NotReached(Attempt.Name(exception), Pauses.After(1));
        }

        channel._running = Task.Run(channel.RunAsync);
        return channel;
    }

    /// <inheritdoc/>
    public bool CanReach(string chat) => _identity is not null && _sender.CanReach(chat);

    /// <inheritdoc/>
    public TimeSpan TakeRoom(string chat) => _sender.TakeRoom(chat);

    /// <inheritdoc/>
    public Task<Sending> SendAsync(string chat, OutboxMessage outgoing, Message message, CancellationToken cancel) =>
        _sender.SendAsync(chat, outgoing, message, cancel);

    /// <summary>Whether the bot may pin messages in a group; false also where that cannot be found out now.</summary>
    /// <param name="chat">The group's address within the channel.</param>
    /// <param name="cancel">Ends the asking.</param>
    public async Task<bool> CanPinAsync(string chat, CancellationToken cancel)
    {
        if (_identity is not { } me || !long.TryParse(chat, System.Globalization.CultureInfo.InvariantCulture, out var id))
            return false;
        try
        {
            return await _connection.Bot.GetChatMember(id, me.Id, cancel) is ChatMemberAdministrator { CanPinMessages: true };
        }
        catch (RequestException)
        {
            return false;
        }
    }

    /// <summary>Answers a request at <see cref="WebhookPath"/>.</summary>
    public Task AnswerAsync(HttpContext context) => _webhook!.AnswerAsync(context);

    /// <summary>Takes nothing more, and finishes what is under way; what is to be said can still be sent.</summary>
    public async Task StopReceivingAsync()
    {
        if (Interlocked.Exchange(ref _stopped, 1) != 0)
            return;
        await _stopping.CancelAsync();
        await Task.WhenAny(Task.WhenAll(_running, _inbox?.Quiet ?? Task.CompletedTask), Task.Delay(_patience));
        _connected = false;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        await StopReceivingAsync();
        _fetching.Dispose();
        _connection.Dispose();
        _stopping.Dispose();
    }

    private async Task MeetAsync(CancellationToken cancel)
    {
        var me = await _connection.Bot.GetMe(cancel);
        _identity = new(me.Id, me.Username ?? "");
        _inbox = new(new UpdateMapping(_identity, _options.Menu), _work, _kept, _options.Clock, _logger, _stopping.Token);
        _inbox.Resume();
    }

    private async Task RunAsync()
    {
        var stop = _stopping.Token;
        try
        {
            if (_identity is null)
                await InsistAsync(MeetAsync, stop);
            // What waited for the connection may leave.
            Freed?.Invoke();
            await InsistAsync(SetWebhookAsync, stop);
            _connected = true;
            await CommandMenus.SetAsync(_connection.Bot, _options.Menu, _logger, stop);
            if (_webhook is null)
                await new Polling(_connection.Bot, _inbox!, _options.Clock, _logger, connected => _connected = connected).RunAsync(stop);
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
    }

    private Task SetWebhookAsync(CancellationToken cancel) => _options.WebhookUrl is { } url
        ? _connection.Bot.SetWebhook(url.ToString(), allowedUpdates: Polling.Kinds, secretToken: _secret, cancellationToken: cancel)
        : _connection.Bot.DeleteWebhook(cancellationToken: cancel);

    private async Task InsistAsync(Func<CancellationToken, Task> what, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            TimeSpan pause;
            try
            {
                await what(stop);
                return;
            }
            catch (Exception exception) when (exception is RequestException || (exception is OperationCanceledException && !stop.IsCancellationRequested))
            {
                pause = exception is ApiRequestException refusal && Fault.Of(refusal) is { Kind: FaultKind.TooMany } fault ? fault.RetryAfter : Pauses.After(Math.Min(attempt, 6));
                _logger.NotReached(Attempt.Name(exception), pause);
            }

            await Task.Delay(pause, _options.Clock, stop);
        }
    }
}

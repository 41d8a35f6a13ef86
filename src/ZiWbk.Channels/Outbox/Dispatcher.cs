using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Outbox;

/// <summary>
/// Takes messages from the outbox to the channels. Each chat is served by one task at a time, in the order of its messages;
/// chats do not wait for each other.
/// </summary>
public sealed class Dispatcher : IAsyncDisposable
{
    /// <summary>How often it looks for messages whose moment has come.</summary>
    internal static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    /// <summary>How soon it looks again at a chat that turned out to have nothing: something may have come while it was found busy.</summary>
    internal static readonly TimeSpan LookSoon = TimeSpan.FromMilliseconds(100);

    /// <summary>How long what has been handed over may take to finish when the program ends.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // What a token cancelled at last needs to be noticed and settled.
    private static readonly TimeSpan _lastWords = TimeSpan.FromSeconds(1);

    private readonly IStatusStore _store;
    private readonly TimeProvider _clock;
    private readonly Dictionary<string, IMessageSender> _senders;
    private readonly ILogger _logger;
    private readonly ConcurrentDictionary<ChatId, Task> _busy = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _cutOff = new();
    private readonly ITimer _timer;
    private readonly Lock _looking = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private JournalStoppedException? _stopped;
    private int _wanted;
    private int _disposed;

    /// <summary>Starts to look.</summary>
    public Dispatcher(IStatusStore store, TimeProvider clock, IEnumerable<IMessageSender> senders, ILoggerFactory? loggers = null)
    {
        _store = store;
        _clock = clock;
        _senders = senders.ToDictionary(sender => sender.Channel, StringComparer.Ordinal);
        _logger = loggers?.CreateLogger<Dispatcher>() ?? (ILogger)NullLogger.Instance;
        _timer = clock.CreateTimer(_ => Poke(), null, TimeSpan.Zero, Look);
    }

    /// <summary>Says that something may be waiting. It returns at once.</summary>
    public void Poke()
    {
        // A look that has not begun yet will see what this one would.
        if (Interlocked.Exchange(ref _wanted, 1) == 0)
            ThreadPool.QueueUserWorkItem(_ => LookAround());
    }

    /// <summary>Ends when nothing of a chat is waiting or being sent any more, for a channel that answers within the request.</summary>
    /// <param name="chatAddress">The chat's address among all channels, <c>channel:rest</c>.</param>
    /// <param name="cancel">Ends the waiting, not the sending.</param>
    /// <exception cref="JournalStoppedException">Nothing is recorded any more until a restart, so nothing will be sent.</exception>
    public async Task DrainAsync(string chatAddress, CancellationToken cancel = default)
    {
        while (true)
        {
            // Taken before looking: a change in between is not missed.
            var changed = Volatile.Read(ref _changed).Task;
            var regency = _store.Current;
            if (!regency.Addresses.TryGetValue(chatAddress, out var chat)
                || !regency.Outbox.Values.Any(message => message.Chat == chat && message.State != MessageState.Uncertain))
                return;
            if (Volatile.Read(ref _stopped) is { } stopped)
                throw stopped;
            Poke();
            await changed.WaitAsync(cancel);
        }
    }

    /// <summary>Claims nothing more, and gives what has been handed over a little time to finish.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        await _timer.DisposeAsync();
        Task all;
        lock (_looking)
        {
            _stopping.Cancel();
            all = Task.WhenAll(_busy.Values);
        }

        if (!await EndsWithinAsync(all, Patience))
        {
            await _cutOff.CancelAsync();
            if (!await EndsWithinAsync(all, _lastWords))
                _logger.CutOff(_busy.Count);
        }
    }

    private async Task<bool> EndsWithinAsync(Task all, TimeSpan patience)
    {
        try
        {
            await all.WaitAsync(patience, _clock);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private void LookAround()
    {
        lock (_looking)
        {
            Volatile.Write(ref _wanted, 0);
            if (_stopping.IsCancellationRequested)
                return;
            var regency = _store.Current;
            var now = _clock.GetUtcNow();
            var again = Look;
            foreach (var (chat, reply) in DueMessages.Chats(regency, now))
            {
                if (_busy.ContainsKey(chat.Id) || SenderOf(chat) is not { } sender)
                    continue;
                // Room is taken here, by one after the other: a thousand chats that are due do not wake up for the room of one.
                var wait = reply ? TimeSpan.Zero : sender.TakeRoom(DueMessages.Address(chat).Inner);
                if (wait == TimeSpan.Zero)
                    _busy[chat.Id] = Task.Run(() => ServeAsync(chat, sender, hasRoom: !reply));
                else if (wait < again)
                    again = wait;
            }

            // When there will be room is known, so that none of it is lost by looking for it now and then.
            if (again < Look)
                _timer.Change(TimeSpan.FromMilliseconds(Math.Ceiling(again.TotalMilliseconds)), Look);
        }
    }

    private IMessageSender? SenderOf(Chat chat)
    {
        var (channel, inner) = DueMessages.Address(chat);
        if (!_senders.TryGetValue(channel, out var sender))
            return null;
        try
        {
            return sender.CanReach(inner) ? sender : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            _logger.NotServed(chat.Id.ToString(), exception.GetType().Name);
            return null;
        }
    }

    private async Task ServeAsync(Chat chat, IMessageSender sender, bool hasRoom)
    {
        var round = new ChatRound(_store, _clock, sender, chat, hasRoom, _logger, Failed);
        var served = false;
        try
        {
            while (!_stopping.IsCancellationRequested && sender.CanReach(DueMessages.Address(chat).Inner)
                && await round.RunAsync(_stopping.Token, _cutOff.Token))
            {
                served = true;
                SayChanged();
            }
        }
        catch (OperationCanceledException)
        {
            // The program ends; the next start settles what is left.
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            _logger.NotServed(chat.Id.ToString(), exception.GetType().Name);
        }
        finally
        {
            lock (_looking)
                _busy.TryRemove(chat.Id, out _);
            SayChanged();
            // What was queued after the last round looked, and before the chat was free again.
            if (served)
                Poke();
            else
                _timer.Change(LookSoon, Look);
        }
    }

    private void Failed(IOException exception)
    {
        if (exception is JournalStoppedException stopped)
            Volatile.Write(ref _stopped, stopped);
        SayChanged();
    }

    private void SayChanged() =>
        Interlocked.Exchange(ref _changed, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
}

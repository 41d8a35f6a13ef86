using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Reminders;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.Reminders;

namespace ZiWbk.Bot.Reminders;

/// <summary>
/// Looks at the clock and puts what is due in the outbox: the message and the occurrences it carries are recorded in one turn, before anybody
/// sends it. It remembers nothing: whatever it could forget stands in the journal.
/// </summary>
internal sealed class ReminderClock : IAsyncDisposable
{
    /// <summary>How late a reminder may be for want of looking.</summary>
    internal static readonly TimeSpan Look = TimeSpan.FromSeconds(20);

    private readonly IStatusStore _store;
    private readonly IHistory _history;
    private readonly Rulebook _rulebook;
    private readonly TimeProvider _clock;
    private readonly Bilingual? _notice;
    private readonly Func<string> _head;
    private readonly Func<MessageId, MessageQueued?> _sent;
    private readonly Action _poke;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _stopping = new();
    private readonly DoneElsewhere _done;
    private readonly Task _running;

    /// <summary>Begins to look.</summary>
    /// <param name="store">What stands.</param>
    /// <param name="history">What was recorded lately.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="notice">Words every message carries; null for none.</param>
    /// <param name="head">The journal's sum.</param>
    /// <param name="sent">Finds a message by its id.</param>
    /// <param name="poke">Tells that there is something to send.</param>
    /// <param name="logger">Where failures are told.</param>
    public ReminderClock(
        IStatusStore store, IHistory history, Rulebook rulebook, TimeProvider clock, Bilingual? notice, Func<string> head,
        Func<MessageId, MessageQueued?> sent, Action poke, ILogger logger)
    {
        (_store, _history, _rulebook, _clock, _notice, _head, _sent, _poke, _logger) = (store, history, rulebook, clock, notice, head, sent, poke, logger);
        _done = new(rulebook);
        _running = Task.Run(RunAsync);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _running;
        _stopping.Dispose();
    }

    /// <summary>Puts everything in the outbox that is due now; how many messages.</summary>
    public static async Task<int> SayAsync(IStatusStore store, IHistory history, Rulebook rulebook, DateTimeOffset now, Bilingual? notice, string head)
    {
        var said = 0;
        var regency = store.Current;
        var due = new DueReminders(regency, rulebook);
        foreach (var batch in due.At(now).ToList())
        {
            var message = Noticed(ReminderMessage.Of(ReminderMessage.SceneOf(regency, batch.Chat, now, rulebook, history, notice), batch, head), notice, batch.Chat);
            said += await SubmitAsync(store, now, rulebook, batch.Chat.Id, new SayFirst(batch.Chat.Id, MessageJson.Write(message), [.. batch.Keys]));
        }

        foreach (var (reminder, moment) in due.Personal(now).ToList())
        {
            var chat = regency.Chats[reminder.Chat];
            var message = Noticed(ReminderMessage.Of(ReminderMessage.SceneOf(regency, chat, now, rulebook, history, notice), reminder), notice, chat);
            Command[] turn = [new SayFirst(chat.Id, MessageJson.Write(message), [reminder.Key(moment)]), .. reminder.Recurs is null ? (Command[])[new EndPersonalReminder(reminder.Id)] : []];
            said += await SubmitAsync(store, now, rulebook, chat.Id, turn);
        }

        return said;
    }

    private static async Task<int> SubmitAsync(IStatusStore store, DateTimeOffset now, Rulebook rulebook, Status.Chats.ChatId chat, params Command[] turn)
    {
        var context = new CommandContext(Actor.Clock, now, chat) { Rulebook = rulebook };
        var outcome = await store.SubmitAsync(context, regency => Turn.Of(regency, context, turn));
        return outcome.Events.Length > 0 ? 1 : 0;
    }

    private static Message Noticed(Message message, Bilingual? notice, Status.Chats.Chat chat) =>
        notice is { } words ? message with { Text = $"{message.Text}\n\n_{words.In(chat.Language)}_" } : message;

    private async Task RunAsync()
    {
        try
        {
            while (!_stopping.IsCancellationRequested)
            {
                var looked = _clock.GetUtcNow();
                await LookAsync(looked);
                var wait = Next(looked) - _clock.GetUtcNow();
                if (wait > TimeSpan.Zero)
                    await Task.Delay(wait, _clock, _stopping.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
    }

    /// <summary>
    /// When to look again. People name whole minutes, and nobody waits for the rest of a look. It is reckoned from the moment looked at: a
    /// delay may end a trifle early, and a minute that turned during the look must not be passed over.
    /// </summary>
    /// <param name="looked">The moment that was looked at.</param>
    internal static DateTimeOffset Next(DateTimeOffset looked)
    {
        var minute = looked.AddTicks(TimeSpan.TicksPerMinute - (looked.Ticks % TimeSpan.TicksPerMinute));
        return minute < looked + Look ? minute : looked + Look;
    }

    private async Task LookAsync(DateTimeOffset looked)
    {
        try
        {
            var now = looked.AddTicks(-(looked.Ticks % TimeSpan.TicksPerMillisecond));
            var said = await SayAsync(_store, _history, _rulebook, now, _notice, _head());
            foreach (var edit in _done.Edits(_store.Current, now, _sent).ToImmutableArray())
                said += (await _store.SubmitAsync(new CommandContext(Actor.Clock, now, edit.Chat) { Rulebook = _rulebook }, edit)).Events.Length;
            if (said > 0)
                _poke();
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // The next look finds the same due again.
            _logger.NotLooked(exception.GetType().Name);
        }
    }
}

/// <summary>What the clock says of its work.</summary>
internal static partial class ReminderClockLog
{
    [LoggerMessage(501, LogLevel.Warning, "The reminders could not be looked at ({Failure}); tried again.")]
    public static partial void NotLooked(this ILogger logger, string failure);
}

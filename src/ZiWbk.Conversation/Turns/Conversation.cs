using ZiWbk.Assessment;
using ZiWbk.Conversation.Engine;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;

namespace ZiWbk.Conversation.Turns;

/// <summary>
/// Takes turns: drafts what is meant on what stands, off the store's lock, and has the store decide and record it whole. Turns of one
/// chat wait for each other, chats do not.
/// </summary>
public sealed class Conversation : IConversation
{
    private const int MostDrafts = 5;

    private readonly Dictionary<string, ChatQueue> _chats = new(StringComparer.Ordinal);
    private readonly IStatusStore _store;
    private readonly IHistory _history;
    private readonly TimeProvider _clock;
    private readonly TurnTools _tools;

    /// <summary>Turns on a status.</summary>
    /// <param name="store">Where turns are recorded.</param>
    /// <param name="history">What was recorded lately.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="book">The dialogs.</param>
    /// <param name="services">What keeps and reads files.</param>
    /// <param name="rulebook">The worksheets, the journey and the working days.</param>
    /// <param name="notice">Words that every reply and picture carries; null for none.</param>
    public Conversation(
        IStatusStore store, IHistory history, TimeProvider clock, TalkBook book, Services services,
        Rulebook rulebook, Bilingual? notice = null)
    {
        _store = store;
        _history = history;
        _clock = clock;
        _tools = new(book, services, rulebook, notice);
    }

    /// <inheritdoc/>
    public async Task HandleAsync(Incoming incoming, CancellationToken cancel)
    {
        var queue = Enter(incoming.ChatKey);
        try
        {
            await queue.Turn.WaitAsync(cancel);
            try
            {
                await TakeAsync(incoming);
            }
            finally
            {
                queue.Turn.Release();
            }
        }
        finally
        {
            Leave(incoming.ChatKey, queue);
        }
    }

    private ChatQueue Enter(string chat)
    {
        lock (_chats)
        {
            if (!_chats.TryGetValue(chat, out var queue))
                _chats[chat] = queue = new();
            queue.Users++;
            return queue;
        }
    }

    // Forgotten once nobody is in it, so that a year of chats does not pile up.
    private void Leave(string chat, ChatQueue queue)
    {
        lock (_chats)
        {
            if (--queue.Users == 0)
                _chats.Remove(chat);
        }
    }

    private async Task TakeAsync(Incoming incoming)
    {
        var key = UpdateKey.Of(incoming.Channel, incoming.Update);
        for (var drafts = 1; ; drafts++)
        {
            var standing = _store.Current;
            if (standing.Seen.Contains(key))
                return;
            var at = _clock.GetUtcNow();
            at = new DateTimeOffset(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
            var turn = DraftedTurn.Of(standing, incoming, at, _history, _tools);
            if (turn.Commands.Count == 0)
            {
                Say(turn, incoming);
                return;
            }

            var actor = standing.Accounts.TryGetValue(incoming.AccountKey, out var person) ? Actor.Of(person) : Actor.Stranger;
            var context = new CommandContext(actor, at, ChatOf(turn, incoming), key) { Rulebook = _tools.Rulebook };
            var stale = false;
            await _store.SubmitAsync(context, regency =>
            {
                var decision = turn.Decide(regency, context);
                if (decision is null && drafts >= MostDrafts)
                    // Others change the same again and again: drafted under the lock, it cannot be overtaken.
                    decision = DraftedTurn.Of(regency, incoming, at, _history, _tools).Decide(regency, context);
                stale = decision is null;
                return decision ?? Decision.Nothing;
            });
            if (stale)
                continue;
            Say(turn, incoming);
            return;
        }
    }

    private static void Say(DraftedTurn turn, Incoming incoming)
    {
        if (turn.Aside is { } aside)
            incoming.Aside?.Invoke(aside);
    }

    private static Status.Chats.ChatId ChatOf(DraftedTurn turn, Incoming incoming) =>
        turn.Before.Addresses.TryGetValue(incoming.ChatKey, out var chat) ? chat : new(turn.Before.Next);

    private sealed class ChatQueue
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Users { get; set; }
    }
}

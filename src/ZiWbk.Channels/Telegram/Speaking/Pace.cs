namespace ZiWbk.Channels.Telegram.Speaking;

/// <summary>
/// How fast messages that nobody waits for may leave: 30 a second in all, one a second to a chat, 20 a minute to a group, as Telegram's
/// own advice has it. What answers somebody leaves at once; it is counted, so that it leaves less room for the others.
/// </summary>
internal sealed class Pace(TimeProvider clock)
{
    private const int MostInAll = 30;
    private const int MostToGroup = 20;

    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Queue<DateTimeOffset> _all = new();
    private readonly Dictionary<long, Queue<DateTimeOffset>> _chats = [];
    private DateTimeOffset _swept = clock.GetUtcNow();

    /// <summary>Whether there is room for one more to a chat.</summary>
    /// <param name="chat">Telegram's id; a group's is below zero.</param>
    /// <param name="take">Whether it is taken if there is.</param>
    public bool HasRoom(long chat, bool take)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            Drop(_all, now - _second);
            var sent = Of(chat, now);
            if (_all.Count >= MostInAll || (sent.Count > 0 && sent.Last() > now - _second) || (chat < 0 && sent.Count >= MostToGroup))
                return false;
            if (take)
                Note(chat, now, sent);
            return true;
        }
    }

    /// <summary>Counts what left without asking: an answer, or an edit.</summary>
    public void Count(long chat)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            Drop(_all, now - _second);
            Note(chat, now, Of(chat, now));
        }
    }

    private Queue<DateTimeOffset> Of(long chat, DateTimeOffset now)
    {
        Sweep(now);
        if (!_chats.TryGetValue(chat, out var sent))
            _chats[chat] = sent = new();
        Drop(sent, now - _minute);
        return sent;
    }

    private void Note(long chat, DateTimeOffset now, Queue<DateTimeOffset> sent)
    {
        _all.Enqueue(now);
        sent.Enqueue(now);
        // More than this is never asked for.
        while (sent.Count > MostToGroup)
            sent.Dequeue();
        _chats[chat] = sent;
    }

    // A year of chats does not pile up.
    private void Sweep(DateTimeOffset now)
    {
        if (now - _swept < _minute)
            return;
        _swept = now;
        foreach (var (chat, sent) in _chats.ToList())
        {
            Drop(sent, now - _minute);
            if (sent.Count == 0)
                _chats.Remove(chat);
        }
    }

    private static void Drop(Queue<DateTimeOffset> sent, DateTimeOffset before)
    {
        while (sent.TryPeek(out var oldest) && oldest <= before)
            sent.Dequeue();
    }
}

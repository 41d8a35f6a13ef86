namespace ZiWbk.Channels.Teams.Speaking;

/// <summary>
/// How fast messages that nobody waits for may leave: to one conversation 7 a second, 8 in two, 60 in thirty, 1,800 an hour, and in all so many
/// a second. What answers somebody leaves at once; it is counted, so that it leaves less room for the others.
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
/// </summary>
internal sealed class ThreadPace(TimeProvider clock, int mostInAll)
{
    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _longest = TimeSpan.FromHours(1);
    private static readonly (TimeSpan Span, int Most)[] _windows =
        [(_second, 7), (TimeSpan.FromSeconds(2), 8), (TimeSpan.FromSeconds(30), 60), (_longest, 1_800)];

    private readonly Lock _lock = new();
    private readonly Queue<DateTimeOffset> _all = new();
    private readonly Dictionary<string, List<DateTimeOffset>> _chats = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private DateTimeOffset _swept = clock.GetUtcNow();

    /// <summary>Takes room for one more message to a conversation, which then has to leave soon.</summary>
    /// <param name="chat">The conversation.</param>
    /// <returns>Zero where it was taken; else how long until there may be some.</returns>
    public TimeSpan TakeRoom(string chat)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            Drop(now);
            var sent = _chats.GetValueOrDefault(chat) ?? [];
            // Room comes when the message that fills a window leaves it.
            var free = _windows.Where(window => sent.Count >= window.Most).Select(window => sent[^window.Most] + window.Span)
                .Append(_all.Count >= mostInAll ? _all.Peek() + _second : now)
                .Max();
            if (free > now)
                return free - now;
            Note(chat, now);
            _taken.Add(chat);
            return TimeSpan.Zero;
        }
    }

    /// <summary>Counts what leaves: an answer, an edit, or the message that room was taken for, which is not counted twice.</summary>
    public void Count(string chat)
    {
        lock (_lock)
        {
            if (_taken.Remove(chat))
                return;
            var now = clock.GetUtcNow();
            Drop(now);
            Note(chat, now);
        }
    }

    private void Note(string chat, DateTimeOffset now)
    {
        _all.Enqueue(now);
        if (!_chats.TryGetValue(chat, out var sent))
            _chats[chat] = sent = [];
        sent.Add(now);
        if (sent.Count > _windows[^1].Most)
            sent.RemoveAt(0);
    }

    private void Drop(DateTimeOffset now)
    {
        while (_all.TryPeek(out var oldest) && oldest <= now - _second)
            _all.Dequeue();
        // A year of conversations does not pile up.
        if (now - _swept < TimeSpan.FromMinutes(1))
            return;
        _swept = now;
        foreach (var (chat, sent) in _chats.ToList())
        {
            sent.RemoveAll(moment => moment <= now - _longest);
            if (sent.Count > 0)
                continue;
            _chats.Remove(chat);
            // What it was taken for never left.
            _taken.Remove(chat);
        }
    }
}

namespace ZiWbk.Channels.Telegram.Speaking;

/// <summary>
/// How fast messages that nobody waits for may leave: 30 a second in all, one a second to a chat, 20 a minute to a group, as Telegram's
/// own advice has it. What answers somebody leaves at once; it is counted, so that it leaves less room for the others.
/// </summary>
/// <remarks>
/// They leave one by one, a thirtieth of a second apart, and never in bursts: what leaves together arrives spread by the way there, and a second on
/// the other side would hold the end of one burst and the beginning of the next. It also leaves the processor to those who talk.
/// </remarks>
internal sealed class Pace(TimeProvider clock)
{
    private const int MostInAll = 30;
    private const int MostToGroup = 20;

    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    // Not all take equally long on their way: so much closer together than they left, they still keep within the limit.
    private static readonly TimeSpan _apart = (_second + TimeSpan.FromMilliseconds(20)) / MostInAll;

    // Looked at a little late, the next one may leave that much sooner; with more there would be 31 in some second.
    private static readonly TimeSpan _late = TimeSpan.FromMilliseconds(15);

    private readonly Lock _lock = new();
    private readonly Dictionary<long, ChatPace> _chats = [];
    private DateTimeOffset _free = clock.GetUtcNow();
    private DateTimeOffset _swept = clock.GetUtcNow();

    /// <summary>Takes room for one more message to a chat, which then has to leave soon.</summary>
    /// <param name="chat">Telegram's id; a group's is below zero.</param>
    /// <returns>Zero where it was taken; else how long until there may be some.</returns>
    public TimeSpan TakeRoom(long chat)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var sent = Of(chat, now);
            // Whatever was answered meanwhile is past in a second, and a clock that was ahead does not hold anything back.
            if (_free > now + _second)
                _free = now + _second;
            var free = sent.Free(chat < 0) is var own && own > _free ? own : _free;
            if (free > now)
                return free - now;
            Note(now, sent);
            sent.Taken = true;
            return TimeSpan.Zero;
        }
    }

    /// <summary>Counts what leaves: an answer, an edit, or the message that room was taken for, which is not counted twice.</summary>
    public void Count(long chat)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var sent = Of(chat, now);
            if (sent.Taken)
                sent.Move(now);
            else
                Note(now, sent);
        }
    }

    private void Note(DateTimeOffset now, ChatPace sent)
    {
        _free = (_free > now - _late ? _free : now - _late) + _apart;
        sent.Add(now);
    }

    private ChatPace Of(long chat, DateTimeOffset now)
    {
        Sweep(now);
        if (!_chats.TryGetValue(chat, out var sent))
            _chats[chat] = sent = new();
        sent.Forget(now);
        return sent;
    }

    // A year of chats does not pile up.
    private void Sweep(DateTimeOffset now)
    {
        if ((now - _swept).Duration() < _minute)
            return;
        _swept = now;
        foreach (var (chat, sent) in _chats.ToList())
        {
            sent.Forget(now);
            if (sent.IsEmpty)
                _chats.Remove(chat);
        }
    }

    /// <summary>What left to one chat within the last minute, no more of it than is ever asked for.</summary>
    private sealed class ChatPace
    {
        private readonly List<DateTimeOffset> _sent = new(1);

        public bool IsEmpty => _sent.Count == 0;

        /// <summary>Whether room was taken for a message that has not left yet.</summary>
        public bool Taken { get; set; }

        /// <summary>When there is room for one more.</summary>
        public DateTimeOffset Free(bool group) =>
            _sent.Count == 0 ? DateTimeOffset.MinValue
            : group && _sent.Count == MostToGroup ? Later(_sent[0] + _minute, _sent[^1] + _second)
            : _sent[^1] + _second;

        public void Add(DateTimeOffset now)
        {
            if (_sent.Count == MostToGroup)
                _sent.RemoveAt(0);
            _sent.Add(now);
        }

        /// <summary>What room was taken for leaves only now.</summary>
        public void Move(DateTimeOffset now)
        {
            Taken = false;
            if (_sent.Count > 0)
                _sent.RemoveAt(_sent.Count - 1);
            _sent.Add(now);
        }

        /// <summary>Forgets what is past, and what a clock that was ahead had put into the future.</summary>
        public void Forget(DateTimeOffset now)
        {
            _sent.RemoveAll(at => at <= now - _minute || at > now);
            // What it was taken for never left.
            Taken &= _sent.Count > 0;
        }

        private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
    }
}

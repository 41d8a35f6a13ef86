namespace ZiWbk.FakeTelegram;

/// <summary>
/// Telegram's published limits as a server that insists on them would hold them: 30 sends a second, 20 a minute in a group. One a
/// second in a chat is advice that short bursts may pass, so it is not refused.
/// </summary>
internal sealed class Limits(bool enforced)
{
    private const int PerSecond = 30;
    private const int PerGroupMinute = 20;

    private readonly Lock _lock = new();
    private readonly Queue<DateTimeOffset> _all = new();
    private readonly Dictionary<long, Queue<DateTimeOffset>> _groups = [];

    public void Check(ApiCall call, DateTimeOffset now)
    {
        if (!enforced || !new Call(now, call.Method, null, 0).IsSend)
            return;
        lock (_lock)
        {
            Refuse(_all, PerSecond, TimeSpan.FromSeconds(1), now);
            var chat = call.Long("chat_id");
            if (chat < 0)
            {
                if (!_groups.TryGetValue(chat, out var sends))
                    _groups[chat] = sends = new();
                Refuse(sends, PerGroupMinute, TimeSpan.FromMinutes(1), now);
                sends.Enqueue(now);
            }

            _all.Enqueue(now);
        }
    }

    private static void Refuse(Queue<DateTimeOffset> sends, int most, TimeSpan within, DateTimeOffset now)
    {
        while (sends.TryPeek(out var first) && now - first >= within)
            sends.Dequeue();
        if (sends.Count >= most)
            throw Refused.TooMany((int)Math.Ceiling((sends.Peek() + within - now).TotalSeconds));
    }
}

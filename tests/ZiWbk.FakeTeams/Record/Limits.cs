namespace ZiWbk.FakeTeams;

/// <summary>
/// What a bot may ask of one thread within a stretch of time.
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
/// </summary>
internal sealed class Limits(bool enforced)
{
    private static readonly (int Most, int Seconds)[] _sending = [(7, 1), (8, 2), (60, 30), (1800, 3600)];
    private static readonly (int Most, int Seconds)[] _reading = [(14, 1), (16, 2), (120, 30), (3600, 3600)];

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Thread, bool Sends), List<DateTimeOffset>> _times = [];

    public void Check(string thread, bool sends, DateTimeOffset now)
    {
        if (!enforced)
            return;
        lock (_lock)
        {
            if (!_times.TryGetValue((thread, sends), out var times))
                _times[(thread, sends)] = times = [];
            foreach (var (most, seconds) in sends ? _sending : _reading)
            {
                var since = now.AddSeconds(-seconds);
                var first = times.FindIndex(at => at > since);
                if (first >= 0 && times.Count - first >= most)
                {
                    var wait = times[^most].AddSeconds(seconds) - now;
                    throw new Refused(429, "TooManyRequests", $"{most} in {seconds} s in a thread.") { RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) };
                }
            }

            times.Add(now);
        }
    }
}

using Microsoft.Extensions.Logging;

namespace ZiWbk.Channels.Teams.Receiving;

/// <summary>Tells of refused requests once a minute at most: whoever forges thousands must not fill the log.</summary>
internal sealed class RefusalLog(ILogger logger, TimeProvider clock)
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private DateTimeOffset _told = DateTimeOffset.MinValue;
    private int _count;

    /// <summary>One more was refused.</summary>
    public void Note(int status, string reason)
    {
        lock (_lock)
        {
            _count++;
            var now = clock.GetUtcNow();
            if (now - _told < _minute)
                return;
            logger.Refused(_count, status, reason);
            (_told, _count) = (now, 0);
        }
    }
}

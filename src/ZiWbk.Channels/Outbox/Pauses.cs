namespace ZiWbk.Channels.Outbox;

/// <summary>How long to wait before trying again.</summary>
internal static class Pauses
{
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(5);

    /// <summary>After so many attempts, from 1: 1 s, 2 s, 4 s, ... up to five minutes.</summary>
    public static TimeSpan After(int attempts)
    {
        // Beyond ten doublings the longest is reached anyway.
        var pause = TimeSpan.FromSeconds(1 << Math.Clamp(attempts - 1, 0, 10));
        return pause < _longest ? pause : _longest;
    }

    /// <summary>A moment in whole milliseconds, as the journal keeps it: with more, it would not have come yet when it has.</summary>
    public static DateTimeOffset Whole(DateTimeOffset moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMillisecond));
}

using System.Globalization;

namespace ZiWbk.Bot.Demo;

/// <summary>A clock that stands still.</summary>
internal sealed class DemoClock(DateTimeOffset now) : TimeProvider
{
    public static DemoClock At(string now) => new(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}

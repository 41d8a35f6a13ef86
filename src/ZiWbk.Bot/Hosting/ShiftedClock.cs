namespace ZiWbk.Bot.Hosting;

/// <summary>A clock that shows another moment than the machine's and runs on from there. Timers run as ever.</summary>
/// <param name="now">The moment that it is now.</param>
internal sealed class ShiftedClock(DateTimeOffset now) : TimeProvider
{
    private readonly long _start = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime() + System.GetElapsedTime(_start);
}

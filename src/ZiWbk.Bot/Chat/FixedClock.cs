namespace ZiWbk.Bot.Chat;

/// <summary>A clock that stands still at a moment, so that a talk can be had again word for word. Timers run as ever.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}

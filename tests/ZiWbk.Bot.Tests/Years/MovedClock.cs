namespace ZiWbk.Bot.Tests.Years;

/// <summary>A clock that a test moves; time goes by one minute with each message.</summary>
internal sealed class MovedClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Pass(TimeSpan time) => _now += time;

    /// <summary>To nine in the morning of a day, Western Indonesia Time.</summary>
    public void To(DateOnly day) => _now = new(day.ToDateTime(new(2, 0)), TimeSpan.Zero);
}

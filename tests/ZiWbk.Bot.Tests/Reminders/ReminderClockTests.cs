using ZiWbk.Bot.Reminders;

namespace ZiWbk.Bot.Tests.Reminders;

/// <summary>No minute is passed over, however a delay or a look falls.</summary>
public sealed class ReminderClockTests
{
    [Theory]
    [InlineData("07:59:59.9996", "08:00:00")]
    [InlineData("08:00:00", "08:00:20")]
    [InlineData("08:00:00.0004", "08:00:20.0004")]
    [InlineData("08:00:40.0004", "08:01:00")]
    public void It_looks_again_after_twenty_seconds_or_when_the_minute_turns(string looked, string next)
    {
        Assert.Equal(At(next), ReminderClock.Next(At(looked)));
    }

    private static DateTimeOffset At(string time) =>
        new(new DateOnly(2026, 3, 2), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(7));
}

using ZiWbk.Journey.Calendars;

namespace ZiWbk.Conversation.Times;

/// <summary>Under what circumstances words about time are read.</summary>
/// <param name="Now">The moment they are said, in the regency's own time.</param>
/// <param name="Calendar">Which days are worked.</param>
/// <param name="Back">Whether a day that has been is looked for ("sejak Senin"), instead of one still to come.</param>
public sealed record TimeScene(DateTime Now, WorkingCalendar Calendar, bool Back = false)
{
    /// <summary>The day of that moment.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now);

    /// <summary>The Monday of this week.</summary>
    internal DateOnly Monday => MondayOf(Today);

    /// <summary>The Monday of a day's week.</summary>
    internal static DateOnly MondayOf(DateOnly day) => DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - ((int)day.DayOfWeek + 6) % 7));
}

using ZiWbk.Journey.Calendars;

namespace ZiWbk.Journey.Reminders;

/// <summary>
/// The days and hours in which the bot speaks first. Where the calendar does not cover a year, Monday to Friday: to be silent for a year because
/// nobody has entered its holidays would be worse than a message on one of them.
/// </summary>
public sealed class SendingDays(WorkingCalendar calendar)
{
    // Hours that hold where the calendar gives none.
    private static readonly WorkingHours _usual = new(new(7, 30), new(16, 0), 60, IsRamadan: false);

    /// <summary>Whether something may be sent on a day.</summary>
    public bool IsOpen(DateOnly day) => calendar[day] switch
    {
        { IsKnown: true } known => known.IsWorking,
        _ => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday),
    };

    /// <summary>Whether the calendar covers the year of a day.</summary>
    public bool IsKnown(DateOnly day) => calendar.Covers(day.Year);

    /// <summary>From when to when something may be sent on an open day.</summary>
    public WorkingHours HoursOn(DateOnly day) => calendar.HoursOn(day) ?? _usual;

    /// <summary>The day itself where it is open, else the next that is.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsOpen(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>The day itself where it is open, else the last one before it.</summary>
    public DateOnly OnOrBefore(DateOnly day)
    {
        while (!IsOpen(day))
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>The open day so many open days before a day; a day off counts as the open day before it.</summary>
    public DateOnly Before(DateOnly day, int days)
    {
        day = OnOrBefore(day);
        for (var left = days; left > 0; left--)
            day = OnOrBefore(day.AddDays(-1));
        return day;
    }

    /// <summary>The open day so many open days after a day.</summary>
    public DateOnly After(DateOnly day, int days)
    {
        day = OnOrBefore(day);
        for (var left = days; left > 0; left--)
            day = OnOrAfter(day.AddDays(1));
        return day;
    }

    /// <summary>How many open days lie after a day up to and including another; 0 where the other does not come later.</summary>
    public int Between(DateOnly day, DateOnly until)
    {
        var count = 0;
        for (day = day.AddDays(1); day <= until; day = day.AddDays(1))
            count += IsOpen(day) ? 1 : 0;
        return count;
    }
}

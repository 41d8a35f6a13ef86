using System.Collections.Frozen;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Journey.Calendars;

/// <summary>
/// Counts in working days. A year the data does not cover is never taken to be without holidays: whatever would depend on a
/// day of such a year is null.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly FrozenDictionary<DateOnly, Holiday> _holidays;
    private readonly FrozenSet<int> _years;
    private readonly FrozenDictionary<DayOfWeek, WorkingHours> _regular;
    private readonly FrozenDictionary<DayOfWeek, WorkingHours> _ramadan;

    internal WorkingCalendar(
        OfficeTimeZone timeZone,
        IReadOnlyList<CalendarYear> years,
        IReadOnlyList<Holiday> holidays,
        IReadOnlyList<Ramadan> ramadans,
        IReadOnlyDictionary<DayOfWeek, WorkingHours> regular,
        IReadOnlyDictionary<DayOfWeek, WorkingHours> ramadan,
        Provenance hoursProvenance,
        IReadOnlyList<Bilingual> caveats)
    {
        (TimeZone, Years, Ramadans, HoursProvenance, Caveats) = (timeZone, years, ramadans, hoursProvenance, caveats);
        Holidays = [.. holidays.OrderBy(holiday => holiday.Date)];
        _holidays = holidays.ToFrozenDictionary(holiday => holiday.Date);
        _years = years.Select(year => year.Year).ToFrozenSet();
        (_regular, _ramadan) = (regular.ToFrozenDictionary(), ramadan.ToFrozenDictionary());
    }

    /// <summary>The time zone the offices live in.</summary>
    public OfficeTimeZone TimeZone { get; }

    /// <summary>The years covered, each with its decree.</summary>
    public IReadOnlyList<CalendarYear> Years { get; }

    /// <summary>All holidays and joint leave, by date.</summary>
    public IReadOnlyList<Holiday> Holidays { get; }

    /// <summary>When Ramadan is expected.</summary>
    public IReadOnlyList<Ramadan> Ramadans { get; }

    /// <summary>Where the working hours come from and how sure that is.</summary>
    public Provenance HoursProvenance { get; }

    /// <summary>What a careful reader should know.</summary>
    public IReadOnlyList<Bilingual> Caveats { get; }

    /// <summary>Whether the days off of a year are known.</summary>
    public bool Covers(int year) => _years.Contains(year);

    /// <summary>What a day is, and why.</summary>
    public Day this[DateOnly date] =>
        !Covers(date.Year) ? new(date, DayKind.Unknown, null)
        : _holidays.TryGetValue(date, out var holiday) ? new(date, holiday.IsJointLeave ? DayKind.JointLeave : DayKind.Holiday, holiday)
        : _regular.ContainsKey(date.DayOfWeek) ? new(date, DayKind.Working, null)
        : new(date, DayKind.Weekend, null);

    /// <summary>The hours of a working day; null on any other day and on a day that is not known.</summary>
    public WorkingHours? HoursOn(DateOnly date) =>
        !this[date].IsWorking ? null
        : Ramadans.Any(ramadan => date >= ramadan.From && date <= ramadan.Until) ? _ramadan[date.DayOfWeek]
        : _regular[date.DayOfWeek];

    /// <summary>The first working day after a day; null where that is not known.</summary>
    public DateOnly? Next(DateOnly date) => AddWorkingDays(date, 1);

    /// <summary>The last working day before a day; null where that is not known.</summary>
    public DateOnly? Previous(DateOnly date) => AddWorkingDays(date, -1);

    /// <summary>The day itself where it is a working day, else the last one before it; null where that is not known.</summary>
    public DateOnly? OnOrBefore(DateOnly date) =>
        !this[date].IsKnown ? null : this[date].IsWorking ? date : Previous(date);

    /// <summary>
    /// The working day that many working days after a day, or before it where the number is negative; the day itself for zero.
    /// Null where a day that counts is not known.
    /// </summary>
    public DateOnly? AddWorkingDays(DateOnly date, int days)
    {
        var step = Math.Sign(days);
        for (var left = Math.Abs(days); left > 0;)
        {
            // At either end of time there is no further day, and no year there is covered.
            if (date == (step > 0 ? DateOnly.MaxValue : DateOnly.MinValue))
                return null;
            date = date.AddDays(step);
            if (!Covers(date.Year))
                return null;
            if (this[date].IsWorking)
                left--;
        }

        return date;
    }

    /// <summary>
    /// The working days after one day up to and including another; negative where the other comes first. So from one working
    /// day to another it is what <see cref="AddWorkingDays"/> takes. Null where a day from one to the other is not known.
    /// </summary>
    public int? WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from)
            return -WorkingDaysBetween(to, from);
        for (var year = from.Year; year <= to.Year; year++)
            if (!Covers(year))
                return null;
        var count = 0;
        while (from < to)
        {
            from = from.AddDays(1);
            if (this[from].IsWorking)
                count++;
        }

        return count;
    }
}

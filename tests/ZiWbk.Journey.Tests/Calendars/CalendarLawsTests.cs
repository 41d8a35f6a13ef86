using CsCheck;

namespace ZiWbk.Journey.Tests.Calendars;

/// <summary>What holds for all dates.</summary>
public sealed class CalendarLawsTests
{
    private static readonly Gen<DateOnly> _days = Gen.Int[-60, 790].Select(days => new DateOnly(2026, 1, 1).AddDays(days));

    private static readonly Gen<(DateOnly Date, int Days)> _steps = Gen.Select(_days, Gen.Int[-300, 300]);

    [Fact]
    public void Going_there_and_back_ends_where_it_began() =>
        Property.Holds(_steps, 3_000, step =>
        {
            if (Sound.Calendar[step.Date].IsWorking && Sound.Calendar.AddWorkingDays(step.Date, step.Days) is { } there)
                Assert.Equal(step.Date, Sound.Calendar.AddWorkingDays(there, -step.Days));
        });

    [Fact]
    public void What_was_added_is_what_lies_between() =>
        Property.Holds(_steps, 3_000, step =>
        {
            if (Sound.Calendar[step.Date].IsWorking && Sound.Calendar.AddWorkingDays(step.Date, step.Days) is { } there)
                Assert.Equal(step.Days, Sound.Calendar.WorkingDaysBetween(step.Date, there));
        });

    [Fact]
    public void Whatever_is_counted_to_is_a_working_day() =>
        Property.Holds(_steps, 3_000, step =>
        {
            if (step.Days != 0 && Sound.Calendar.AddWorkingDays(step.Date, step.Days) is { } there)
                Assert.True(Sound.Calendar[there].IsWorking);
        });

    [Fact]
    public void A_later_day_never_leads_to_an_earlier_one() =>
        Property.Holds(Gen.Select(_days, Gen.Int[0, 40], Gen.Int[-100, 100]), 3_000, each =>
        {
            var (date, later, days) = each;
            if (Sound.Calendar.AddWorkingDays(date, days) is { } from && Sound.Calendar.AddWorkingDays(date.AddDays(later), days) is { } to)
                Assert.True(from <= to);
        });
}

using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Journey.Calendars;

namespace ZiWbk.Journey.Tests.Calendars;

/// <summary>The shipped calendar, held against the decrees.</summary>
public sealed class WorkingCalendarTests
{
    [Fact]
    public void It_is_without_fault() => Assert.Empty(Sound.CalendarReading.Faults);

    [Theory]
    [InlineData("2026-03-17", DayKind.Working, null)]
    [InlineData("2026-03-18", DayKind.JointLeave, "Cuti bersama Nyepi")]
    [InlineData("2026-03-19", DayKind.Holiday, "Nyepi, Tahun Baru Saka 1948")]
    [InlineData("2026-03-20", DayKind.JointLeave, "Cuti bersama Idulfitri")]
    [InlineData("2026-03-21", DayKind.Holiday, "Idulfitri 1447 H, hari pertama")]
    [InlineData("2026-03-22", DayKind.Holiday, "Idulfitri 1447 H, hari kedua")]
    [InlineData("2026-03-24", DayKind.JointLeave, "Cuti bersama Idulfitri")]
    [InlineData("2026-03-25", DayKind.Working, null)]
    [InlineData("2026-03-28", DayKind.Weekend, "akhir pekan")]
    [InlineData("2027-02-06", DayKind.Holiday, "Tahun Baru Imlek 2578")]
    [InlineData("2027-03-08", DayKind.Holiday, "Nyepi, Tahun Baru Saka 1949")]
    [InlineData("2027-03-09", DayKind.JointLeave, "Cuti bersama Idulfitri")]
    [InlineData("2027-03-10", DayKind.Holiday, "Idulfitri 1448 H, hari pertama")]
    [InlineData("2027-03-15", DayKind.JointLeave, "Cuti bersama Idulfitri")]
    [InlineData("2027-05-17", DayKind.Holiday, "Iduladha 1448 H")]
    [InlineData("2027-05-20", DayKind.Holiday, "Waisak 2571 BE")]
    [InlineData("2027-05-31", DayKind.Working, null)]
    [InlineData("2027-06-01", DayKind.Holiday, "Hari Lahir Pancasila")]
    [InlineData("2028-01-03", DayKind.Unknown, "hari libur tahun 2028 belum diketahui")]
    [InlineData("2025-12-27", DayKind.Unknown, "hari libur tahun 2025 belum diketahui")]
    public void A_day_is_what_the_decree_says(string date, DayKind kind, string? reason)
    {
        var day = Sound.Calendar[Date(date)];

        Assert.Equal((kind, reason), (day.Kind, day.Reason?.In(Language.Indonesian)));
    }

    [Fact]
    public void A_day_of_a_year_not_covered_is_neither_working_nor_known()
    {
        var day = Sound.Calendar[new(2028, 1, 3)];

        Assert.Equal((false, false), (day.IsKnown, day.IsWorking));
    }

    [Theory]
    [InlineData("2026-03-17", 1, "2026-03-25")]
    [InlineData("2026-03-25", -1, "2026-03-17")]
    [InlineData("2026-12-23", 1, "2026-12-28")]
    [InlineData("2026-12-31", 1, "2027-01-04")]
    [InlineData("2027-01-04", -1, "2026-12-31")]
    [InlineData("2027-03-05", 1, "2027-03-16")]
    [InlineData("2027-03-24", 1, "2027-03-29")]
    [InlineData("2027-05-31", -1, "2027-05-28")]
    [InlineData("2027-05-31", -7, "2027-05-14")]
    [InlineData("2027-05-30", 1, "2027-05-31")]
    [InlineData("2027-05-30", 0, "2027-05-30")]
    [InlineData("2027-12-23", 1, "2027-12-27")]
    [InlineData("2027-12-31", 1, null)]
    [InlineData("2026-01-02", -1, null)]
    [InlineData("2025-12-31", 1, "2026-01-02")]
    [InlineData("9999-12-31", 1, null)]
    public void Working_days_are_counted_over_days_off(string date, int days, string? expected) =>
        Assert.Equal(expected, Sound.Calendar.AddWorkingDays(Date(date), days)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-03-16", "2026-03-27", 4)]
    [InlineData("2027-03-01", "2027-03-31", 14)]
    [InlineData("2027-05-14", "2027-05-31", 7)]
    [InlineData("2027-05-31", "2027-05-14", -7)]
    [InlineData("2026-12-31", "2027-01-08", 4)]
    [InlineData("2027-12-30", "2028-01-03", null)]
    [InlineData("2025-12-31", "2026-01-02", null)]
    public void Working_days_between_count_the_last_day_and_not_the_first(string from, string to, int? expected) =>
        Assert.Equal(expected, Sound.Calendar.WorkingDaysBetween(Date(from), Date(to)));

    [Theory]
    [InlineData("2026-01-05", "07:30-16:00 450")]
    [InlineData("2026-01-09", "07:30-16:30 450")]
    [InlineData("2026-02-19", "08:00-15:00 390 Ramadan")]
    [InlineData("2027-02-12", "08:00-15:30 390 Ramadan")]
    [InlineData("2027-02-06", null)]
    [InlineData("2028-01-03", null)]
    public void Hours_are_shorter_in_Ramadan(string date, string? expected) =>
        Assert.Equal(expected, Sound.Calendar.HoursOn(Date(date)) is { } hours
            ? $"{hours.From:HH:mm}-{hours.Until:HH:mm} {hours.Minutes}{(hours.IsRamadan ? " Ramadan" : "")}"
            : null);

    [Theory]
    [InlineData(2026, 17, 8)]
    [InlineData(2027, 18, 8)]
    public void The_decree_has_so_many_days(int year, int holidays, int jointLeave)
    {
        var days = Sound.Calendar.Holidays.Where(day => day.Date.Year == year).ToList();

        Assert.Equal((holidays, jointLeave), (days.Count(day => !day.IsJointLeave), days.Count(day => day.IsJointLeave)));
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

namespace ZiWbk.Conversation.Times;

/// <summary>Finds the day that numbers and names of months mean: always one that exists, by the conventions, or a doubt.</summary>
internal static class CalendarDays
{
    // A day without a year that has passed this lately is more likely the one that has passed.
    private const int LatelyDays = 31;

    // "Tanggal 31" said in a month without one means the next month that has one, but nobody thinks so far ahead.
    private const int FarthestDay = 40;

    /// <summary>A day with its month, and its year where one is said.</summary>
    /// <param name="scene">When it is said.</param>
    /// <param name="written">As it was written, for the question asked back.</param>
    /// <param name="day">Day of the month.</param>
    /// <param name="month">The month.</param>
    /// <param name="year">The year; null for none.</param>
    /// <param name="weekday">The day of the week it is said to be; null for none.</param>
    public static TimeMeaning Of(TimeScene scene, string written, int day, int month, int? year, DayOfWeek? weekday)
    {
        if (month is < 1 or > 12 || day < 1 || year is < 1900 or > 2999)
            return Doubts.NoSuchDay(written);
        if (year is { } known)
            return day > DateTime.DaysInMonth(known, month) ? Doubts.NoSuchDay(written) : Checked(scene, new(known, month, day), weekday);
        if (day > DateTime.DaysInMonth(2028, month))
            return Doubts.NoSuchDay(written);
        var today = scene.Today;
        var number = today.Year;
        if (scene.Back)
        {
            number -= new DateOnly(number, month, Math.Min(day, DateTime.DaysInMonth(number, month))) > today ? 1 : 0;
        }
        else if (new DateOnly(number, month, Math.Min(day, DateTime.DaysInMonth(number, month))) is var date && date < today)
        {
            if (today.DayNumber - date.DayNumber <= LatelyDays)
                return Doubts.Past(date);
            number++;
        }

        return day > DateTime.DaysInMonth(number, month) ? Doubts.NoSuchDay($"{written} {number}") : Checked(scene, new(number, month, day), weekday);
    }

    /// <summary>A day of a month that is not named: the next one, or the last one looking back.</summary>
    public static TimeMeaning OfDay(TimeScene scene, string written, int day, DayOfWeek? weekday)
    {
        if (day is < 1 or > 31)
            return Doubts.NoSuchDay(written);
        var today = scene.Today;
        var step = scene.Back ? -1 : 1;
        var month = new DateOnly(today.Year, today.Month, 1);
        for (var tries = 0; tries < 4; tries++, month = month.AddMonths(step))
        {
            if (day > DateTime.DaysInMonth(month.Year, month.Month))
                continue;
            var date = new DateOnly(month.Year, month.Month, day);
            if (scene.Back ? date > today : date < today)
                continue;
            return Math.Abs(date.DayNumber - today.DayNumber) > FarthestDay ? Doubts.NoSuchDay(written) : Checked(scene, date, weekday);
        }

        return Doubts.NoSuchDay(written);
    }

    /// <summary>A day of a month given by its distance from this one.</summary>
    public static TimeMeaning OfDay(TimeScene scene, string written, int day, int monthsAhead, DayOfWeek? weekday)
    {
        var month = Shifted(scene.Today, monthsAhead);
        return day < 1 || day > DateTime.DaysInMonth(month.Year, month.Month)
            ? Doubts.NoSuchDay(written)
            : Checked(scene, new(month.Year, month.Month, day), weekday);
    }

    /// <summary>All of a month; without a year the one that runs or comes next, or the last one looking back.</summary>
    public static (DateOnly First, DateOnly Last) Month(TimeScene scene, int month, int? year)
    {
        var number = year ?? (scene.Back
            ? month > scene.Today.Month ? scene.Today.Year - 1 : scene.Today.Year
            : month < scene.Today.Month ? scene.Today.Year + 1 : scene.Today.Year);
        return (new(number, month, 1), new(number, month, DateTime.DaysInMonth(number, month)));
    }

    /// <summary>The first day of the month so many months away.</summary>
    public static DateOnly Shifted(DateOnly today, int months) => new DateOnly(today.Year, today.Month, 1).AddMonths(months);

    /// <summary>The day itself, unless it has passed or is another day of the week than said.</summary>
    public static TimeMeaning Checked(TimeScene scene, DateOnly date, DayOfWeek? weekday = null) =>
        weekday is { } said && said != date.DayOfWeek ? Doubts.OtherWeekday(date)
        : !scene.Back && date < scene.Today ? Doubts.Past(date)
        : new TimeMeaning.Day(date);
}

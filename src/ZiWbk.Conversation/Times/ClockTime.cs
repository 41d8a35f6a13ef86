namespace ZiWbk.Conversation.Times;

/// <summary>A time of the day as it is said, before it is known on which day.</summary>
/// <param name="Hour">The hour said.</param>
/// <param name="Minutes">Minutes after it, or before it where negative: "setengah 9" is 9 and -30.</param>
/// <param name="Part">The part of the day said with it; null for none.</param>
/// <param name="Exact">Whether it is written as clocks show it: "06.00", "14.30".</param>
/// <param name="Written">As it was written.</param>
internal readonly record struct ClockTime(int Hour, int Minutes, DayPart? Part, bool Exact, string Written)
{
    // Offices work from seven to five: "jam 2" is in the afternoon, "jam 8" in the morning.
    private const int EarliestWorked = 7, SurelyAfternoon = 4;

    /// <summary>On a day: the moment, or what to ask.</summary>
    /// <param name="day">The day.</param>
    /// <param name="now">The moment it is said.</param>
    /// <param name="back">Whether a moment that has passed is meant.</param>
    public TimeMeaning On(DateOnly day, DateTime now, bool back)
    {
        if (Hour > 24 || Minutes is > 59 or < -59 || (Hour == 24 && Minutes > 0))
            return Doubts.NoSuchTime(Written);
        if (Hour is 24 or 0 && Part is null && Hour == 24 || (Hour == 12 && Part == DayPart.Night))
            return Doubts.Unclear("Tengah malam pada awal atau akhir hari itu? Mohon tulis tanggal dan jamnya, misalnya 23.59.", "Midnight at the beginning or at the end of that day? Please write date and time, for example 23:59.");
        if (Of(Hour) is not { } hour)
            return Doubts.Unclear($"Jam '{Written}' itu pukul berapa? Misalnya 08.00 atau 14.00.", $"At what time is '{Written}'? For example 08:00 or 14:00.");
        var at = day.ToDateTime(TimeOnly.MinValue).AddMinutes((hour * 60) + Minutes);
        var today = day == DateOnly.FromDateTime(now);
        if (Part is not null || Exact || hour is > 12 or 0)
            return Passed(at, now, back);
        // Without a part of the day: small hours are the afternoon's; today, what is still to come.
        if (hour <= SurelyAfternoon || (hour < EarliestWorked && today && at <= now))
            return Passed(at.AddHours(12), now, back);
        return hour < EarliestWorked && !today
            ? Doubts.Unclear($"Jam {hour} pagi atau sore?", $"{hour} in the morning or in the afternoon?")
            : Passed(at, now, back);
    }

    private static TimeMeaning Passed(DateTime at, DateTime now, bool back) =>
        !back && at <= now && at.Date == now.Date ? Doubts.Past(TimeOnly.FromDateTime(at)) : new TimeMeaning.Moment(at);

    // The hour of the day by its part; null where they contradict each other.
    private int? Of(int hour) => Part switch
    {
        null => hour,
        DayPart.Dawn or DayPart.Morning or DayPart.Am => hour == 12 && Part == DayPart.Am ? 0 : hour <= 11 ? hour : null,
        DayPart.Pm => hour == 12 ? 12 : hour < 12 ? hour + 12 : hour,
        DayPart.Noon => hour is >= 10 and <= 15 ? hour : hour is >= 1 and <= 3 ? hour + 12 : null,
        DayPart.Afternoon => hour is >= 1 and <= 7 ? hour + 12 : hour is >= 12 and <= 19 ? hour : null,
        _ => hour is >= 6 and <= 11 ? hour + 12 : hour is 0 or >= 18 and <= 23 or >= 1 and <= 3 ? hour : null,
    };
}

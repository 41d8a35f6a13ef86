namespace ZiWbk.Journey.Calendars;

/// <summary>The days of the week as the data writes them.</summary>
internal static class Weekdays
{
    /// <summary>By their Indonesian names, from Sunday.</summary>
    public static IReadOnlyDictionary<string, DayOfWeek> ByName { get; } = new Dictionary<string, DayOfWeek>(StringComparer.Ordinal)
    {
        ["Minggu"] = DayOfWeek.Sunday,
        ["Senin"] = DayOfWeek.Monday,
        ["Selasa"] = DayOfWeek.Tuesday,
        ["Rabu"] = DayOfWeek.Wednesday,
        ["Kamis"] = DayOfWeek.Thursday,
        ["Jumat"] = DayOfWeek.Friday,
        ["Sabtu"] = DayOfWeek.Saturday,
    };

    /// <summary>The Indonesian name of a day.</summary>
    public static string NameOf(DayOfWeek day) => ByName.First(entry => entry.Value == day).Key;
}

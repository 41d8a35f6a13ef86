using System.Globalization;

namespace ZiWbk.Assessment.Wording;

/// <summary>Writes dates for people, from tables of our own: output does not depend on the machine's languages.</summary>
public static class Dates
{
    private static readonly string[] _days = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    private static readonly string[] _months =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];

    /// <summary>"Senin, 31 Mei 2027" or "Monday, 31 May 2027".</summary>
    public static string Of(DateOnly date, Language language) => language == Language.English
        ? date.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{_days[(int)date.DayOfWeek]}, {date.Day} {_months[date.Month - 1]} {date.Year}");
}

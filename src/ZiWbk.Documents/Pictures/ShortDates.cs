using System.Globalization;
using ZiWbk.Assessment;

namespace ZiWbk.Documents.Pictures;

/// <summary>Days as there is room for them on an axis.</summary>
internal static class ShortDates
{
    private static readonly string[] _months = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];

    /// <summary>"Agu" or "Aug".</summary>
    public static string Month(int month, Language language) => language == Language.English
        ? CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month)
        : _months[month - 1];

    /// <summary>"24 Nov".</summary>
    public static string Day(DateOnly day, Language language) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Month(day.Month, language)}");

    /// <summary>"24 Nov 2026".</summary>
    public static string Full(DateOnly day, Language language) => string.Create(CultureInfo.InvariantCulture, $"{Day(day, language)} {day.Year}");
}

using System.Globalization;
using System.Text.RegularExpressions;
using ZiWbk.Assessment;

namespace ZiWbk.Conversation.Types;

/// <summary>Reads a day as people write it alone in a message: "31 Mei 2027", "31/5", "2027-05-31", "besok".</summary>
internal static partial class WrittenDate
{
    private static readonly string[][] _months =
    [
        ["januari", "january", "jan"], ["februari", "february", "feb", "pebruari"], ["maret", "march", "mar"], ["april", "apr"], ["mei", "may"],
        ["juni", "june", "jun"], ["juli", "july", "jul"], ["agustus", "august", "agu", "ags", "aug", "agt"], ["september", "sep", "sept"],
        ["oktober", "october", "okt", "oct"], ["november", "nov", "nopember"], ["desember", "december", "des", "dec"],
    ];

    /// <summary>Whether the text is a day; where it looks like one that does not exist, why not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="today">Today.</param>
    /// <param name="forward">Whether a day without a year is the next one, else the last one.</param>
    /// <param name="date">The day.</param>
    /// <param name="impossible">Why it is none; null where it does not look like one.</param>
    public static bool TryRead(string text, DateOnly today, bool forward, out DateOnly date, out Bilingual? impossible)
    {
        impossible = null;
        var words = text.Trim().ToLowerInvariant();
        date = words switch
        {
            "hari ini" or "today" => today,
            "besok" or "tomorrow" => today.AddDays(1),
            "lusa" => today.AddDays(2),
            "kemarin" or "yesterday" => today.AddDays(-1),
            _ => default,
        };
        if (date != default)
            return true;
        var iso = Iso().Match(words);
        var usual = Usual().Match(words);
        int year, month, day;
        if (iso.Success)
        {
            (year, month, day) = (Number(iso, 1), Number(iso, 2), Number(iso, 3));
        }
        else if (usual.Success)
        {
            day = Number(usual, "day");
            month = usual.Groups["name"] is { Success: true, Value: var name }
                ? Array.FindIndex(_months, names => names.Contains(name, StringComparer.Ordinal)) + 1
                : Number(usual, "month");
            if (month == 0)
                return false;
            year = usual.Groups["year"].Success ? Number(usual, "year") : 0;
        }
        else
        {
            return false;
        }

        if (year is > 0 and < 100)
            year += 2000;
        var guessed = year == 0;
        if (guessed)
            year = today.Year;
        if (month is < 1 or > 12 || day < 1 || year is < 1900 or > 9000 || day > DateTime.DaysInMonth(year, month))
        {
            impossible = new($"Tanggal '{text.Trim()}' tidak ada di kalender. Contoh: 31 Mei 2027.", $"There is no date '{text.Trim()}'. Example: 31 May 2027.");
            return false;
        }

        date = new(year, month, day);
        if (guessed && forward && date < today)
            date = date.AddYears(1);
        else if (guessed && !forward && date > today)
            date = date.AddYears(-1);
        return true;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{4})-(\d{1,2})-(\d{1,2})$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?:tgl\.?|tanggal)?\s*(?:[a-z']+,\s*)?(?<day>\d{1,2})(?:\s*[/.-]\s*(?<month>\d{1,2})|\s+(?<name>[a-z]{3,9})\.?)(?:\s*[/.-]\s*|\s+)?(?<year>\d{4}|\d{2})?$")]
    private static partial Regex Usual();
}

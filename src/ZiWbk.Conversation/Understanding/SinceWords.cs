using System.Collections.Frozen;
using System.Globalization;

namespace ZiWbk.Conversation.Understanding;

/// <summary>
/// The days since which changes are asked for, in the words people use. Always the first day that counts, and never one to come.
/// </summary>
internal static class SinceWords
{
    private static readonly FrozenSet<string> _since = Speech.Set("sejak dari mulai semenjak since from");

    private static readonly FrozenDictionary<string, DayOfWeek> _days = Days();

    private static readonly FrozenDictionary<string, int> _months = Months();

    private static readonly FrozenDictionary<string, int> _numbers = new Dictionary<string, int>
    {
        ["dua"] = 2,
        ["tiga"] = 3,
        ["empat"] = 4,
        ["lima"] = 5,
        ["enam"] = 6,
        ["tujuh"] = 7,
        ["two"] = 2,
        ["three"] = 3,
        ["seven"] = 7,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool LeadsTo(string word) => _since.Contains(word);

    /// <summary>The longest such expression from this word on; null for none.</summary>
    public static (DateOnly Day, int Length)? At(string[] words, int at, DateOnly today)
    {
        if (_since.Contains(words[at]) && at + 1 < words.Length)
            return (Span(words, at + 1, today) ?? Weekday(words, at + 1, today) ?? Date(words, at + 1, today)) is { } since
                ? (since.Day, since.Length + 1)
                : null;
        return Span(words, at, today) ?? LastWeekday(words, at, today);
    }

    private static (DateOnly Day, int Length)? Span(string[] words, int at, DateOnly today)
    {
        var (first, second, third) = (Word(words, at), Word(words, at + 1), Word(words, at + 2));
        var monday = Back(today, ((int)today.DayOfWeek + 6) % 7);
        var month = new DateOnly(today.Year, today.Month, 1);
        return (first, second) switch
        {
            ("hari", "ini") => (today, 2),
            ("today", _) => (today, 1),
            ("kemarin", "lusa") => (Back(today, 2), 2),
            ("kemarin" or "kemaren" or "yesterday", _) => (Back(today, 1), 1),
            ("minggu" or "pekan", "ini") or ("this", "week") => (monday, 2),
            ("minggu" or "pekan", "lalu" or "kemarin") or ("last", "week") => (Back(monday, 7), 2),
            ("bulan", "ini") or ("this", "month") => (month, 2),
            ("bulan", "lalu" or "kemarin") or ("last", "month") => (MonthBefore(month), 2),
            ("tahun", "ini") or ("this", "year") => (new(today.Year, 1, 1), 2),
            ("seminggu" or "sepekan", "terakhir") => (Back(today, 7), 2),
            ("sebulan", "terakhir") => (MonthBefore(today), 2),
            ("last" or "past", _) when Number(second) is { } count && Unit(third) is var days and > 0 => (Back(today, count * days), 3),
            _ when Number(first) is { } count && Unit(second) is var days and > 0 && third is "terakhir" or "belakangan" =>
                (Back(today, count * days), 3),
            _ => null,
        };
    }

    private static (DateOnly Day, int Length)? Weekday(string[] words, int at, DateOnly today) =>
        LastWeekday(words, at, today)
        ?? (_days.TryGetValue(Word(words, at), out var day) ? (Back(today, (today.DayOfWeek - day + 7) % 7), 1)
            : Word(words, at) == "hari" && _days.TryGetValue(Word(words, at + 1), out day) ? (Back(today, (today.DayOfWeek - day + 7) % 7), 2)
            : null);

    // "Senin lalu" and "last Monday" are before today, even on a Monday.
    private static (DateOnly Day, int Length)? LastWeekday(string[] words, int at, DateOnly today)
    {
        var (first, second) = (Word(words, at), Word(words, at + 1));
        var named = first == "last" ? second : second is "lalu" or "kemarin" ? first : "";
        return _days.TryGetValue(named, out var day) ? (Back(today, (today.DayOfWeek - day + 6) % 7 + 1), 2) : null;
    }

    // Without a year, the last such day that is not to come.
    private static (DateOnly Day, int Length)? Date(string[] words, int at, DateOnly today)
    {
        if (Word(words, at) is "tanggal" or "tgl")
            return Date(words, at + 1, today) is var (on, taken) ? (on, taken + 1) : null;
        var english = _months.ContainsKey(Word(words, at));
        var day = Number(Word(words, english ? at + 1 : at));
        var named = Word(words, english ? at : at + 1);
        var month = _months.TryGetValue(named, out var known) ? known : Number(named);
        if (day is not >= 1 || month is not (>= 1 and <= 12))
            return null;
        var written = int.TryParse(Word(words, at + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 2000 and <= 2999;
        for (var year = written ? number : today.Year; year >= 1 && year > today.Year - 5; year--)
        {
            if (day <= DateTime.DaysInMonth(year, month.Value) && new DateOnly(year, month.Value, day.Value) is var date && date <= today)
                return (date, written ? 3 : 2);
            if (written)
                return null;
        }

        return null;
    }

    private static string Word(string[] words, int at) => at < words.Length ? words[at] : "";

    private static int? Number(string word) =>
        word.Length <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : _numbers.TryGetValue(word, out number) ? number
        : null;

    private static int Unit(string word) => word switch
    {
        "hari" or "day" or "days" => 1,
        "minggu" or "pekan" or "week" or "weeks" => 7,
        "bulan" or "month" or "months" => 30,
        _ => 0,
    };

    private static DateOnly Back(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - days));

    private static DateOnly MonthBefore(DateOnly day) => day.Year == 1 && day.Month == 1 ? day : day.AddMonths(-1);

    private static FrozenDictionary<string, DayOfWeek> Days()
    {
        string[] names = ["minggu ahad sunday", "senin monday", "selasa tuesday", "rabu wednesday", "kamis thursday", "jumat friday", "sabtu saturday"];
        return names.Index().SelectMany(day => day.Item.Split(' ').Select(name => KeyValuePair.Create(name, (DayOfWeek)day.Index)))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, int> Months()
    {
        string[] names =
        [
            "januari january jan", "februari february feb pebruari", "maret march mar", "april apr", "mei may", "juni june jun", "juli july jul",
            "agustus august agu agt aug", "september sep sept", "oktober october okt oct", "november nov nopember", "desember december des dec",
        ];
        return names.Index().SelectMany(month => month.Item.Split(' ').Select(name => KeyValuePair.Create(name, month.Index + 1)))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }
}

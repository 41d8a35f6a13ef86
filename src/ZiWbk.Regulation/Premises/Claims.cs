using System.Text.RegularExpressions;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Premises;

/// <summary>Finds the values that a question states: days, lengths of time, percentages, regulations, authorities, grades, counts, points.</summary>
internal static partial class Claims
{
    private static readonly Dictionary<string, string> _months = new(StringComparer.Ordinal)
    {
        ["january"] = "januari",
        ["february"] = "februari",
        ["march"] = "maret",
        ["may"] = "mei",
        ["june"] = "juni",
        ["july"] = "juli",
        ["august"] = "agustus",
        ["october"] = "oktober",
        ["december"] = "desember",
        ["pebruari"] = "februari",
        ["agt"] = "agustus",
        ["des"] = "desember",
        ["sept"] = "september",
    };

    private static readonly Dictionary<string, string> _spans = new(StringComparer.Ordinal)
    {
        ["day"] = "hari",
        ["days"] = "hari",
        ["week"] = "minggu",
        ["weeks"] = "minggu",
        ["month"] = "bulan",
        ["months"] = "bulan",
        ["bln"] = "bulan",
        ["year"] = "tahun",
        ["years"] = "tahun",
        ["thn"] = "tahun",
        ["th"] = "tahun",
        ["minutes"] = "menit",
        ["minute"] = "menit",
        ["hours"] = "jam",
        ["hour"] = "jam",
    };

    /// <summary>The claims in a plain text, the most telling kinds first.</summary>
    public static List<Claim> In(string plain)
    {
        var claims = new List<Claim>();
        foreach (var (kind, number) in RegulationNames.Take(ref plain))
            claims.Add(new(ValueKind.Rule, number, $"{kind.ToUpperInvariant()} {number}".Trim()));
        plain = SpokenNumbers.InDigits(plain).Replace("setahun", "1 tahun", StringComparison.Ordinal).Replace("sebulan", "1 bulan", StringComparison.Ordinal).Replace("seminggu", "1 minggu", StringComparison.Ordinal);

        Each(Rupiah(), match => new(ValueKind.Rupiah, Amount(match), match.Value.Trim()));
        Each(Percent(), match => new(ValueKind.Percent, Decimal(match.Groups[1].Value), $"{Decimal(match.Groups[1].Value)}%"));
        Each(Day(), match => new(ValueKind.Date, $"{match.Groups[1].Value.TrimStart('0')} {Month(match.Groups[2].Value)}", $"{match.Groups[1].Value.TrimStart('0')} {Capital(Month(match.Groups[2].Value))}"));
        Each(EnglishDay(), match => new(ValueKind.Date, $"{match.Groups[2].Value} {Month(match.Groups[1].Value)}", $"{match.Groups[2].Value} {Capital(Month(match.Groups[1].Value))}"));
        Each(Article(), match => new(ValueKind.Article, match.Groups[1].Value.ToUpperInvariant(), $"Pasal {match.Groups[1].Value.ToUpperInvariant()}"));
        Each(Level(), match => new(ValueKind.Level, match.Groups[1].Value, $"level {match.Groups[1].Value}"));
        Each(Span(), match => new(ValueKind.Duration, $"{match.Groups[1].Value} {Unit(match.Groups[2].Value)}", $"{match.Groups[1].Value} {Unit(match.Groups[2].Value)}"));
        Each(Year(), match => new(ValueKind.Year, match.Value, match.Value));
        foreach (Match match in MonthAlone().Matches(plain))
            claims.Add(new(ValueKind.Date, Month(match.Groups[1].Value), Capital(Month(match.Groups[1].Value))));
        foreach (Match match in Opinion().Matches(plain))
            claims.Add(new(ValueKind.Opinion, match.Value.ToUpperInvariant(), match.Value.ToUpperInvariant()));
        foreach (Match match in Grade().Matches(plain))
            claims.Add(new(ValueKind.Grade, match.Groups[1].Value.ToUpperInvariant(), match.Groups[1].Value.ToUpperInvariant()));
        foreach (Match match in Often().Matches(plain))
            claims.Add(new(ValueKind.Frequency, Rhythm(match.Value), match.Value));
        foreach (Match match in Authority().Matches(plain))
            claims.Add(new(ValueKind.Authority, AuthorityOf(match.Groups["who"].Value), AuthorityOf(match.Groups["who"].Value), match.Groups["doing"].Success ? match.Groups["doing"].Value : null));
        foreach (Match match in Plain().Matches(plain))
        {
            var number = Decimal(match.Groups[1].Value);
            var noun = match.Groups[2].Value;
            if (noun.Length > 0 && noun != "hal" && !number.Contains(',', StringComparison.Ordinal))
                claims.Add(new(ValueKind.Count, number, number, noun));
            claims.Add(new(ValueKind.Points, number, number, noun.Length > 0 ? noun : null));
        }

        return claims;

        // What one kind has taken, no other takes again.
        void Each(Regex pattern, Func<Match, Claim> read) => plain = pattern.Replace(plain, match =>
        {
            claims.Add(read(match));
            return " ";
        });
    }

    /// <summary>A number with a decimal comma and no zeros at its end.</summary>
    public static string Decimal(string written)
    {
        var number = written.Replace('.', ',');
        return number.Contains(',', StringComparison.Ordinal) ? number.TrimEnd('0').TrimEnd(',') : number;
    }

    private static string Month(string written) => _months.GetValueOrDefault(written, written);

    private static string Unit(string written) => _spans.GetValueOrDefault(written, written);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>How often, in one word: "setiap bulan" is bulanan.</summary>
    public static string Rhythm(string written) => written switch
    {
        "bulanan" or "tiap bulan" or "setiap bulan" or "per bulan" or "monthly" => "bulanan",
        "triwulanan" or "triwulan" or "tiap triwulan" or "per triwulan" or "quarterly" => "triwulanan",
        "semesteran" or "semester" or "tiap semester" or "per semester" => "semesteran",
        _ => "tahunan",
    };

    private static string AuthorityOf(string written) => written switch
    {
        "kemenpan" or "menpan" or "kemenpan rb" or "menpan rb" or "kemenpanrb" or "menpanrb" => "KemenPANRB",
        "bupati" or "gubernur" or "presiden" or "inspektorat" or "ombudsman" or "kejaksaan" or "polri" or "kemendagri" => Capital(written),
        "kepala dinas" or "kadis" => "kepala dinas",
        // "Dinas Kesehatan", "Disdukcapil"; what is said letter by letter stays so.
        _ => written.Contains(' ', StringComparison.Ordinal) || written.Length > 7 || written is "dinkes" or "dishub" or "sekda" or "wabup" or "bappeda" ? string.Join(' ', written.Split(' ').Select(Capital)) : written.ToUpperInvariant(),
    };

    private static string Amount(Match match)
    {
        var number = decimal.Parse(Decimal(match.Groups[1].Value).Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture);
        var times = match.Groups[2].Value switch { "ribu" or "rb" => 1_000m, "juta" or "jt" or "million" => 1_000_000m, "miliar" or "milyar" => 1_000_000_000m, _ => 1m };
        return (number * times).ToString("0", System.Globalization.CultureInfo.InvariantCulture);
    }

    private const string MonthNames = "januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|january|february|march|may|june|july|august|october|december";

    [GeneratedRegex(@"(?:\brp\.? ?|(?<![\w.,]))(\d{1,4}(?:[.,]\d{1,2})?) ?(ribu|rb|juta|jt|million|miliar|milyar)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Rupiah();

    [GeneratedRegex(@"\b(\d{1,3}(?:[.,]\d{1,3})?) ?(?:%|persen\b|prosen\b|percent\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\b(\d{1,2}) (" + MonthNames + @")\b", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(" + MonthNames + @") (\d{1,2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishDay();

    [GeneratedRegex(@"\b(" + MonthNames + @")\b", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAlone();

    [GeneratedRegex(@"\b(?:pasal|article) (\d{1,3}[a-z]?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"\blevel (\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Level();

    [GeneratedRegex(@"\b(\d{1,3}) (hari|minggu|bulan|bln|tahun|thn|th|days?|weeks?|months?|years?|menit|minutes?|jam|hours?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex(@"\b(?:19[4-9]\d|20[0-4]\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:wtp|wdp|tmp|disclaimer|adverse)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Opinion();

    [GeneratedRegex(@"\b(?:sakip|akip|rb|predikat|nilai|minimal|grade|harus|kategori|index|cukup|birokrasi)(?: \w+){0,2}? (aa|bb|cc|a|b|c|d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Grade();

    [GeneratedRegex(@"\b(?:(?:tiap |setiap |per )?(?:bulan(?:an)|triwulan(?:an)?|semester(?:an)?)|tahunan|(?:tiap|setiap|per) (?:bulan|tahun)|monthly|quarterly|yearly|annually)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Often();

    [GeneratedRegex(@"(?:\b(?<doing>oleh|ke|kepada|lewat|by|to|itu|iku|adalah|ialah|yaitu) )?\b(?<who>dinas (?!kami|kita|saya|yang|itu|lain)[a-z]{4,}|bagian (?:organisasi|hukum|umum|pemerintahan)|dinkes|dishub|dpmptsp|disdukcapil|bappeda|bkpsdm|bkpp|sekda|wakil bupati|wabup|kpk|bpkp|bpk|bps|tpn|tpi|dprd|bkn|lan|kemenpan ?rb|menpan ?rb|kemenpan|menpan|kemendagri|bupati|gubernur|presiden|inspektorat|ombudsman|kejaksaan|polri|kepala dinas|kadis)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Authority();

    [GeneratedRegex(@"(?<![\w/.,])(?<!\b(?:area|pokja|tahap|bab|lampiran|annex|eselon|nomor|no) )(\d{1,4}(?:[.,]\d{1,3})?)(?![\w/])(?: ?([a-z]{3,}))?", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}

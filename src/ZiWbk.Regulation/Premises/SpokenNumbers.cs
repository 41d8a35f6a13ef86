using System.Collections.Frozen;

namespace ZiWbk.Regulation.Premises;

/// <summary>Number words of both languages, in small letters: "dua" is 2, "ketujuh" 7, "eighteen" 18, "dua puluh" 20.</summary>
internal static class SpokenNumbers
{
    private static readonly FrozenDictionary<string, int> _words = new Dictionary<string, int>
    {
        ["satu"] = 1,
        ["dua"] = 2,
        ["tiga"] = 3,
        ["empat"] = 4,
        ["lima"] = 5,
        ["enam"] = 6,
        ["tujuh"] = 7,
        ["delapan"] = 8,
        ["sembilan"] = 9,
        ["sepuluh"] = 10,
        ["sebelas"] = 11,
        ["siji"] = 1,
        ["loro"] = 2,
        ["telu"] = 3,
        ["papat"] = 4,
        ["limo"] = 5,
        ["nem"] = 6,
        ["pitu"] = 7,
        ["wolu"] = 8,
        ["songo"] = 9,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["once"] = 1,
        ["twice"] = 2,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _counted = new[]
    {
        "hari", "minggu", "bulan", "tahun", "thn", "bln", "jam", "menit", "kali", "persen", "poin", "level", "juta", "ribu", "miliar", "triwulan", "semester", "area", "pemberi",
        "day", "week", "month", "year", "hour", "time", "percent", "point", "million",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The text with number words written as digits.</summary>
    public static string InDigits(string plain)
    {
        var words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        for (var at = 0; at < words.Count; at++)
        {
            var bare = words[at].TrimEnd('?', '.', ',');
            var behind = words[at][bare.Length..];
            var ordinal = bare.StartsWith("ke", StringComparison.Ordinal) && _words.TryGetValue(bare[2..], out var place) && place > 1 ? place : 0;
            if (ordinal == 0 && !_words.TryGetValue(bare, out ordinal))
                continue;
            var next = at + 1 < words.Count ? words[at + 1].TrimEnd('?', '.', ',') : "";
            // "satu angka", "satu pun": no number, unless time or times are counted.
            if (bare is "satu" or "siji" or "one" && next is not ("belas" or "puluh" or "ratus") && !_counted.Contains(next))
                continue;
            if (next is "belas" or "puluh" or "ratus")
            {
                var value = next == "belas" ? 10 + ordinal : ordinal * (next == "puluh" ? 10 : 100);
                var last = words[at + 1];
                words.RemoveAt(at + 1);
                behind = last[next.Length..];
                if (next != "belas" && at + 1 < words.Count && _words.TryGetValue(words[at + 1].TrimEnd('?', '.', ','), out var ones) && ones < 10)
                {
                    behind = words[at + 1][words[at + 1].TrimEnd('?', '.', ',').Length..];
                    words.RemoveAt(at + 1);
                    value += ones;
                }

                ordinal = value;
            }

            words[at] = ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture) + behind;
        }

        return string.Join(' ', words);
    }
}

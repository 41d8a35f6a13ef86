using System.Text.RegularExpressions;

namespace ZiWbk.Documents.Forms;

/// <summary>What forms write in the column "Pilihan Jawaban", and what they mean by it.</summary>
public static partial class ScaleLabels
{
    /// <summary>A label without differences that mean nothing: spaces, case, a bracketed range, "persen" for "%".</summary>
    public static string Normal(string label)
    {
        var plain = Insignificant().Replace(label, "").ToUpperInvariant();
        return plain switch
        {
            "PERSEN" or "PERSENTASE" => "%",
            "INDEKS" or "INDEX" => "NILAI",
            _ => plain,
        };
    }

    /// <summary>Whether a cell of that text looks like a scale.</summary>
    public static bool IsScale(string text) => text.Length <= 24 && Known().IsMatch(Normal(text));

    [GeneratedRegex(@"\s+|\(.*\)|[.:]", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Insignificant();

    [GeneratedRegex("^(YA/TIDAK|A/B/C(/D)?(/E)?|%|JUMLAH|NILAI|RUPIAH)$", RegexOptions.CultureInvariant)]
    private static partial Regex Known();
}

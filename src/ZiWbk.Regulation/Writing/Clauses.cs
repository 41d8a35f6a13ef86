using System.Text.RegularExpressions;

namespace ZiWbk.Regulation.Writing;

/// <summary>
/// The clauses of a long text. Whoever tells a story ("tadi pagi ada pemohon yang ..., petugas kami bingung, apakah ...") asks in one of
/// them; the rest is circumstance.
/// </summary>
internal static partial class Clauses
{
    private const int ShortestText = 8;
    private const int ShortestClause = 3;
    private const int Most = 4;

    /// <summary>The clauses of a plain text, four at most; none where it is short or has but one.</summary>
    public static IEnumerable<string> Of(string plain)
    {
        if (plain.Length > 0 && Splitting.Words(plain).Count < ShortestText)
            return [];
        var clauses = Joint().Split(plain).Where(clause => Splitting.Words(clause).Count >= ShortestClause).ToList();
        return clauses is [var whole] && whole.Length == plain.Length ? [] : clauses.Take(Most);
    }

    [GeneratedRegex(@"[.?]+(?:\s|$)|,(?!\d)|\b(?:terus|trus|trs|lalu|nah|soalnya|karena|krn|karna|tapi|tp|tpi|padahal|sebenarnya|sebenernya|jadi|jd|kalau|kalo|klo|kok|katanya|sedangkan|namun|because|but|so|then|if|when)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}

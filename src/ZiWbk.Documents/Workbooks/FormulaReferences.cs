using System.Text.RegularExpressions;

namespace ZiWbk.Documents.Workbooks;

/// <summary>The cells of its own sheet that a formula names.</summary>
public static partial class FormulaReferences
{
    /// <summary>The ranges a formula names, in order; a single cell is a range of one. Other sheets and texts are left out.</summary>
    public static IEnumerable<MergedRange> Of(string formula)
    {
        foreach (Match match in Pattern().Matches(formula))
        {
            if (!match.Groups["first"].Success || !CellAddress.TryParse(match.Groups["first"].Value, out var first))
                continue;
            var last = match.Groups["last"].Success && CellAddress.TryParse(match.Groups["last"].Value, out var end) ? end : first;
            yield return new(first, last);
        }
    }

    // A text in quotes and a reference with a sheet's name are matched first, so that what is inside them is not.
    [GeneratedRegex("""
        "[^"]*"|'[^']*'!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\w+!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|(?<![\w.])(?<first>\$?[A-Za-z]{1,3}\$?\d{1,7})(?::(?<last>\$?[A-Za-z]{1,3}\$?\d{1,7}))?(?![\w(])
        """, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Pattern();
}

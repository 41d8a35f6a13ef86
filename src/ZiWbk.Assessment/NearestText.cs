namespace ZiWbk.Assessment;

/// <summary>Finds what somebody probably meant to write.</summary>
public static class NearestText
{
    /// <summary>
    /// The candidate with the fewest single-letter edits from <paramref name="text"/>, if it takes no more than a third of
    /// the letters; otherwise null. Ties go to the candidate first in plain text order.
    /// </summary>
    public static string? Of(string text, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var fewest = Math.Max(1, text.Length / 3) + 1;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            var edits = Edits(text, candidate);
            if (edits >= fewest)
                continue;
            fewest = edits;
            nearest = candidate;
        }

        return nearest;
    }

    // Levenshtein distance, one row at a time.
    private static int Edits(string from, string to)
    {
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
            row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var substituted = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}

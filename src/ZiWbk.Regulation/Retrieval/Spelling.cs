namespace ZiWbk.Regulation.Retrieval;

/// <summary>A text as it is spelled, in hashes.</summary>
/// <param name="Parts">Its words and their groups of three letters, each once, then its words two by two; numbers are claims, not subjects.</param>
/// <param name="Single">How many of the parts are words or groups of letters.</param>
internal sealed record Spelling(ulong[] Parts, int Single)
{
    // Thousands of texts are spelled when a book is learnt, and what is kept of each is a short array.
    [ThreadStatic]
    private static HashSet<ulong>? _parts, _pairs;

    /// <summary>Its words and their groups of letters.</summary>
    public ReadOnlySpan<ulong> Words => Parts.AsSpan(0, Single);

    /// <summary>The spelling of a text's words.</summary>
    public static Spelling Of(IReadOnlyList<string> words)
    {
        var (parts, pairs) = (_parts ??= [], _pairs ??= []);
        parts.Clear();
        pairs.Clear();
        var before = "";
        foreach (var word in words)
        {
            if (char.IsAsciiDigit(word[0]))
                continue;
            parts.Add(Signs.Hashed(word, 'w'));
            if (before.Length > 0)
                pairs.Add(Signs.Hashed($"{before} {word}", 'p'));
            before = word;
            var padded = $" {word} ";
            for (var at = 0; at + 2 < padded.Length; at++)
                parts.Add(Signs.Hashed(padded.AsSpan(at, 3), 'l'));
        }

        return new([.. parts, .. pairs], parts.Count);
    }
}

namespace ZiWbk.Regulation.Retrieval;

/// <summary>A text as it is spelled, in hashes.</summary>
/// <param name="Words">Its words and their groups of three letters, each once; numbers are claims, not subjects.</param>
/// <param name="Pairs">Its words two by two.</param>
internal sealed record Spelling(IReadOnlyCollection<ulong> Words, IReadOnlyCollection<ulong> Pairs)
{
    // Thousands of texts are spelled when the book is opened, and what is kept of each are two short arrays.
    [ThreadStatic]
    private static HashSet<ulong>? _parts, _pairs;

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

        return new([.. parts], [.. pairs]);
    }
}

using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Retrieval;

/// <summary>
/// What a learner sees of a text: its meanings and pairs of them, its words as they are spelled, their groups of three letters, and what
/// shape its numbers have (which number it is says nothing about the subject, unless it is a year).
/// </summary>
internal static class Signs
{
    // As in Spelling: what is kept is an array.
    [ThreadStatic]
    private static HashSet<ulong>? _signs;

    /// <summary>The signs of a text, each once.</summary>
    /// <param name="meanings">Its meanings, in order.</param>
    /// <param name="spelling">Its words as they are spelled.</param>
    public static ulong[] Of(IEnumerable<string> meanings, Spelling spelling)
    {
        var signs = _signs ??= [];
        signs.Clear();
        var before = "";
        foreach (var meaning in meanings)
        {
            if (meaning[0] == Meanings.Number && !IsYear(meaning))
            {
                signs.Add(Hashed(meaning.Length > 5 ? "+" : meaning.AsSpan(0, 1), (char)('0' + Math.Min(9, meaning.Length))));
                continue;
            }

            signs.Add(Hashed(meaning, 'm'));
            signs.Add(Hashed($"{before} {meaning}", 'n'));
            before = meaning;
        }

        foreach (var part in spelling.Words)
            signs.Add(part);
        return [.. signs];
    }

    /// <summary>Whether a meaning is a year of this century, which tells a subject as a word does.</summary>
    public static bool IsYear(string meaning) => meaning is [Meanings.Number, '2', '0', _, _];

    /// <summary>FNV-1a: the same in each run, as string.GetHashCode is not.</summary>
    public static ulong Hashed(ReadOnlySpan<char> text, char kind)
    {
        var hash = (14695981039346656037UL ^ kind) * 1099511628211UL;
        foreach (var letter in text)
            hash = (hash ^ letter) * 1099511628211UL;
        return hash;
    }
}

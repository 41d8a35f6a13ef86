namespace ZiWbk.Conversation.Understanding;

/// <summary>How far apart two words are, and how far a word may be from a known one to be taken for a slip of the finger.</summary>
internal static class Typos
{
    /// <summary>The slips allowed in a known word: none in a short one, where each slip makes another word.</summary>
    public static int Allowed(int letters) => letters >= 9 ? 2 : letters >= 5 ? 1 : 0;

    /// <summary>Letters changed, lost, added, or swapped with their neighbour; <paramref name="most"/> + 1 for any more than that.</summary>
    public static int Between(string from, string to, int most)
    {
        if (Math.Abs(from.Length - to.Length) > most)
            return most + 1;
        var width = to.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var before = rows[..width];
        var above = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var j = 0; j <= to.Length; j++)
            above[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var edits = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    edits = Math.Min(edits, before[j - 2] + 1);
                row[j] = edits;
                least = Math.Min(least, edits);
            }

            if (least > most)
                return most + 1;
            var spare = before;
            before = above;
            above = row;
            row = spare;
        }

        return Math.Min(above[to.Length], most + 1);
    }
}

namespace ZiWbk.Regulation.Writing;

/// <summary>
/// Finds the known word that a slip of the finger, or the habit of leaving vowels out ("syrt", "prubhan"), was meant to be.
/// A vowel left out costs less than another letter; a word that is near to none stays as it is.
/// </summary>
internal sealed class SlipMending
{
    private const int Vowel = 4;
    private const int Letter = 10;
    private const int Swap = 9;

    private readonly HashSet<string> _known;
    private readonly Dictionary<char, List<string>> _byFirst = [];

    /// <param name="targets">Words that may be meant.</param>
    /// <param name="others">Words that are right as they are, but are never meant by a slip.</param>
    public SlipMending(IEnumerable<string> targets, IEnumerable<string> others)
    {
        _known = new(others, StringComparer.Ordinal);
        foreach (var word in targets.Distinct(StringComparer.Ordinal))
        {
            _known.Add(word);
            if (word.Length < 4 || word.Any(char.IsAsciiDigit))
                continue;
            if (!_byFirst.TryGetValue(word[0], out var list))
                _byFirst.Add(word[0], list = []);
            list.Add(word);
        }
    }

    public bool Knows(string word) => _known.Contains(word);

    /// <summary>The known word meant, or null where none is near enough or two are equally near.</summary>
    public string? Mended(string word)
    {
        if (word.Length < 4 || word.Length > 24 || word.Any(char.IsAsciiDigit) || !_byFirst.TryGetValue(word[0], out var candidates))
            return null;
        var most = word.Length switch { 4 => 8, <= 6 => 10, <= 8 => 14, _ => 19 };
        string? nearest = null;
        var fewest = most + 1;
        var tied = false;
        foreach (var candidate in candidates)
        {
            if (candidate.Length - word.Length is > 4 or < -2)
                continue;
            var cost = Cost(word, candidate, fewest);
            if (cost < fewest)
                (nearest, fewest, tied) = (candidate, cost, false);
            else if (cost == fewest && nearest is not null)
                tied = true;
        }

        return tied ? null : nearest;
    }

    // From what was written to what was meant; letters that are missing there were left out.
    private static int Cost(string written, string meant, int most)
    {
        var width = meant.Length + 1;
        Span<int> rows = stackalloc int[3 * 32];
        var before = rows[..width];
        var above = rows.Slice(32, width);
        var row = rows.Slice(64, width);
        above[0] = 0;
        for (var j = 1; j <= meant.Length; j++)
            above[j] = above[j - 1] + LeftOut(meant, j - 1);
        for (var i = 1; i <= written.Length; i++)
        {
            row[0] = above[0] + Letter;
            var least = row[0];
            for (var j = 1; j <= meant.Length; j++)
            {
                var cost = above[j - 1] + (written[i - 1] == meant[j - 1] ? 0 : IsVowel(written[i - 1]) && IsVowel(meant[j - 1]) ? Vowel + 2 : Letter);
                cost = Math.Min(cost, row[j - 1] + LeftOut(meant, j - 1));
                cost = Math.Min(cost, above[j] + (i > 1 && written[i - 1] == written[i - 2] ? Vowel : Letter));
                if (i > 1 && j > 1 && written[i - 1] == meant[j - 2] && written[i - 2] == meant[j - 1])
                    cost = Math.Min(cost, before[j - 2] + Swap);
                row[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > most)
                return most + 1;
            var spare = before;
            before = above;
            above = row;
            row = spare;
        }

        return above[meant.Length];
    }

    private static int LeftOut(string word, int at) => IsVowel(word[at]) || (at > 0 && word[at] == word[at - 1]) ? Vowel : Letter;

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}

using System.Runtime.InteropServices;

namespace ZiWbk.Conversation.Understanding;

/// <summary>
/// Known words, found through slips of the finger. Two words one slip apart share a writing with one letter left out, so that a
/// look-up takes as many steps as the word has letters, however many words are known. Of those writings the sums alone are kept, not
/// the letters: thousands of words have tens of thousands of them, and what shares a sum by chance is no slip and is passed over.
/// </summary>
internal sealed class NearWords
{
    // A writing's sum: the first of its words, each of which leads to the next; 0 ends the list.
    private readonly Dictionary<long, int> _first = [];
    private readonly List<(string Word, int Next)> _sharing = [("", 0)];
    private readonly List<string> _long = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public NearWords(IEnumerable<string> words)
    {
        var mendable = new List<string>();
        foreach (var word in words)
        {
            if (!_known.Add(word) || Typos.Allowed(word.Length) == 0 || word.Any(char.IsAsciiDigit))
                continue;
            mendable.Add(word);
            if (Typos.Allowed(word.Length) > 1)
                _long.Add(word);
        }

        var writings = mendable.Sum(word => word.Length + 1);
        _first.EnsureCapacity(writings);
        _sharing.EnsureCapacity(writings + 1);
        // The last first, so that each list is in the order of the words.
        for (var at = mendable.Count - 1; at >= 0; at--)
        {
            for (var left = -1; left < mendable[at].Length; left++)
            {
                if (Sum(mendable[at], left) is not { } sum)
                    continue;
                ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_first, sum, out _);
                _sharing.Add((mendable[at], first));
                first = _sharing.Count - 1;
            }
        }
    }

    public bool Knows(string word) => _known.Contains(word);

    /// <summary>The known words with the fewest slips from this one, if no more than allowed; none for a word that is known itself.</summary>
    public IReadOnlyList<string> Of(string word)
    {
        if (word.Length < 4 || _known.Contains(word))
            return [];
        var near = new List<string>();
        for (var left = -1; left < word.Length; left++)
        {
            if (Sum(word, left) is not { } sum)
                continue;
            for (var at = _first.GetValueOrDefault(sum); at != 0; at = _sharing[at].Next)
            {
                var known = _sharing[at].Word;
                if (!near.Contains(known) && Typos.Between(word, known, 1) <= 1)
                    near.Add(known);
            }
        }

        if (near.Count == 0)
        {
            foreach (var known in _long)
            {
                if (Typos.Between(word, known, 2) <= 2)
                    near.Add(known);
            }
        }

        return near;
    }

    // FNV-1a of the word without one letter, or whole for -1; null where leaving out the neighbour before, which is the same letter, gives the same.
    private static long? Sum(string word, int left)
    {
        if (left > 0 && word[left] == word[left - 1])
            return null;
        var sum = 14695981039346656037UL;
        for (var at = 0; at < word.Length; at++)
        {
            if (at != left)
                sum = (sum ^ word[at]) * 1099511628211UL;
        }

        return (long)sum;
    }
}

namespace ZiWbk.Conversation.Understanding;

/// <summary>
/// Known words, found through slips of the finger. Two words one slip apart share a writing with one letter left out, so that a
/// look-up takes as many steps as the word has letters, however many words are known.
/// </summary>
internal sealed class NearWords
{
    private readonly Dictionary<string, List<string>> _shortened = new(StringComparer.Ordinal);
    private readonly List<string> _long = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public NearWords(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (!_known.Add(word) || Typos.Allowed(word.Length) == 0 || word.Any(char.IsAsciiDigit))
                continue;
            if (Typos.Allowed(word.Length) > 1)
                _long.Add(word);
            foreach (var shorter in Shortened(word))
            {
                if (!_shortened.TryGetValue(shorter, out var sharing))
                    _shortened.Add(shorter, sharing = []);
                sharing.Add(word);
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
        foreach (var shorter in Shortened(word))
        {
            foreach (var known in _shortened.GetValueOrDefault(shorter) ?? [])
            {
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

    private static IEnumerable<string> Shortened(string word)
    {
        yield return word;
        for (var at = 0; at < word.Length; at++)
        {
            // Leaving out either of two equal neighbours gives the same.
            if (at == 0 || word[at] != word[at - 1])
                yield return word.Remove(at, 1);
        }
    }
}

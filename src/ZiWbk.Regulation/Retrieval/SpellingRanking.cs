using ZiWbk.Regulation.Learning;

namespace ZiWbk.Regulation.Retrieval;

/// <summary>
/// How alike a question and the phrases are as they are spelled: words, pairs of words and groups of three letters, the rarer the heavier.
/// It sees the small words that meanings leave out ("itu apa", "cara", "minimal"), so it is a second opinion on what is wanted. Immutable.
/// </summary>
internal sealed class SpellingRanking
{
    private readonly LearntSpelling _learnt;
    private readonly int _entries;
    private readonly Dictionary<ulong, int> _places;
    private readonly double[] _rarities;
    private readonly float[] _shortness;

    public SpellingRanking(LearntSpelling learnt, int entries)
    {
        (_learnt, _entries) = (learnt, entries);
        _rarities = LearntSpelling.Rarities(learnt.Owners.Length, learnt.Holders);
        // A phrase without a word has no length, and nothing in common with any question.
        _shortness = Array.ConvertAll(learnt.Lengths, length => length > 0 ? 1 / length : 0);
        _places = new(learnt.Parts.Length);
        foreach (var part in learnt.Parts)
            _places.Add(part, _places.Count);
    }

    /// <summary>For each entry its nearest phrase's likeness, 0 to 1; the last for what no entry answers.</summary>
    public double[] Likenesses(Spelling spelling)
    {
        using var sums = new Sums<float>(_learnt.Owners.Length);
        var square = 0.0;
        foreach (var part in spelling.Parts)
        {
            if (!_places.TryGetValue(part, out var place))
            {
                square += Math.Pow(Math.Log(1 + _learnt.Owners.Length), 2);
                continue;
            }

            var shared = _rarities[place] * _rarities[place];
            square += shared;
            sums.Add(_learnt.Holders[place], (float)shared);
        }

        var best = new float[_entries + 1];
        var all = sums.Of;
        var owners = _learnt.Owners;
        for (var phrase = 0; phrase < all.Length; phrase++)
        {
            var likeness = all[phrase] * _shortness[phrase];
            if (likeness > best[owners[phrase]])
                best[owners[phrase]] = likeness;
        }

        var length = square > 0 ? Math.Sqrt(square) : 1;
        return Array.ConvertAll(best, likeness => likeness / length);
    }
}

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

    public SpellingRanking(LearntSpelling learnt, int entries)
    {
        (_learnt, _entries) = (learnt, entries);
        _rarities = LearntSpelling.Rarities(learnt.Owners.Length, learnt.Holders);
        _places = new(learnt.Parts.Length);
        foreach (var part in learnt.Parts)
            _places.Add(part, _places.Count);
    }

    /// <summary>For each entry its nearest phrase's likeness, 0 to 1; the last for what no entry answers.</summary>
    public double[] Likenesses(Spelling spelling)
    {
        var sums = new float[_learnt.Owners.Length];
        var square = 0.0;
        foreach (var part in spelling.Parts)
        {
            if (!_places.TryGetValue(part, out var place))
            {
                square += Math.Pow(Math.Log(1 + sums.Length), 2);
                continue;
            }

            var shared = _rarities[place] * _rarities[place];
            square += shared;
            foreach (var phrase in _learnt.Holders[place])
                sums[phrase] += (float)shared;
        }

        var best = new double[_entries + 1];
        var length = square > 0 ? Math.Sqrt(square) : 1;
        for (var phrase = 0; phrase < sums.Length; phrase++)
        {
            if (sums[phrase] > 0)
                best[_learnt.Owners[phrase]] = Math.Max(best[_learnt.Owners[phrase]], sums[phrase] / (_learnt.Lengths[phrase] * length));
        }

        return best;
    }
}

using System.Runtime.InteropServices;

namespace ZiWbk.Regulation.Retrieval;

/// <summary>
/// How alike a question and the phrases are as they are spelled: words, pairs of words and groups of three letters, the rarer the heavier.
/// It sees the small words that meanings leave out ("itu apa", "cara", "minimal"), so it is a second opinion on what is wanted. Immutable.
/// </summary>
internal sealed class SpellingRanking
{
    private readonly int _entries;
    private readonly List<int> _owners = [];
    private readonly Dictionary<ulong, List<(int Phrase, float Weight)>> _places = [];
    private readonly Dictionary<ulong, double> _rarity = [];

    /// <summary>Indexes the phrases of each entry.</summary>
    public SpellingRanking(IReadOnlyList<IReadOnlyList<Spelling>> entries)
    {
        _entries = entries.Count;
        var spelled = entries.SelectMany((phrases, entry) => phrases.Select(phrase => (Entry: entry, Parts: phrase.Words.Concat(phrase.Pairs).ToArray()))).ToList();
        foreach (var part in spelled.SelectMany(phrase => phrase.Parts))
            CollectionsMarshal.GetValueRefOrAddDefault(_rarity, part, out _)++;
        foreach (var (part, count) in _rarity.ToList())
            _rarity[part] = Math.Log(1 + spelled.Count / count);
        foreach (var (entry, parts) in spelled)
        {
            var length = Math.Sqrt(parts.Sum(part => _rarity[part] * _rarity[part]));
            foreach (var part in parts)
            {
                if (!_places.TryGetValue(part, out var places))
                    _places.Add(part, places = []);
                places.Add((_owners.Count, (float)(_rarity[part] / length)));
            }

            _owners.Add(entry);
        }
    }

    /// <summary>For each entry its nearest phrase's likeness, 0 to 1.</summary>
    public double[] Likenesses(Spelling spelling)
    {
        var sums = new double[_owners.Count];
        var square = 0.0;
        foreach (var part in spelling.Words.Concat(spelling.Pairs))
        {
            if (!_rarity.TryGetValue(part, out var rarity))
                rarity = Math.Log(1 + _owners.Count);
            square += rarity * rarity;
            foreach (var (phrase, weight) in _places.GetValueOrDefault(part) ?? [])
                sums[phrase] += rarity * weight;
        }

        var best = new double[_entries];
        var length = square > 0 ? Math.Sqrt(square) : 1;
        foreach (var (phrase, sum) in sums.Index())
        {
            var (entry, likeness) = (_owners[phrase], sum / length);
            best[entry] = Math.Max(best[entry], likeness);
        }

        return best;
    }
}

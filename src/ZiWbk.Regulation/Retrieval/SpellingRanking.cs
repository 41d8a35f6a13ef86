using System.Runtime.InteropServices;

namespace ZiWbk.Regulation.Retrieval;

/// <summary>
/// How alike a question and the phrases are as they are spelled: words, pairs of words and groups of three letters, the rarer the heavier.
/// It sees the small words that meanings leave out ("itu apa", "cara", "minimal"), so it is a second opinion on what is wanted. Immutable.
/// </summary>
internal sealed class SpellingRanking
{
    private readonly int _entries;
    private readonly int[] _owners;

    // Of each word, pair or group of letters its place; by places how rare it is, and from where to where the phrases that hold it stand
    // below, each with what it adds to that phrase's likeness. There are tens of thousands of parts: few arrays instead of many objects.
    private readonly Dictionary<ulong, int> _parts = [];
    private readonly double[] _rarities;
    private readonly int[] _starts;
    private readonly int[] _phrases;
    private readonly float[] _weights;

    /// <summary>Indexes the phrases of each entry.</summary>
    public SpellingRanking(IReadOnlyList<IReadOnlyList<Spelling>> entries)
    {
        _entries = entries.Count;
        _owners = [.. entries.SelectMany((phrases, entry) => Enumerable.Repeat(entry, phrases.Count))];
        var counts = new List<int>();
        foreach (var part in entries.SelectMany(phrases => phrases).SelectMany(Parts))
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_parts, part, out var known);
            if (!known)
            {
                place = counts.Count;
                counts.Add(0);
            }

            counts[place]++;
        }

        _rarities = [.. counts.Select(count => Math.Log(1 + _owners.Length / count))];
        _starts = new int[counts.Count + 1];
        for (var place = 0; place < counts.Count; place++)
            _starts[place + 1] = _starts[place] + counts[place];
        _phrases = new int[_starts[^1]];
        _weights = new float[_starts[^1]];
        var filled = _starts[..^1];
        foreach (var (phrase, spelling) in entries.SelectMany(phrases => phrases).Index())
        {
            var square = 0.0;
            foreach (var part in Parts(spelling))
                square += _rarities[_parts[part]] * _rarities[_parts[part]];
            var length = Math.Sqrt(square);
            foreach (var part in Parts(spelling))
            {
                var place = _parts[part];
                (_phrases[filled[place]], _weights[filled[place]++]) = (phrase, (float)(_rarities[place] / length));
            }
        }
    }

    /// <summary>For each entry its nearest phrase's likeness, 0 to 1.</summary>
    public double[] Likenesses(Spelling spelling)
    {
        var sums = new float[_owners.Length];
        var square = 0.0;
        foreach (var part in Parts(spelling))
        {
            if (!_parts.TryGetValue(part, out var place))
            {
                square += Math.Pow(Math.Log(1 + _owners.Length), 2);
                continue;
            }

            square += _rarities[place] * _rarities[place];
            var own = (float)_rarities[place];
            for (var at = _starts[place]; at < _starts[place + 1]; at++)
                sums[_phrases[at]] += own * _weights[at];
        }

        var best = new double[_entries];
        var length = square > 0 ? Math.Sqrt(square) : 1;
        for (var phrase = 0; phrase < sums.Length; phrase++)
            best[_owners[phrase]] = Math.Max(best[_owners[phrase]], sums[phrase] / length);
        return best;
    }

    private static IEnumerable<ulong> Parts(Spelling spelling) => spelling.Words.Concat(spelling.Pairs);
}

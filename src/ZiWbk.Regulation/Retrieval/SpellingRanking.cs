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
    private readonly Dictionary<ulong, Part> _parts = [];

    /// <summary>Indexes the phrases of each entry.</summary>
    public SpellingRanking(IReadOnlyList<IReadOnlyList<Spelling>> entries)
    {
        _entries = entries.Count;
        _owners = [.. entries.SelectMany((phrases, entry) => Enumerable.Repeat(entry, phrases.Count))];
        var spelled = entries.SelectMany(phrases => phrases.Select(phrase => phrase.Words.Concat(phrase.Pairs).ToArray())).ToArray();
        var counts = new Dictionary<ulong, int>();
        foreach (var part in spelled.SelectMany(parts => parts))
            CollectionsMarshal.GetValueRefOrAddDefault(counts, part, out _)++;
        foreach (var (part, count) in counts)
            _parts.Add(part, new(Math.Log(1 + spelled.Length / count), count));
        foreach (var (phrase, parts) in spelled.Index())
        {
            var found = Array.ConvertAll(parts, part => _parts[part]);
            var length = Math.Sqrt(found.Sum(part => part.Rarity * part.Rarity));
            foreach (var part in found)
                part.Add(phrase, (float)(part.Rarity / length));
        }
    }

    /// <summary>For each entry its nearest phrase's likeness, 0 to 1.</summary>
    public double[] Likenesses(Spelling spelling)
    {
        var sums = new float[_owners.Length];
        var square = 0.0;
        foreach (var sign in spelling.Words.Concat(spelling.Pairs))
        {
            if (!_parts.TryGetValue(sign, out var part))
            {
                square += Math.Pow(Math.Log(1 + _owners.Length), 2);
                continue;
            }

            square += part.Rarity * part.Rarity;
            part.AddTo(sums);
        }

        var best = new double[_entries];
        var length = square > 0 ? Math.Sqrt(square) : 1;
        for (var phrase = 0; phrase < sums.Length; phrase++)
            best[_owners[phrase]] = Math.Max(best[_owners[phrase]], sums[phrase] / length);
        return best;
    }

    // A word, pair or group of letters with the phrases that hold it, and what it adds to their likeness.
    private sealed class Part(double rarity, int count)
    {
        private readonly int[] _phrases = new int[count];
        private readonly float[] _weights = new float[count];
        private int _filled;

        public double Rarity => rarity;

        public void Add(int phrase, float weight) => (_phrases[_filled], _weights[_filled++]) = (phrase, weight);

        public void AddTo(float[] sums)
        {
            var own = (float)rarity;
            for (var at = 0; at < _phrases.Length; at++)
                sums[_phrases[at]] += own * _weights[at];
        }
    }
}

using System.Runtime.InteropServices;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Retrieval;

/// <summary>How alike a question and the phrases are by the weight of the meanings in common. Immutable.</summary>
internal sealed class PhraseRanking
{
    // What a question says and a phrase does not matters more than what a phrase says besides.
    private const double Asker = 0.6;

    private readonly int _entries;
    private readonly string[][] _phrases;
    private readonly int[] _owners;
    private readonly double[] _weights;
    private readonly Dictionary<string, int[]> _places;

    /// <summary>Indexes the phrases of each entry.</summary>
    /// <param name="entries">For each entry the meanings of its phrases, each meaning once.</param>
    /// <param name="weightOf">What a meaning weighs.</param>
    public PhraseRanking(IReadOnlyList<string[][]> entries, Func<string, double> weightOf)
    {
        _entries = entries.Count;
        _phrases = [.. entries.SelectMany(phrases => phrases)];
        _owners = [.. entries.SelectMany((phrases, entry) => Enumerable.Repeat(entry, phrases.Length))];
        _weights = [.. _phrases.Select(phrase => phrase.Sum(weightOf))];
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (at, phrase) in _phrases.Index())
        {
            foreach (var meaning in phrase)
                (CollectionsMarshal.GetValueRefOrAddDefault(places, meaning, out _) ??= []).Add(at);
        }

        _places = places.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>For each entry its nearest phrase's likeness, 0 to 1, and which it is; -1 where no phrase has a meaning in common.</summary>
    /// <param name="weights">The question's meanings, each with its weight.</param>
    /// <param name="total">What the question weighs.</param>
    public (double Likeness, int Phrase)[] Likenesses(IReadOnlyDictionary<string, double> weights, double total)
    {
        var common = new double[_phrases.Length];
        // Numbers a question has and no phrase has are claims, not subjects: they take nothing away.
        var numbers = new double[_phrases.Length];
        foreach (var (meaning, weight) in weights)
        {
            if (!_places.TryGetValue(meaning, out var places))
                continue;
            foreach (var at in places)
                common[at] += weight;
            if (meaning[0] is not (Meanings.Number or Meanings.Rule))
                continue;
            foreach (var at in places)
                numbers[at] += weight;
        }

        var best = new (double Likeness, int Phrase)[_entries];
        Array.Fill(best, (0, -1));
        for (var at = 0; at < common.Length; at++)
        {
            if (common[at] <= 0)
                continue;
            var likeness = common[at] / (Asker * (total + numbers[at]) + (1 - Asker) * _weights[at]);
            ref var known = ref best[_owners[at]];
            if (known.Phrase < 0 || likeness > known.Likeness)
                known = (likeness, at);
        }

        return best;
    }

    /// <summary>The share of a phrase's weight that a question holds.</summary>
    public double Whole(int phrase, IReadOnlyDictionary<string, double> weights) =>
        _phrases[phrase].Sum(meaning => weights.GetValueOrDefault(meaning)) / _weights[phrase];
}

using ZiWbk.Regulation.Learning;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Retrieval;

/// <summary>How alike a question and the phrases are by the weight of the meanings in common. Immutable.</summary>
internal sealed class PhraseRanking
{
    // What a question says and a phrase does not matters more than what a phrase says besides.
    private const double Asker = 0.6;

    private readonly LearntMeanings _learnt;
    private readonly int _entries;
    private readonly double[] _weights;
    private readonly Dictionary<string, int> _places;
    private readonly Rows _holders;

    /// <summary>Weighs the phrases.</summary>
    /// <param name="learnt">What they mean.</param>
    /// <param name="entries">How many entries there are.</param>
    /// <param name="weightOf">What a meaning weighs.</param>
    public PhraseRanking(LearntMeanings learnt, int entries, Func<string, double> weightOf)
    {
        (_learnt, _entries) = (learnt, entries);
        double[] weights = [.. learnt.Names.Select(weightOf)];
        _weights = new double[learnt.Phrases.Count];
        for (var at = 0; at < _weights.Length; at++)
        {
            foreach (var meaning in learnt.Phrases[at])
                _weights[at] += weights[meaning];
        }

        _places = learnt.Names.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        _holders = learnt.Phrases.Turned(learnt.Names.Length);
    }

    /// <summary>For each entry its nearest phrase's likeness, 0 to 1, and which it is; -1 where no phrase has a meaning in common.</summary>
    /// <param name="weights">The question's meanings, each with its weight.</param>
    /// <param name="total">What the question weighs.</param>
    public (double Likeness, int Phrase)[] Likenesses(IReadOnlyDictionary<string, double> weights, double total)
    {
        // Lent: an array for all phrases is so long that the collector would look through everything after a few questions.
        using var common = new Sums<double>(_weights.Length);
        // Numbers a question has and no phrase has are claims, not subjects: they take nothing away.
        using var numbers = new Sums<double>(_weights.Length);
        foreach (var (meaning, weight) in weights)
        {
            if (!_places.TryGetValue(meaning, out var place))
                continue;
            common.Add(_holders[place], weight);
            if (meaning[0] is Meanings.Number or Meanings.Rule)
                numbers.Add(_holders[place], weight);
        }

        var best = new (double Likeness, int Phrase)[_entries];
        Array.Fill(best, (0, -1));
        var shared = common.Of;
        var counted = numbers.Of;
        for (var at = 0; at < shared.Length; at++)
        {
            if (shared[at] <= 0)
                continue;
            var likeness = shared[at] / (Asker * (total + counted[at]) + (1 - Asker) * _weights[at]);
            ref var known = ref best[_learnt.Owners[at]];
            if (known.Phrase < 0 || likeness > known.Likeness)
                known = (likeness, at);
        }

        return best;
    }

    /// <summary>The share of a phrase's weight that a question holds.</summary>
    public double Whole(int phrase, IReadOnlyDictionary<string, double> weights)
    {
        var held = 0.0;
        foreach (var meaning in _learnt.Phrases[phrase])
            held += weights.GetValueOrDefault(_learnt.Names[meaning]);
        return held / _weights[phrase];
    }
}

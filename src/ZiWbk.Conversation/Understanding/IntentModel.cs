using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZiWbk.Conversation.Understanding;

/// <summary>
/// Which talk a text resembles where it is no phrase of any: a softmax over words, pairs of words and parts of words, learnt from the
/// phrases when they are read. Learning is deterministic, without chance and in one order, so that the same phrases give the same answers.
/// </summary>
internal sealed class IntentModel
{
    private const int Epochs = 10;

    private const float Rate = 3f, Shrinking = 1e-4f, Decay = 0.15f;

    private readonly Dictionary<string, int> _features = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string> _classes;
    private readonly float[] _rarity;
    private readonly float[] _weights;
    private readonly float _strange;
    private readonly int _width;

    /// <summary>A model of examples, each with its class.</summary>
    public IntentModel(IReadOnlyList<(string Class, IReadOnlyList<string> Features)> examples)
    {
        _classes = [.. examples.Select(example => example.Class).Distinct(StringComparer.Ordinal)];
        var seen = new List<int>();
        foreach (var (_, features) in examples)
        {
            foreach (var feature in features.Distinct(StringComparer.Ordinal))
            {
                if (_features.TryAdd(feature, seen.Count))
                    seen.Add(0);
                seen[_features[feature]]++;
            }
        }

        var kept = Often(seen);
        _rarity = [.. kept.Select(count => MathF.Log(1 + ((float)examples.Count / count)))];
        // A word that was never seen is as rare as one that was seen once.
        _strange = MathF.Log(1 + examples.Count);
        // Whole vectors, so that learning takes a few steps for all classes at once.
        _width = (_classes.Length + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _weights = new float[_features.Count * _width];
        Learn(examples);
    }

    /// <summary>How likely each class is, the likeliest first, and how much of the text is known at all, rare words most (0 to 1).</summary>
    public (ImmutableArray<(string Class, double Share)> Ranked, double Known) Rank(IReadOnlyList<string> features)
    {
        var (at, values, known) = Vectorised(features);
        if (at.Length == 0)
            return ([], 0);
        var shares = new float[_width];
        Shares(at, values, shares);
        return ([.. _classes.Select((name, place) => (name, (double)shares[place])).OrderByDescending(share => share.Item2).ThenBy(share => share.name, StringComparer.Ordinal).Take(8)], known);
    }

    /// <summary>Whether a word, as features write it, has been learnt.</summary>
    public bool Knows(string word) => _features.ContainsKey($"{IntentFeatures.WordMark}{word}");

    // Neighbours and parts of words that were seen but once teach nothing and are most of all; left out they cost neither time nor room.
    private List<int> Often(List<int> seen)
    {
        var kept = new List<int>();
        foreach (var (feature, place) in _features.OrderBy(feature => feature.Value).ToArray())
        {
            if (seen[place] == 1 && !IntentFeatures.IsWhole(feature))
            {
                _features.Remove(feature);
                continue;
            }

            _features[feature] = kept.Count;
            kept.Add(seen[place]);
        }

        return kept;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Learn(IReadOnlyList<(string Class, IReadOnlyList<string> Features)> examples)
    {
        var places = _classes.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);
        var sizes = examples.CountBy(example => example.Class).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var usual = (float)examples.Count / _classes.Length;
        var prepared = examples.Select(example => (Class: places[example.Class], Vector: Vectorised(example.Features), Worth: MathF.Sqrt(usual / sizes[example.Class]))).ToArray();
        var shares = new float[_width];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            var rate = Rate / (1 + (Decay * epoch));
            // A step that shares no divisor with the count visits all of them, far apart.
            var step = Step(prepared.Length);
            for (int turn = 0, which = epoch % Math.Max(1, prepared.Length); turn < prepared.Length; turn++, which = (which + step) % prepared.Length)
            {
                var (wanted, (at, values, _), worth) = prepared[which];
                Shares(at, values, shares);
                shares[wanted] -= 1;
                for (var feature = 0; feature < at.Length; feature++)
                    Move(at[feature], -rate * worth * values[feature], shares, 1 - (rate * Shrinking));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Move(int feature, float by, float[] shares, float keep)
    {
        var row = MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan(feature * _width, _width));
        var slope = MemoryMarshal.Cast<float, Vector<float>>(shares.AsSpan());
        for (var place = 0; place < row.Length; place++)
            row[place] = (row[place] * keep) + (slope[place] * by);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Shares(int[] at, float[] values, float[] shares)
    {
        Array.Clear(shares);
        var sum = MemoryMarshal.Cast<float, Vector<float>>(shares.AsSpan());
        for (var feature = 0; feature < at.Length; feature++)
        {
            var row = MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan(at[feature] * _width, _width));
            for (var place = 0; place < row.Length; place++)
                sum[place] += row[place] * values[feature];
        }

        var most = float.MinValue;
        for (var place = 0; place < _classes.Length; place++)
            most = MathF.Max(most, shares[place]);
        var all = 0f;
        for (var place = 0; place < shares.Length; place++)
            all += shares[place] = place < _classes.Length ? MathF.Exp(shares[place] - most) : 0;
        for (var place = 0; place < shares.Length; place++)
            shares[place] /= all;
    }

    // Of length one, whatever the text's; the rest of it that is not known lowers all values.
    private (int[] At, float[] Values, double Known) Vectorised(IReadOnlyList<string> features)
    {
        var at = new List<int>(features.Count);
        var values = new List<float>(features.Count);
        var (known, words, knownWords) = (0f, 0.0, 0.0);
        foreach (var feature in features.Distinct(StringComparer.Ordinal))
        {
            var isWhole = IntentFeatures.IsWhole(feature);
            if (!_features.TryGetValue(feature, out var place))
            {
                words += isWhole ? _strange : 0;
                continue;
            }

            words += isWhole ? _rarity[place] : 0;
            knownWords += isWhole ? _rarity[place] : 0;
            var value = _rarity[place] * IntentFeatures.Weight(feature);
            at.Add(place);
            values.Add(value);
            known += value * value;
        }

        var length = MathF.Sqrt(known);
        for (var index = 0; index < values.Count; index++)
            values[index] /= length;
        return ([.. at], [.. values], words == 0 ? (at.Count > 0 ? 1 : 0) : knownWords / words);
    }

    private static int Step(int count)
    {
        var step = Math.Max(1, (int)(count * 0.618));
        while (step > 1 && BigInteger.GreatestCommonDivisor(step, count) != 1)
            step--;
        return step;
    }
}

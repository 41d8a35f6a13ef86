using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZiWbk.Conversation.Understanding;

/// <summary>Which talk a text resembles where it is no phrase of any, by what was learnt of it.</summary>
internal sealed class IntentModel
{
    private readonly LearntIntents _learnt;
    private readonly Dictionary<string, int> _features = new(StringComparer.Ordinal);

    /// <summary>A model of what was learnt.</summary>
    public IntentModel(LearntIntents learnt)
    {
        _learnt = learnt;
        _features.EnsureCapacity(learnt.Features.Length);
        foreach (var feature in learnt.Features)
            _features.Add(feature, _features.Count);
    }

    /// <summary>What was learnt.</summary>
    public LearntIntents Learnt => _learnt;

    /// <summary>How likely each class is, the likeliest first, and how much of the text is known at all, rare words most (0 to 1).</summary>
    public (ImmutableArray<(string Class, double Share)> Ranked, double Known) Rank(IReadOnlyList<string> features)
    {
        var (at, values, known) = Vectorised(features);
        if (at.Length == 0)
            return ([], 0);
        var shares = new float[_learnt.Width];
        Shares(at, values, shares);
        return ([.. _learnt.Classes.Select((name, place) => (name, (double)shares[place])).OrderByDescending(share => share.Item2).ThenBy(share => share.name, StringComparer.Ordinal).Take(8)], known);
    }

    /// <summary>Whether a word, as features write it, has been learnt.</summary>
    public bool Knows(string word) => _features.ContainsKey($"{IntentFeatures.WordMark}{word}");

    /// <summary>How likely each class is for a text, into an array as wide as the weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Shares(int[] at, float[] values, float[] shares)
    {
        Array.Clear(shares);
        var sum = MemoryMarshal.Cast<float, Vector<float>>(shares.AsSpan());
        for (var feature = 0; feature < at.Length; feature++)
        {
            var row = MemoryMarshal.Cast<float, Vector<float>>(_learnt.Weights.AsSpan(at[feature] * _learnt.Width, _learnt.Width));
            for (var place = 0; place < row.Length; place++)
                sum[place] += row[place] * values[feature];
        }

        var most = float.MinValue;
        for (var place = 0; place < _learnt.Classes.Length; place++)
            most = MathF.Max(most, shares[place]);
        var all = 0f;
        for (var place = 0; place < shares.Length; place++)
            all += shares[place] = place < _learnt.Classes.Length ? MathF.Exp(shares[place] - most) : 0;
        for (var place = 0; place < shares.Length; place++)
            shares[place] /= all;
    }

    /// <summary>The places of a text's features and how much of each it has, as a vector of length one, and how much of the text is known.</summary>
    public (int[] At, float[] Values, double Known) Vectorised(IReadOnlyList<string> features)
    {
        var at = new List<int>(features.Count);
        var values = new List<float>(features.Count);
        var (known, words, knownWords) = (0f, 0.0, 0.0);
        foreach (var feature in features.Distinct(StringComparer.Ordinal))
        {
            var isWhole = IntentFeatures.IsWhole(feature);
            if (!_features.TryGetValue(feature, out var place))
            {
                words += isWhole ? _learnt.Strange : 0;
                continue;
            }

            words += isWhole ? _learnt.Rarities[place] : 0;
            knownWords += isWhole ? _learnt.Rarities[place] : 0;
            var value = _learnt.Rarities[place] * IntentFeatures.Weight(feature);
            at.Add(place);
            values.Add(value);
            known += value * value;
        }

        var length = MathF.Sqrt(known);
        for (var index = 0; index < values.Count; index++)
            values[index] /= length;
        return ([.. at], [.. values], words == 0 ? (at.Count > 0 ? 1 : 0) : knownWords / words);
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZiWbk.Conversation.Understanding;

/// <summary>
/// Learns which talk a text resembles: a softmax over words, pairs of words and parts of words. Deterministic, without chance and in one
/// order, so that the same phrases give the same answers.
/// </summary>
internal static class IntentLearning
{
    private const int Epochs = 10;

    private const float Rate = 3f, Shrinking = 1e-4f, Decay = 0.15f;

    // The numbers of the widest vectors there are; every narrower one divides them.
    private const int Lanes = 16;

    /// <summary>Learns from examples, each with its class.</summary>
    public static LearntIntents From(IReadOnlyList<(string Class, IReadOnlyList<string> Features)> examples)
    {
        string[] classes = [.. examples.Select(example => example.Class).Distinct(StringComparer.Ordinal)];
        var (features, counts) = Often(examples);
        var width = (classes.Length + Lanes - 1) / Lanes * Lanes;
        var learnt = new LearntIntents(
            classes,
            features,
            [.. counts.Select(count => MathF.Log(1 + ((float)examples.Count / count)))],
            // A word that was never seen is as rare as one that was seen once.
            MathF.Log(1 + examples.Count),
            width,
            new float[features.Length * width]);
        Learn(learnt, examples);
        return learnt;
    }

    // Neighbours and parts of words that were seen but once teach nothing and are most of all; left out they cost neither time nor room.
    private static (string[] Features, int[] Counts) Often(IReadOnlyList<(string Class, IReadOnlyList<string> Features)> examples)
    {
        var counts = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (_, features) in examples)
        {
            foreach (var feature in features.Distinct(StringComparer.Ordinal))
                counts[feature] = counts.GetValueOrDefault(feature) + 1;
        }

        var kept = counts.Where(feature => feature.Value > 1 || IntentFeatures.IsWhole(feature.Key)).ToArray();
        return ([.. kept.Select(feature => feature.Key)], [.. kept.Select(feature => feature.Value)]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Learn(LearntIntents learnt, IReadOnlyList<(string Class, IReadOnlyList<string> Features)> examples)
    {
        var model = new IntentModel(learnt);
        var places = learnt.Classes.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var sizes = examples.CountBy(example => example.Class).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var usual = (float)examples.Count / learnt.Classes.Length;
        var prepared = examples.Select(example => (Class: places[example.Class], Vector: model.Vectorised(example.Features), Worth: MathF.Sqrt(usual / sizes[example.Class]))).ToArray();
        var shares = new float[learnt.Width];
        // A step that shares no divisor with the count visits all of them, far apart.
        var step = Step(prepared.Length);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            var rate = Rate / (1 + (Decay * epoch));
            for (int turn = 0, which = epoch % Math.Max(1, prepared.Length); turn < prepared.Length; turn++, which = (which + step) % prepared.Length)
            {
                var (wanted, (at, values, _), worth) = prepared[which];
                model.Shares(at, values, shares);
                shares[wanted] -= 1;
                for (var feature = 0; feature < at.Length; feature++)
                    Move(learnt, at[feature], -rate * worth * values[feature], shares, 1 - (rate * Shrinking));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Move(LearntIntents learnt, int feature, float by, float[] shares, float keep)
    {
        var row = MemoryMarshal.Cast<float, Vector<float>>(learnt.Weights.AsSpan(feature * learnt.Width, learnt.Width));
        var slope = MemoryMarshal.Cast<float, Vector<float>>(shares.AsSpan());
        for (var place = 0; place < row.Length; place++)
            row[place] = (row[place] * keep) + (slope[place] * by);
    }

    private static int Step(int count)
    {
        var step = Math.Max(1, (int)(count * 0.618));
        while (step > 1 && BigInteger.GreatestCommonDivisor(step, count) != 1)
            step--;
        return step;
    }
}

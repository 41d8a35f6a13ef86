using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ZiWbk.Regulation.Retrieval;

namespace ZiWbk.Regulation.Learning;

/// <summary>
/// Learns from all ways to ask at once what tells one entry from another: a softmax over the entries and one class more for what none of
/// them answers. Deterministic: the same texts in the same order give the same weights.
/// </summary>
internal sealed class WeightLearning
{
    // A third pass changes nothing that counts and costs half as much again.
    private const int Passes = 2;
    private const float Rate = 4;

    // Signs of fewer texts are left out: no answer is another one for it, and they are the most.
    private const int Least = 4;

    // A class that is given less than this is not pushed away from: it is far enough, and most are.
    private const float Negligible = 0.0005f;

    // So many classes are cheaper to push one by one than with their whole row.
    private const int Few = 16;

    // A text that is known this well is not gone through again.
    private const float Sure = 0.8f;

    private readonly int _classes;
    private readonly int _width;
    private readonly int _rows;

    private WeightLearning(int classes, int rows)
    {
        _classes = classes;
        _width = (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _rows = rows;
    }

    /// <summary>Learns.</summary>
    /// <param name="taught">For each class the signs of its texts.</param>
    public static LearntWeights From(IReadOnlyList<IReadOnlyList<ulong[]>> taught)
    {
        var texts = taught.SelectMany((list, at) => list.Select(signs => (Class: at, Signs: signs))).ToArray();
        var counts = new Dictionary<ulong, int>();
        foreach (var (_, signs) in texts)
        {
            foreach (var sign in signs)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, sign, out _)++;
        }

        // What stands in a few texts alone cannot be told from chance.
        ulong[] known = [.. counts.Where(pair => pair.Value >= Least).Select(pair => pair.Key)];
        float[] rarities = [.. known.Select(sign => MathF.Log(1 + (float)texts.Length / counts[sign]))];
        var reading = new SignVectors(known, rarities);
        var learning = new WeightLearning(taught.Count, known.Length);
        var weights = learning.Learnt([.. texts.Select(text => (text.Class, reading.Of(text.Signs)))]);
        var (steps, kept) = learning.Kept(weights);
        return new(taught.Count, known, rarities, steps, kept);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float[] Learnt((int Class, (int[] Rows, float[] Values) Text)[] taught)
    {
        var weights = new float[_rows * _width];
        var chances = new float[_width];
        var sure = new bool[taught.Length];
        // A sign that no text has taught yet adds nothing.
        var begun = new bool[_rows];
        // A step of golden section through the texts: well mixed, and the same in each run.
        var stride = Stride(taught.Length);
        for (var pass = 0; pass < Passes; pass++)
        {
            var rate = Rate * (1 - 0.9f * pass / Passes);
            for (int step = 0, at = 0; step < taught.Length; step++, at = (at + stride) % taught.Length)
            {
                if (sure[at])
                    continue;
                var (right, (rows, values)) = taught[at];
                Array.Clear(chances);
                Weigh(weights, rows, values, chances, begun);
                Chances.Share(chances.AsSpan(0, _classes));
                sure[at] = chances[right] > Sure;
                chances[right]--;
                Push(weights, rows, values, chances, -rate);
                foreach (var row in rows)
                    begun[row] = true;
            }
        }

        return weights;
    }

    // Towards the right class and away from the others: by whole rows while many are near, one by one when few are.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Push(float[] weights, int[] rows, float[] values, float[] misses, float rate)
    {
        Span<int> near = stackalloc int[Few];
        var count = 0;
        for (var at = 0; at < _classes; at++)
        {
            if (MathF.Abs(misses[at]) < Negligible)
                misses[at] = 0;
            else if (count++ < Few)
                near[count - 1] = at;
        }

        for (var k = 0; k < rows.Length; k++)
        {
            var step = rate * values[k];
            if (count <= Few)
            {
                foreach (var at in near[..count])
                    weights[rows[k] * _width + at] += misses[at] * step;
                continue;
            }

            var row = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(rows[k] * _width, _width));
            var all = MemoryMarshal.Cast<float, Vector<float>>(misses.AsSpan());
            var steps = new Vector<float>(step);
            for (var at = 0; at < row.Length; at++)
                row[at] += all[at] * steps;
        }
    }

    // A quarter of the memory, and no answer is another one for it.
    private (float[] Steps, sbyte[] Weights) Kept(float[] weights)
    {
        var steps = new float[_rows];
        var kept = new sbyte[_rows * _classes];
        for (var row = 0; row < _rows; row++)
        {
            var learnt = weights.AsSpan(row * _width, _classes);
            var most = 1e-6f;
            foreach (var weight in learnt)
                most = MathF.Max(most, MathF.Abs(weight));
            steps[row] = most / sbyte.MaxValue;
            for (var at = 0; at < learnt.Length; at++)
                kept[row * _classes + at] = (sbyte)MathF.Round(learnt[at] / steps[row]);
        }

        return (steps, kept);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Weigh(float[] weights, int[] rows, float[] values, float[] chances, bool[] begun)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(chances.AsSpan());
        for (var k = 0; k < rows.Length; k++)
        {
            if (!begun[rows[k]])
                continue;
            var row = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(rows[k] * _width, _width));
            var value = new Vector<float>(values[k]);
            for (var at = 0; at < sums.Length; at++)
                sums[at] += row[at] * value;
        }
    }

    private static int Stride(int length)
    {
        var stride = Math.Max(1, (int)(length * 0.618034));
        while (Shares(stride, length))
            stride++;
        return stride;

        static bool Shares(int left, int right)
        {
            while (right != 0)
                (left, right) = (right, left % right);
            return left > 1;
        }
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZiWbk.Regulation.Retrieval;

/// <summary>
/// Learns from all ways to ask at once what tells one entry from another, where the other rankings compare with one phrase at a time: a
/// softmax over the entries and one class more for what none of them answers, trained when the book is opened. The same at each run;
/// immutable once it has learnt.
/// </summary>
internal sealed class LearnedRanking
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

    private readonly Dictionary<ulong, int> _rows = [];
    private readonly float[] _rarity;
    private readonly sbyte[] _weights;
    private readonly float[] _steps;
    private readonly int _classes;
    private readonly int _width;

    /// <summary>Learns.</summary>
    /// <param name="taught">For each class the signs of its texts.</param>
    public LearnedRanking(IReadOnlyList<IReadOnlyList<ulong[]>> taught)
    {
        _classes = taught.Count;
        _width = (_classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        var texts = taught.SelectMany((list, at) => list.Select(signs => (Class: at, Signs: signs))).ToArray();
        var counts = new Dictionary<ulong, int>();
        foreach (var (_, signs) in texts)
        {
            foreach (var sign in signs)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, sign, out _)++;
        }

        // What stands in a few texts alone cannot be told from chance.
        foreach (var sign in counts.Where(pair => pair.Value >= Least).Select(pair => pair.Key))
            _rows.Add(sign, _rows.Count);
        _rarity = new float[_rows.Count];
        foreach (var (sign, row) in _rows)
            _rarity[row] = MathF.Log(1 + (float)texts.Length / counts[sign]);
        _weights = new sbyte[_rows.Count * _width];
        _steps = new float[_rows.Count];
        Keep(Learnt([.. texts.Select(text => (text.Class, Read(text.Signs)))]));
    }

    /// <summary>The chance of each class, the last for what no entry answers; they add up to 1.</summary>
    public float[] Chances(ulong[] signs)
    {
        var chances = new float[_width];
        var (rows, values) = Read(signs);
        for (var k = 0; k < rows.Length; k++)
        {
            var value = values[k] * _steps[rows[k]];
            var kept = _weights.AsSpan(rows[k] * _width, _classes);
            for (var at = 0; at < kept.Length; at++)
                chances[at] += kept[at] * value;
        }

        Share(chances);
        return chances[.._classes];
    }

    private (int[] Rows, float[] Values) Read(ulong[] signs)
    {
        var rows = new int[signs.Length];
        var (count, square) = (0, 0.0);
        foreach (var sign in signs)
        {
            if (!_rows.TryGetValue(sign, out var row))
                continue;
            rows[count++] = row;
            square += _rarity[row] * _rarity[row];
        }

        Array.Resize(ref rows, count);
        var length = MathF.Sqrt((float)square);
        return (rows, Array.ConvertAll(rows, row => _rarity[row] / length));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float[] Learnt((int Class, (int[] Rows, float[] Values) Text)[] taught)
    {
        var weights = new float[_rows.Count * _width];
        var chances = new float[_width];
        var sure = new bool[taught.Length];
        // A sign that no text has taught yet adds nothing.
        var begun = new bool[_rows.Count];
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
                Share(chances);
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
    private void Keep(float[] weights)
    {
        for (var row = 0; row < _steps.Length; row++)
        {
            var learnt = weights.AsSpan(row * _width, _width);
            var most = Math.Max(Most(learnt), 1e-6f);
            _steps[row] = most / sbyte.MaxValue;
            for (var at = 0; at < learnt.Length; at++)
                _weights[row * _width + at] = (sbyte)MathF.Round(learnt[at] / _steps[row]);
        }

        static float Most(ReadOnlySpan<float> values)
        {
            var most = 0f;
            foreach (var value in values)
                most = MathF.Max(most, MathF.Abs(value));
            return most;
        }
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

    // Sums become chances that add up to 1.
    private void Share(float[] sums)
    {
        var most = sums[0];
        for (var at = 1; at < _classes; at++)
            most = MathF.Max(most, sums[at]);
        var all = 0f;
        for (var at = 0; at < _classes; at++)
            all += sums[at] = MathF.Exp(sums[at] - most);
        for (var at = 0; at < _classes; at++)
            sums[at] /= all;
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

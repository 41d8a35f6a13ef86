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
    // Two passes more change nothing that counts and cost as much again.
    private const int Passes = 3;
    private const float Rate = 3;

    // A class that is given less than this is not pushed away from: it is far enough, and most are.
    private const float Negligible = 0.0005f;

    private readonly Dictionary<ulong, int> _rows = [];
    private readonly float[] _rarity;
    private readonly float[] _weights;
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

        // What stands in a single text cannot be told from chance.
        foreach (var sign in counts.Where(pair => pair.Value > 1).Select(pair => pair.Key))
            _rows.Add(sign, _rows.Count);
        _rarity = new float[_rows.Count];
        foreach (var (sign, row) in _rows)
            _rarity[row] = MathF.Log(1 + (float)texts.Length / counts[sign]);
        _weights = new float[_rows.Count * _width];
        Learn([.. texts.Select(text => (text.Class, Read(text.Signs)))]);
    }

    /// <summary>The chance of each class, the last for what no entry answers; they add up to 1.</summary>
    public float[] Chances(ulong[] signs)
    {
        var chances = new float[_width];
        var (rows, values) = Read(signs);
        Weigh(rows, values, chances);
        return chances[.._classes];
    }

    private (int[] Rows, float[] Values) Read(ulong[] signs)
    {
        int[] rows = [.. signs.Where(_rows.ContainsKey).Select(sign => _rows[sign])];
        var length = MathF.Sqrt(rows.Sum(row => _rarity[row] * _rarity[row]));
        return (rows, [.. rows.Select(row => _rarity[row] / length)]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Learn((int Class, (int[] Rows, float[] Values) Text)[] taught)
    {
        var chances = new float[_width];
        // A step of golden section through the texts: well mixed, and the same in each run.
        var stride = Stride(taught.Length);
        for (var pass = 0; pass < Passes; pass++)
        {
            var rate = Rate * (1 - 0.9f * pass / Passes);
            for (int step = 0, at = 0; step < taught.Length; step++, at = (at + stride) % taught.Length)
            {
                var (right, (rows, values)) = taught[at];
                Weigh(rows, values, chances);
                for (var other = 0; other < _classes; other++)
                {
                    var push = (other == right ? 1 : 0) - chances[other];
                    if (MathF.Abs(push) < Negligible)
                        continue;
                    push *= rate;
                    for (var k = 0; k < rows.Length; k++)
                        _weights[rows[k] * _width + other] += push * values[k];
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Weigh(int[] rows, float[] values, float[] chances)
    {
        Array.Clear(chances);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(chances.AsSpan());
        for (var k = 0; k < rows.Length; k++)
        {
            var weights = MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan(rows[k] * _width, _width));
            var value = new Vector<float>(values[k]);
            for (var at = 0; at < sums.Length; at++)
                sums[at] += weights[at] * value;
        }

        var most = chances[0];
        for (var at = 1; at < _classes; at++)
            most = MathF.Max(most, chances[at]);
        var all = 0f;
        for (var at = 0; at < _classes; at++)
            all += chances[at] = MathF.Exp(chances[at] - most);
        for (var at = 0; at < _classes; at++)
            chances[at] /= all;
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

using System.Buffers;
using System.Numerics;

namespace ZiWbk.Regulation.Retrieval;

/// <summary>A sum for each of many phrases, in an array that is lent and given back: one of its own for each question would be collected with everything else.</summary>
internal readonly ref struct Sums<T> : IDisposable
    where T : struct, INumber<T>
{
    private readonly T[] _lent;
    private readonly int _count;

    public Sums(int count)
    {
        _count = count;
        _lent = ArrayPool<T>.Shared.Rent(count);
        Of.Clear();
    }

    /// <summary>The sums.</summary>
    public Span<T> Of => _lent.AsSpan(0, _count);

    /// <summary>Adds the same to some of them.</summary>
    public void Add(ReadOnlySpan<int> places, T value)
    {
        var sums = _lent;
        foreach (var place in places)
            sums[place] += value;
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<T>.Shared.Return(_lent);
}

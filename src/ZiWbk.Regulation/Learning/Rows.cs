using MemoryPack;

namespace ZiWbk.Regulation.Learning;

/// <summary>Lists of numbers, one behind the other in a single array: there are tens of thousands of them, most a few numbers long.</summary>
/// <param name="Starts">Where each list begins; one more for the end.</param>
/// <param name="Values">What they hold.</param>
[MemoryPackable]
internal sealed partial record Rows(int[] Starts, int[] Values)
{
    /// <summary>How many lists there are.</summary>
    [MemoryPackIgnore]
    public int Count => Starts.Length - 1;

    /// <summary>One list.</summary>
    [MemoryPackIgnore]
    public ReadOnlySpan<int> this[int row] => Values.AsSpan(Starts[row], Starts[row + 1] - Starts[row]);

    /// <summary>Puts lists behind one another.</summary>
    public static Rows Of(IEnumerable<IEnumerable<int>> lists)
    {
        var starts = new List<int> { 0 };
        var values = new List<int>();
        foreach (var list in lists)
        {
            values.AddRange(list);
            starts.Add(values.Count);
        }

        return new([.. starts], [.. values]);
    }

    /// <summary>For each value the lists that hold it, in their order.</summary>
    /// <param name="most">How many values there are: 0 to one less.</param>
    public Rows Turned(int most)
    {
        var starts = new int[most + 1];
        foreach (var value in Values)
            starts[value + 1]++;
        for (var at = 0; at < most; at++)
            starts[at + 1] += starts[at];
        var filled = starts[..^1];
        var holders = new int[Values.Length];
        for (var row = 0; row < Count; row++)
        {
            foreach (var value in this[row])
                holders[filled[value]++] = row;
        }

        return new(starts, holders);
    }
}

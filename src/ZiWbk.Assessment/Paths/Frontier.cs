using System.Numerics;

namespace ZiWbk.Assessment.Paths;

/// <summary>
/// The choices worth keeping among all combinations of some questions: for each effort the best key, and only where a
/// larger effort brings a larger key. A combination that costs as much and brings less can be replaced in any path, so
/// the least path never uses it.
/// </summary>
/// <typeparam name="TKey">Whole numbers wide enough for the keys.</typeparam>
internal sealed class Frontier<TKey>(int[] efforts, TKey[] keys)
    where TKey : struct, INumber<TKey>
{
    /// <summary>The one choice of doing nothing.</summary>
    public static Frontier<TKey> Nothing { get; } = new([0], [TKey.Zero]);

    public int Count => efforts.Length;

    public int Effort(int at) => efforts[at];

    public TKey Key(int at) => keys[at];

    /// <summary>Whether a choice with exactly this effort and key is kept.</summary>
    public bool Has(int effort, TKey key)
    {
        var at = Array.BinarySearch(efforts, effort);
        return at >= 0 && keys[at] == key;
    }

    /// <summary>These choices, each with effort and key added, where the key is at least a floor.</summary>
    public Frontier<TKey> Shifted(int effort, TKey key, TKey floor)
    {
        // Keys rise with effort, so what is below the floor comes first.
        var first = 0;
        while (first < efforts.Length && keys[first] + key < floor)
            first++;
        return new(
            [.. efforts.Skip(first).Select(kept => kept + effort)],
            [.. keys.Skip(first).Select(kept => kept + key)]);
    }

    /// <summary>Every choice of one with every choice of the other.</summary>
    public Frontier<TKey> Times(Frontier<TKey> other)
    {
        if (Count == 0 || other.Count == 0)
            return new([], []);

        var least = efforts[0] + other.Effort(0);
        var best = new TKey[efforts[^1] + other.Effort(other.Count - 1) - least + 1];
        var reached = new bool[best.Length];
        for (var mine = 0; mine < efforts.Length; mine++)
        {
            for (var theirs = 0; theirs < other.Count; theirs++)
            {
                var at = efforts[mine] + other.Effort(theirs) - least;
                var key = keys[mine] + other.Key(theirs);
                if (reached[at] && key <= best[at])
                    continue;
                reached[at] = true;
                best[at] = key;
            }
        }

        return Rising(least, best, reached);
    }

    private static Frontier<TKey> Rising(int least, TKey[] best, bool[] reached)
    {
        var efforts = new List<int>();
        var keys = new List<TKey>();
        for (var at = 0; at < best.Length; at++)
        {
            if (!reached[at] || (keys.Count > 0 && best[at] <= keys[^1]))
                continue;
            efforts.Add(least + at);
            keys.Add(best[at]);
        }

        return new([.. efforts], [.. keys]);
    }
}

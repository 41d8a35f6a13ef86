namespace ZiWbk.Benchmarks.Turns;

/// <summary>How long each of many things took, in milliseconds.</summary>
internal sealed class Latencies(IReadOnlyCollection<double> measured)
{
    private readonly double[] _sorted = [.. measured.Order()];

    /// <summary>What a share of them did not exceed.</summary>
    public double At(double share) => _sorted.Length == 0 ? 0 : _sorted[Math.Min(_sorted.Length - 1, (int)(share * _sorted.Length))];

    public int Count => _sorted.Length;

    public double Mean => _sorted.Average();

    public Latencies Concat(Latencies other) => new([.. _sorted, .. other._sorted]);
}

namespace ZiWbk.Regulation.Retrieval;

/// <summary>Sums that become chances.</summary>
internal static class Chances
{
    /// <summary>Makes chances of sums, in place: they add up to 1 (softmax).</summary>
    public static void Share(Span<float> sums)
    {
        var most = sums[0];
        foreach (var sum in sums)
            most = MathF.Max(most, sum);
        var all = 0f;
        for (var at = 0; at < sums.Length; at++)
            all += sums[at] = MathF.Exp(sums[at] - most);
        for (var at = 0; at < sums.Length; at++)
            sums[at] /= all;
    }
}

using System.Numerics;
using ZiWbk.Assessment.Answers;

namespace ZiWbk.Assessment.Instruments;

/// <summary>A sum of inputs, each taken a whole number of times: <c>tahun_lalu - tahun_ini</c>.</summary>
internal sealed class LinearSum(IReadOnlyList<KeyValuePair<string, int>> terms)
{
    /// <summary>The inputs that occur, with how many times each is taken (never zero).</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Terms => terms;

    /// <summary>The sum for counts that hold every input.</summary>
    public BigInteger Of(Counts counts)
    {
        var sum = BigInteger.Zero;
        foreach (var (input, times) in terms)
            sum += new BigInteger(times) * counts[input]!.Value;
        return sum;
    }
}

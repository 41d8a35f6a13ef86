using System.Numerics;

namespace ZiWbk.Assessment.Scoring;

/// <summary>
/// Adds up points exactly. What lies on the instrument's grid of ticks, as every option does, is added as a whole number;
/// only ratios of odd counts are added as fractions, which costs a greatest common divisor each.
/// </summary>
internal sealed class ExactSum(BigInteger ticksPerPoint)
{
    private BigInteger _ticks;
    private Rational _offGrid;

    /// <summary>The sum so far.</summary>
    public Rational Total => Rational.Of(_ticks, ticksPerPoint) + _offGrid;

    /// <summary>Adds <paramref name="worth"/> times <paramref name="value"/>.</summary>
    public void Add(Rational worth, Rational value)
    {
        var denominator = worth.Denominator * value.Denominator;
        var ticks = BigInteger.DivRem(worth.Numerator * value.Numerator * ticksPerPoint, denominator, out var remainder);
        if (remainder.IsZero)
            _ticks += ticks;
        else
            _offGrid += worth * value;
    }
}

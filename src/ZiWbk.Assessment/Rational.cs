using System.Globalization;
using System.Numerics;

namespace ZiWbk.Assessment;

/// <summary>
/// An exact fraction, always in lowest terms with a positive denominator. Scores are kept this way because a gate is
/// compared without rounding: an average of thirds and of 0.67 in binary or decimal numbers drifts below a gate that
/// the answers meet exactly.
/// </summary>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    // default(Rational) must be zero, so a missing denominator counts as one.
    private readonly BigInteger _denominator;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        _denominator = denominator;
    }

    /// <summary>Zero.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>The numerator; its sign is the sign of the fraction.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator, at least one.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>Whether the fraction is zero.</summary>
    public bool IsZero => Numerator.IsZero;

    /// <summary>The fraction <paramref name="numerator"/> / <paramref name="denominator"/> in lowest terms.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException();
        if (numerator.IsZero)
            return Zero;

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
            divisor = -divisor;
        return new(numerator / divisor, denominator / divisor);
    }

    /// <summary>A whole number.</summary>
    public static implicit operator Rational(int value) => new(value, BigInteger.One);

    /// <summary>A decimal number, without loss: 0.67m is 67/100.</summary>
    public static Rational From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        var magnitude = (new BigInteger((uint)bits[2]) << 64) | (new BigInteger((uint)bits[1]) << 32) | (uint)bits[0];
        var scale = (bits[3] >> 16) & 0xFF;
        return Of(bits[3] < 0 ? -magnitude : magnitude, BigInteger.Pow(10, scale));
    }

    /// <summary>Reads a number written with a decimal point ("15.75", "-3"), without loss.</summary>
    public static bool TryParse(string text, out Rational value)
    {
        value = Zero;
        var digits = text.AsSpan(text.StartsWith('-') || text.StartsWith('+') ? 1 : 0);
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var decimals = point < 0 ? [] : digits[(point + 1)..];
        if ((whole.IsEmpty && decimals.IsEmpty) || (point >= 0 && decimals.IsEmpty) || whole.ContainsAnyExceptInRange('0', '9') || decimals.ContainsAnyExceptInRange('0', '9'))
            return false;

        var number = BigInteger.Parse($"{whole}{decimals}", NumberStyles.None, CultureInfo.InvariantCulture);
        value = Of(text.StartsWith('-') ? -number : number, BigInteger.Pow(10, decimals.Length));
        return true;
    }

    /// <summary>The smaller of the two.</summary>
    public static Rational Min(Rational left, Rational right) => left < right ? left : right;

    /// <summary>The larger of the two.</summary>
    public static Rational Max(Rational left, Rational right) => left > right ? left : right;

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right) =>
        left.IsZero ? right
        : right.IsZero ? left
        : Of(left.Numerator * right.Denominator + right.Numerator * left.Denominator, left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The fraction with its sign turned.</summary>
    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether the fractions are equal.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether the fractions differ.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> is smaller.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is larger.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is smaller or equal.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is larger or equal.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>The value to 20 decimal places, half away from zero. For display and JSON, never for comparing.</summary>
    /// <exception cref="OverflowException">The value is beyond about 792 million.</exception>
    public decimal ToDecimal()
    {
        var twice = 2 * Numerator * BigInteger.Pow(10, 20);
        var rounded = (twice + Numerator.Sign * Denominator) / (2 * Denominator);
        return (decimal)rounded / 100_000_000_000_000_000_000m;
    }

    /// <summary>The nearest double, for JSON and charts. Never for comparing.</summary>
    public double ToDouble()
    {
        if (IsZero)
            return 0;
        // A quotient of 63 or 64 bits holds more than a double can; a rest is kept as a last bit, so that rounding sees it.
        var magnitude = BigInteger.Abs(Numerator);
        var shift = 63 - (int)(magnitude.GetBitLength() - Denominator.GetBitLength());
        var (above, below) = shift >= 0 ? (magnitude << shift, Denominator) : (magnitude, Denominator << -shift);
        var quotient = (ulong)BigInteger.DivRem(above, below, out var rest);
        if (!rest.IsZero)
            quotient |= 1;
        return Math.ScaleB(Numerator.Sign * (double)quotient, -shift);
    }

    /// <summary>"n/d", or "n" for a whole number.</summary>
    public override string ToString() =>
        Denominator.IsOne ? Numerator.ToString(CultureInfo.InvariantCulture) : $"{Numerator}/{Denominator}";
}

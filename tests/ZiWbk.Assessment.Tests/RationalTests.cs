using System.Numerics;

namespace ZiWbk.Assessment.Tests;

public sealed class RationalTests
{
    [Theory]
    [InlineData(6, 8, 3, 4)]
    [InlineData(-6, 8, -3, 4)]
    [InlineData(6, -8, -3, 4)]
    [InlineData(-6, -8, 3, 4)]
    [InlineData(0, -8, 0, 1)]
    [InlineData(8, 4, 2, 1)]
    public void A_fraction_stands_in_lowest_terms_with_a_positive_denominator(int over, int under, int numerator, int denominator)
    {
        var fraction = Rational.Of(over, under);

        Assert.Equal((numerator, denominator), ((int)fraction.Numerator, (int)fraction.Denominator));
    }

    [Fact]
    public void A_zero_denominator_is_refused() => Assert.Throws<DivideByZeroException>(() => Rational.Of(1, 0));

    [Fact]
    public void Zero_over_zero_is_refused() => Assert.Throws<DivideByZeroException>(() => Rational.Of(0, 0));

    [Fact]
    public void Dividing_by_zero_is_refused() => Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);

    [Fact]
    public void The_default_is_zero()
    {
        Rational fallback = default;

        Assert.Equal(
            (BigInteger.Zero, BigInteger.One, true, Rational.Of(0, 5), "0"),
            (fallback.Numerator, fallback.Denominator, fallback.IsZero, fallback, fallback.ToString()));
    }

    [Fact]
    public void The_default_counts_as_zero_in_sums_and_comparisons() =>
        Assert.Equal(
            (Rational.Of(2, 3), true, 0),
            (default(Rational) + Rational.Of(2, 3), default(Rational) < Rational.One, default(Rational).CompareTo(0)));

    [Fact]
    public void One_is_not_zero() => Assert.False(Rational.One.IsZero);

    [Theory]
    [InlineData("0.67", 67, 100)]
    [InlineData("15.75", 63, 4)]
    [InlineData("-3", -3, 1)]
    [InlineData("+3", 3, 1)]
    [InlineData(".5", 1, 2)]
    [InlineData("-0", 0, 1)]
    [InlineData("-.25", -1, 4)]
    [InlineData("+.25", 1, 4)]
    [InlineData("007.50", 15, 2)]
    [InlineData("100.00", 100, 1)]
    public void A_number_with_a_decimal_point_is_read_without_loss(string text, int numerator, int denominator)
    {
        var read = Rational.TryParse(text, out var value);

        Assert.Equal((true, Rational.Of(numerator, denominator)), (read, value));
    }

    [Fact]
    public void A_number_of_more_digits_than_a_decimal_holds_is_read_without_loss()
    {
        var read = Rational.TryParse("0.1234567890123456789012345678901", out var value);

        var exact = Rational.Of(BigInteger.Parse("1234567890123456789012345678901"), BigInteger.Pow(10, 31));
        Assert.Equal((true, exact), (read, value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0,67")]
    [InlineData("1e3")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("(1)")]
    [InlineData("1,000")]
    [InlineData("Rp1")]
    [InlineData("tiga")]
    [InlineData("-")]
    [InlineData("+")]
    [InlineData(".")]
    [InlineData("-.")]
    [InlineData("1.")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("-+1")]
    [InlineData("1-")]
    [InlineData("1.-5")]
    [InlineData("1x5")]
    [InlineData("\u0663")]
    [InlineData("1.\u0663")]
    public void Anything_else_is_no_number_and_leaves_zero(string text)
    {
        var read = Rational.TryParse(text, out var value);

        Assert.Equal((false, Rational.Zero), (read, value));
    }

    [Fact]
    public void A_decimal_of_full_width_is_taken_over_exactly() =>
        Assert.Equal("-79228162514264337593543950335", Rational.From(decimal.MinValue).ToString());

    [Fact]
    public void Every_part_of_a_decimal_counts()
    {
        // One bit in each of the three words of the mantissa: 2^64 + 2^32 + 1, with four decimal places.
        var number = new decimal(1, 1, 1, isNegative: false, scale: 4);

        Assert.Equal(Rational.Of((BigInteger.One << 64) + (BigInteger.One << 32) + 1, 10_000), Rational.From(number));
    }

    [Fact]
    public void A_word_of_a_decimal_with_its_highest_bit_set_is_not_negative()
    {
        var number = new decimal(-1, -1, 0, isNegative: false, scale: 0);

        Assert.Equal((BigInteger.One << 64) - 1, Rational.From(number).Numerator);
    }

    [Theory]
    [InlineData(1, 3, "0.33333333333333333333")]
    [InlineData(2, 3, "0.66666666666666666667")]
    [InlineData(-2, 3, "-0.66666666666666666667")]
    [InlineData(63, 4, "15.75")]
    [InlineData(0, 1, "0")]
    [InlineData(-5, 1, "-5")]
    public void As_a_decimal_it_has_20_places(int numerator, int denominator, string expected) =>
        Assert.Equal(decimal.Parse(expected), Rational.Of(numerator, denominator).ToDecimal());

    [Theory]
    [InlineData(1, "0.00000000000000000001")]
    [InlineData(-1, "-0.00000000000000000001")]
    [InlineData(3, "0.00000000000000000002")]
    [InlineData(-3, "-0.00000000000000000002")]
    public void Half_of_the_last_place_rounds_away_from_zero(int halves, string expected) =>
        Assert.Equal(decimal.Parse(expected), Rational.Of(halves, 2 * BigInteger.Pow(10, 20)).ToDecimal());

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Less_than_half_of_the_last_place_rounds_to_zero(int sign) =>
        Assert.Equal(0m, Rational.Of(sign * 49, 100 * BigInteger.Pow(10, 20)).ToDecimal());

    [Fact]
    public void Too_large_for_a_decimal_overflows() =>
        Assert.Throws<OverflowException>(() => Rational.Of(792_281_626, 1).ToDecimal());

    [Fact]
    public void The_largest_whole_number_fits_a_decimal() =>
        Assert.Equal(792_281_625m, Rational.Of(792_281_625, 1).ToDecimal());

    [Theory]
    [InlineData(3, "3")]
    [InlineData(-3, "-3")]
    public void A_whole_number_is_written_without_a_denominator(int value, string expected)
    {
        Rational whole = value;

        Assert.Equal(expected, whole.ToString());
    }

    [Fact]
    public void A_fraction_is_written_with_a_stroke() => Assert.Equal("-2/3", Rational.Of(2, -3).ToString());

    [Theory]
    [InlineData(1, 3, 1.0 / 3)]
    [InlineData(2, 3, 2.0 / 3)]
    [InlineData(67, 100, 0.67)]
    [InlineData(-63, 4, -15.75)]
    [InlineData(20071, 210, 20071.0 / 210)]
    [InlineData(0, 7, 0.0)]
    public void As_a_double_it_is_the_nearest_one(int numerator, int denominator, double expected) =>
        Assert.Equal(expected, Rational.Of(numerator, denominator).ToDouble());

    [Fact]
    public void As_a_double_a_tiny_fraction_is_the_nearest_one() =>
        Assert.Equal(1.0 / 3_000_000_000_000, Rational.Of(1, 3_000_000_000_000).ToDouble());

    [Fact]
    public void As_a_double_a_huge_fraction_is_the_nearest_one() =>
        Assert.Equal(-Math.ScaleB(4.0 / 3, 100), Rational.Of(-(4 * BigInteger.Pow(2, 100)), 3).ToDouble());

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void As_a_double_a_hairs_breadth_beyond_the_middle_between_two_decides(int hair, int steps)
    {
        // 1 + 2^-53 lies half way between 1 and the next double, and goes to the even one; the hair is 2^-80.
        var fraction = Rational.Of(BigInteger.Pow(2, 80) + BigInteger.Pow(2, 27) + hair, BigInteger.Pow(2, 80));

        Assert.Equal(1 + steps * Math.ScaleB(1, -52), fraction.ToDouble());
    }

    [Fact]
    public void It_equals_only_an_equal_fraction()
    {
        object half = Rational.Of(1, 2);

        Assert.Equal(
            (true, false, false, false),
            (half.Equals(Rational.Of(2, 4)), half.Equals(Rational.Of(1, 3)), half.Equals(Rational.Of(3, 2)), half.Equals(0.5m)));
    }
}

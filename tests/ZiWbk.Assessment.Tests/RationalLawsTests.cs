using System.Numerics;
using CsCheck;

namespace ZiWbk.Assessment.Tests;

public sealed class RationalLawsTests
{
    private const int Cases = 300;

    private static readonly Gen<Rational> _fraction =
        Gen.Select(Gen.Long[-2_000, 2_000], Gen.Long[1, 60], Gen.Bool, (numerator, denominator, huge) =>
            Rational.Of(huge ? numerator * BigInteger.Pow(10, 19) + 1 : numerator, denominator));

    private static readonly Gen<(Rational, Rational, Rational)> _three = Gen.Select(_fraction, _fraction, _fraction);

    [Fact]
    public void Adding_does_not_depend_on_order_or_grouping() =>
        Property.Holds(_three, Cases, three =>
        {
            var (a, b, c) = three;
            Assert.Equal((a + b) + c, (c + b) + a);
        });

    [Fact]
    public void Multiplying_does_not_depend_on_order_or_grouping() =>
        Property.Holds(_three, Cases, three =>
        {
            var (a, b, c) = three;
            Assert.Equal(a * b * c, c * (b * a));
        });

    [Fact]
    public void A_product_spreads_over_a_sum() =>
        Property.Holds(_three, Cases, three =>
        {
            var (a, b, c) = three;
            Assert.Equal(a * (b + c), a * b + a * c);
        });

    [Fact]
    public void Taking_away_undoes_adding() =>
        Property.Holds(_three, Cases, three => Assert.Equal(three.Item1, three.Item1 + three.Item2 - three.Item2));

    [Fact]
    public void Dividing_undoes_multiplying() =>
        Property.Holds(_three.Where(three => !three.Item2.IsZero), Cases,
            three => Assert.Equal(three.Item1, three.Item1 * three.Item2 / three.Item2));

    [Fact]
    public void A_sum_is_the_sum_by_cross_multiplication() =>
        Property.Holds(_three, Cases, three =>
        {
            var (a, b, sum) = (three.Item1, three.Item2, three.Item1 + three.Item2);
            Assert.Equal(
                (a.Numerator * b.Denominator + b.Numerator * a.Denominator) * sum.Denominator,
                sum.Numerator * a.Denominator * b.Denominator);
        });

    [Fact]
    public void Every_result_is_in_lowest_terms() =>
        Property.Holds(_three, Cases, three =>
        {
            Rational[] results = [three.Item1 + three.Item2, three.Item1 - three.Item2, three.Item1 * three.Item2, -three.Item1];
            Assert.All(results, result => Assert.Equal(
                (BigInteger.One, 1), (BigInteger.GreatestCommonDivisor(result.Numerator, result.Denominator), result.Denominator.Sign)));
        });

    [Fact]
    public void The_six_comparisons_agree_with_the_sign_of_the_difference() =>
        Property.Holds(_three, Cases, three =>
        {
            var (a, b) = (three.Item1, three.Item2);
            var sign = (a - b).Numerator.Sign;
            Assert.Equal(
                (sign, sign < 0, sign > 0, sign <= 0, sign >= 0, sign == 0, sign != 0),
                (a.CompareTo(b), (a < b), (a > b), a <= b, a >= b, a == b, a != b));
        });

    [Fact]
    public void A_fraction_stands_in_every_comparison_to_itself_as_equal() =>
        Property.Holds(_fraction, Cases, a =>
        {
            var same = Rational.Of(-3 * a.Numerator, -3 * a.Denominator);
            Assert.Equal(
                (0, false, false, true, true, true, false),
                (a.CompareTo(same), (a < same), (a > same), a <= same, a >= same, a == same, a != same));
        });

    [Fact]
    public void Equal_fractions_have_equal_hash_codes() =>
        Property.Holds(_fraction, Cases, a =>
            Assert.Equal(a.GetHashCode(), Rational.Of(5 * a.Numerator, 5 * a.Denominator).GetHashCode()));

    [Fact]
    public void Different_fractions_rarely_share_a_hash_code() =>
        Assert.Equal(4, new[] { Rational.Zero, Rational.One, Rational.Of(1, 2), Rational.Of(1, 3) }.Select(f => f.GetHashCode()).Distinct().Count());

    [Fact]
    public void Min_and_max_are_the_two_in_order() =>
        Property.Holds(_three, Cases, three =>
        {
            var (a, b) = (three.Item1, three.Item2);
            Assert.Equal(a <= b ? (a, b) : (b, a), (Rational.Min(a, b), Rational.Max(a, b)));
        });

    [Fact]
    public void A_decimal_comes_back_unchanged() =>
        Property.Holds(Gen.Select(Gen.Long[-9_999_999, 9_999_999], Gen.Int[0, 10]), Cases, number =>
        {
            var value = new decimal((int)Math.Abs(number.Item1), 0, 0, number.Item1 < 0, (byte)number.Item2);
            Assert.Equal(value, Rational.From(value).ToDecimal());
        });

    [Fact]
    public void A_decimal_written_and_read_is_the_same_fraction() =>
        Property.Holds(Gen.Decimal[-1_000m, 1_000m], Cases, value =>
        {
            var read = Rational.TryParse(value.ToString(System.Globalization.CultureInfo.InvariantCulture), out var back);
            Assert.Equal((true, Rational.From(value)), (read, back));
        });

    [Fact]
    public void A_double_is_the_correctly_rounded_quotient() =>
        Property.Holds(Gen.Select(Gen.Int[-10_000, 10_000], Gen.Int[1, 10_000]), Cases, pair =>
            Assert.Equal((double)pair.Item1 / pair.Item2, Rational.Of(pair.Item1, pair.Item2).ToDouble()));

    [Fact]
    public void Any_two_whole_doubles_divide_to_the_same_double() =>
        Property.Holds(Gen.Select(Gen.Long[-(1L << 53), 1L << 53], Gen.Long[1, 1L << 53]), Cases, pair =>
            Assert.Equal((double)pair.Item1 / pair.Item2, Rational.Of(pair.Item1, pair.Item2).ToDouble()));

    [Fact]
    public void Averages_of_thirds_and_of_hundredths_never_drift() =>
        Property.Holds(Gen.Select(Gen.Int[1, 60], Gen.Int[0, 60]), Cases, counts =>
        {
            var (thirds, hundredths) = counts;
            var sum = Rational.Zero;
            for (var at = 0; at < thirds; at++)
                sum += Rational.Of(2, 3);
            for (var at = 0; at < hundredths; at++)
                sum += Rational.From(0.67m);
            Assert.Equal(Rational.Of(200 * thirds + 201 * hundredths, 300 * (thirds + hundredths)), sum / (thirds + hundredths));
        });
}

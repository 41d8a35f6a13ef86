namespace ZiWbk.Assessment.Wording;

public class NumbersTests
{
    [Theory]
    [InlineData(784, 10, "78,40", "78.40")]
    [InlineData(0, 1, "0,00", "0.00")]
    [InlineData(2, 3, "0,67", "0.67")]
    [InlineData(1, 1000, "0,001", "0.001")]
    [InlineData(-3, 10, "-0,30", "-0.30")]
    public void Points_have_two_decimals_and_more_only_where_those_would_show_nothing(int numerator, int denominator, string id, string en)
    {
        var points = Rational.Of(numerator, denominator);

        Assert.Equal(id, Numbers.Points(points, Language.Indonesian));
        Assert.Equal(en, Numbers.Points(points, Language.English));
    }

    [Theory]
    [InlineData(8999, 1000, "8,999")]
    [InlineData(9, 1, "9,00")]
    [InlineData(899, 100, "8,99")]
    [InlineData(8999999, 1000000, "8,999999")]
    public void Points_beside_a_gate_never_look_like_a_pass_that_they_are_not(int numerator, int denominator, string shown) =>
        Assert.Equal(shown, Numbers.PointsBeside(Rational.Of(numerator, denominator), 9, Language.Indonesian));

    [Theory]
    [InlineData(58, 100, "58 %")]
    [InlineData(893, 1000, "89,3 %")]
    [InlineData(1, 1, "100 %")]
    [InlineData(1, 7, "14,3 %")]
    public void Percentages_have_a_decimal_only_where_it_says_something(int numerator, int denominator, string shown) =>
        Assert.Equal(shown, Numbers.Percent(Rational.Of(numerator, denominator), Language.Indonesian));

    [Fact]
    public void Percentage_beside_a_gate_never_looks_like_a_pass_that_it_is_not() =>
        Assert.Equal("59,9999 %", Numbers.Percent(Rational.Of(599_999, 1_000_000), Language.Indonesian, Rational.Of(6, 10)));
}

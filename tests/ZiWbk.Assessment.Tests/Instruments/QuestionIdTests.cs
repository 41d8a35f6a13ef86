using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Tests.Instruments;

public sealed class QuestionIdTests
{
    [Theory]
    [InlineData("A.I.1.i.a", "A.I.1.i.a")]
    [InlineData("a.i.1.I.A", "A.I.1.i.a")]
    [InlineData(" a . ii . 5 . iii . b ", "A.II.5.iii.b")]
    [InlineData("A.I.1.i.a.", "A.I.1.i.a")]
    [InlineData("b.ii.A.a", "B.II.a.a")]
    [InlineData("A.I.1.VIII.a", "A.I.1.viii.a")]
    public void Spaces_case_and_a_final_dot_do_not_matter(string text, string expected)
    {
        var read = QuestionId.TryParse(text, out var id);

        Assert.Equal((true, expected, expected), (read, id.Value, id.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("A.I.1")]
    [InlineData("A.I.1.i.a.b")]
    [InlineData("A..1.i.a")]
    [InlineData(".A.I.1.i")]
    [InlineData("A.I.1.i.é")]
    [InlineData("A-I-1-i-a")]
    [InlineData("A.I.1.i_a")]
    public void Anything_else_is_no_code(string? text)
    {
        var read = QuestionId.TryParse(text, out var id);

        Assert.Equal((false, default), (read, id));
    }

    [Fact]
    public void Four_and_five_parts_make_a_code() =>
        Assert.Equal((true, true), (QuestionId.TryParse("B.I.a.a", out _), QuestionId.TryParse("A.I.1.i.a", out _)));

    [Fact]
    public void A_code_known_to_be_well_formed_is_read() => Assert.Equal("A.I.1.i.a", QuestionId.Parse("a.i.1.i.a").Value);

    [Fact]
    public void A_malformed_code_is_an_error_that_shows_the_text() =>
        Assert.Equal("'butir satu' is not a question code such as A.I.1.i.a.",
            Assert.Throws<FormatException>(() => QuestionId.Parse("butir satu")).Message);

    [Fact]
    public void The_default_is_an_empty_text() => Assert.Equal("", default(QuestionId).Value);

    [Theory]
    [InlineData("A.I.1.i.a", "A.I.1.i.b", -1)]
    [InlineData("A.I.1.i.b", "A.I.1.i.a", 1)]
    [InlineData("A.I.1.i.a", "a.i.1.i.A", 0)]
    [InlineData("A.I.1.v.a", "A.I.1.iv.a", 1)]
    public void Codes_compare_in_plain_text_order(string left, string right, int sign)
    {
        var (a, b) = (QuestionId.Parse(left), QuestionId.Parse(right));

        Assert.Equal(
            (sign, sign < 0, sign > 0, sign <= 0, sign >= 0, sign == 0),
            (Math.Sign(a.CompareTo(b)), (a < b), (a > b), a <= b, a >= b, a == b));
    }
}

using ZiWbk.Assessment.Answers;

namespace ZiWbk.Assessment.Tests.Answers;

public sealed class AnswerTests
{
    [Fact]
    public void An_option_reads_as_its_key() => Assert.Equal("Ya", new OptionAnswer("Ya").ToString());

    [Fact]
    public void Counts_read_as_keys_and_numbers() =>
        Assert.Equal("selesai=3 terdaftar=4", Sheets.Counted(("terdaftar", 4), ("selesai", 3)).ToString());

    [Fact]
    public void A_share_reads_as_its_fraction() => Assert.Equal("2/3", new ShareAnswer(Rational.Of(4, 6)).ToString());

    [Fact]
    public void An_index_reads_as_its_fraction() => Assert.Equal("18/5", new IndexAnswer(Rational.From(3.6m)).ToString());

    [Fact]
    public void Answers_of_the_same_content_are_equal() =>
        Assert.Equal(Sheets.Counted(("a", 1), ("b", 2)), Sheets.Counted(("b", 2), ("a", 1)));

    [Fact]
    public void A_share_is_not_the_counts_that_make_it() =>
        Assert.NotEqual<Answer>(new ShareAnswer(Rational.One), Sheets.Counted(("a", 1)));
}

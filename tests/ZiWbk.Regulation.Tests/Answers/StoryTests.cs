namespace ZiWbk.Regulation.Answers;

/// <summary>Whoever tells a story before asking is answered when a clause alone says what is asked.</summary>
public class StoryTests
{
    private const string Story = "Ada tamu dari kabupaten sebelah datang ke loket kami tadi pagi, terus petugas kami bingung menjawab, sebenarnya berapa nilai minimal WBK?";

    [Fact]
    public void A_clause_that_is_sure_of_the_same_entry_is_enough()
    {
        var never = Shipped.Book.Calibration with { Least = 0 };

        Assert.True(Shipped.Desk.Judged(Story, never).Chance < Shipped.Book.Calibration.Least, "the story as a whole would do; the test tells nothing");
        Assert.Equal("ambang-wbk", Shipped.Desk.Ask(Story).Entry?.Id);
    }

    [Fact]
    public void A_story_about_something_else_stays_unanswered() =>
        Assert.False(Shipped.Desk.Ask(Story.Replace("nilai minimal WBK", "harga motor bekas", StringComparison.Ordinal)).Answered);

    [Theory]
    [InlineData("setiap tahun")]
    [InlineData("Ya, setiap tahun")]
    [InlineData("bulan apa")]
    public void What_kind_of_answer_is_wanted_is_no_subject(string question) => Assert.False(Shipped.Desk.Ask(question).Answered);

    [Fact]
    public void An_answer_that_begins_with_yes_is_no_question() => Assert.False(RegulationDesk.IsQuestion("Ya, setiap tahun"));
}

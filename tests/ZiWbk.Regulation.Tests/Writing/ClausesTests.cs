namespace ZiWbk.Regulation.Writing;

/// <summary>A story is taken apart where it goes on to another thing, a number never.</summary>
public class ClausesTests
{
    [Fact]
    public void A_story_falls_apart_where_it_goes_on() =>
        Assert.Equal(
            ["tadi pagi ada tamu memberi kue", "petugas kami bingung harus apa", "apakah itu gratifikasi"],
            Clauses.Of("tadi pagi ada tamu memberi kue, terus petugas kami bingung harus apa. apakah itu gratifikasi?").Select(clause => clause.Trim()));

    [Theory]
    [InlineData("nilai minimal wbk berapa, pak?")]
    [InlineData("")]
    [InlineData("nilai akhir dinas kami 78,5 dari 100 poin apakah sudah lolos")]
    public void A_short_text_and_a_number_stay_whole(string text) => Assert.Empty(Clauses.Of(text));

    [Fact]
    public void No_more_than_four_are_looked_at() =>
        Assert.Equal(4, Clauses.Of(string.Concat(Enumerable.Repeat("satu dua tiga. ", 50))).Count());
}

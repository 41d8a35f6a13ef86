namespace ZiWbk.Assessment.Tests;

public sealed class NearestTextTests
{
    [Theory]
    [InlineData("titlle", "title")]
    [InlineData("evidense", "evidence")]
    [InlineData("wieght", "weight")]
    [InlineData("weigh", "weight")]
    [InlineData("weightt", "weight")]
    [InlineData("weight", "weight")]
    public void A_slip_of_the_pen_finds_its_word(string text, string expected) =>
        Assert.Equal(expected, NearestText.Of(text, ["evidence", "title", "weight"]));

    [Theory]
    [InlineData("abc", "abd")]
    [InlineData("abc", "bc")]
    [InlineData("abc", "xabc")]
    [InlineData("abcdef", "abcdxy")]
    [InlineData("ab", "xb")]
    [InlineData("", "a")]
    public void As_many_edits_as_a_third_of_the_letters_and_always_one_are_allowed(string text, string candidate) =>
        Assert.Equal(candidate, NearestText.Of(text, [candidate]));

    [Theory]
    [InlineData("abc", "axx")]
    [InlineData("abcde", "abcxy")]
    [InlineData("abcdef", "abcxyz")]
    [InlineData("ab", "xy")]
    [InlineData("abc", "cba")]
    [InlineData("", "ab")]
    [InlineData("ab", "")]
    public void More_edits_find_nothing(string text, string candidate) => Assert.Null(NearestText.Of(text, [candidate]));

    [Fact]
    public void Without_candidates_nothing_is_found() => Assert.Null(NearestText.Of("title", []));

    [Fact]
    public void The_fewest_edits_win_over_the_order() => Assert.Equal("jalan", NearestText.Of("jalan", ["jalak", "jalan", "jalap"]));

    [Fact]
    public void A_later_candidate_wins_only_with_fewer_edits() =>
        Assert.Equal("zalan-panjang", NearestText.Of("jalan-panjang", ["aalan-panjanx", "zalan-panjang"]));

    [Theory]
    [InlineData("bat", "cat")]
    [InlineData("cat", "bat")]
    public void Ties_go_to_the_first_in_plain_text_order(string first, string second) =>
        Assert.Equal("bat", NearestText.Of("mat", [first, second]));
}

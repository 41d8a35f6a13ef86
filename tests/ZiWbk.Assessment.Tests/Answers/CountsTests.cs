using ZiWbk.Assessment.Answers;

namespace ZiWbk.Assessment.Tests.Answers;

public sealed class CountsTests
{
    private static readonly Counts _two = Counts.Empty.With("b", 2).With("a", 0);

    [Fact]
    public void Zero_is_a_number_and_no_number_is_none() => Assert.Equal((0L, 2L, null), (_two["a"], _two["b"], _two["c"]));

    [Fact]
    public void Keys_are_told_in_plain_text_order() => Assert.Equal(["a", "b"], _two.Keys);

    [Fact]
    public void Only_numbers_that_are_there_count() => Assert.Equal((0, 2, 2), (Counts.Empty.Count, _two.Count, _two.With("b", 5).Count));

    [Fact]
    public void Setting_a_number_leaves_the_old_counts_alone()
    {
        var changed = _two.With("b", 9);

        Assert.Equal((2L, 9L), (_two["b"], changed["b"]));
    }

    [Fact]
    public void Keys_differ_by_case() => Assert.Null(_two["A"]);

    [Fact]
    public void Equal_numbers_make_equal_counts() =>
        Assert.Equal(
            (true, _two.GetHashCode()),
            (_two.Equals(Counts.Empty.With("a", 0).With("b", 2)), Counts.Empty.With("a", 0).With("b", 2).GetHashCode()));

    [Fact]
    public void Another_number_or_another_key_makes_other_counts()
    {
        Counts[] others = [Counts.Empty, _two.With("a", 1), _two.With("c", 0), Counts.Empty.With("b", 2)];

        Assert.All(others, other => Assert.False(_two.Equals(other)));
    }

    [Fact]
    public void Other_counts_rarely_share_a_hash_code() =>
        Assert.Equal(4, new[] { _two, _two.With("a", 1), _two.With("c", 0), Counts.Empty.With("b", 0).With("a", 2) }
            .Select(counts => counts.GetHashCode()).Distinct().Count());

    [Fact]
    public void Nothing_else_equals_counts()
    {
        object counts = _two;

        Assert.Equal((false, false, true), (Equals(counts, null), Equals(counts, "a=0 b=2"), Equals(counts, Counts.Empty.With("b", 2).With("a", 0))));
    }

    [Fact]
    public void They_read_in_the_order_of_their_keys() => Assert.Equal(("a=0 b=2", ""), (_two.ToString(), Counts.Empty.ToString()));
}

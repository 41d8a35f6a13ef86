using ZiWbk.Channels.Teams.Cards;

namespace ZiWbk.Channels.Tests.Teams.Cards;

public sealed class CardBarsTests
{
    [Theory]
    [InlineData(0.0, 0.6, false, "", "────────────────┼───────────")]
    [InlineData(0.58, 0.6, false, "━━━━━━━━━━━━━━━━", "┼───────────")]
    [InlineData(0.5999, 0.6, false, "━━━━━━━━━━━━━━━━", "┼───────────")]
    [InlineData(0.6, 0.6, true, "━━━━━━━━━━━━━━━━╋", "───────────")]
    [InlineData(1.0, 0.6, true, "━━━━━━━━━━━━━━━━╋━━━━━━━━━━━", "")]
    [InlineData(1.7, null, null, "━━━━━━━━━━━━━━━━━━━━━━━━━━━━", "")]
    [InlineData(-1.0, null, null, "", "────────────────────────────")]
    public void A_share_reaches_its_gate_only_where_it_is_met(double share, double? gate, bool? met, string reached, string beyond) =>
        Assert.Equal((reached, beyond), CardBars.Drawn(new("x", "", share, gate, met, "")));

    [Fact]
    public void Every_bar_is_equally_long() => Assert.All(
        from share in Enumerable.Range(0, 101) from gate in Enumerable.Range(0, 101) select (share / 100.0, gate / 100.0),
        pair =>
        {
            var (reached, beyond) = CardBars.Drawn(new("x", "", pair.Item1, pair.Item2, pair.Item1 >= pair.Item2, ""));
            Assert.Equal(CardBars.Strokes, reached.Length + beyond.Length);
            Assert.Equal(1, (reached + beyond).Count(stroke => stroke is '╋' or '┼'));
        });
}

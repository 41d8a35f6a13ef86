using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Missing;

namespace ZiWbk.Assessment.Tests.Missing;

public sealed class MissingPointsTests
{
    [Fact]
    public void On_a_full_sheet_nothing_is_missing() => Assert.Empty(MissingPoints.Of(Sheets.Full.Score()));

    [Fact]
    public void On_a_blank_sheet_everything_is() => Assert.Equal(113, MissingPoints.Of(Sheets.Empty.Score()).Count);

    [Fact]
    public void Most_points_per_effort_come_first_and_results_last()
    {
        var sheet = Sheets.Full.Option("A.I.1.i.a", "Tidak").Option("A.I.1.i.b", "C").Share("A.II.5.ii.a", Rational.Of(1, 2))
            .Index("B.I.a.a", 3.6m).Option("B.I.b.a", "E");

        Assert.Equal("A.II.5.ii.a:3/2:2 A.I.1.i.a:1/4:1 A.I.1.i.b:1/4:2 B.I.b.a:5: B.I.a.a:7/4:", Missing(sheet));
    }

    [Fact]
    public void As_many_points_per_effort_rank_by_points() =>
        Assert.Equal("A.I.1.ii.c:1/3:2 A.I.1.ii.b:1/6:1", Missing(Sheets.Full.Option("A.I.1.ii.b", "B").Option("A.I.1.ii.c", "C")));

    [Fact]
    public void What_is_alike_in_all_ranks_in_form_order() =>
        Assert.Equal("A.I.1.ii.b:1/6:1 A.I.1.ii.c:1/6:1 A.I.2.i.a:11/100:1",
            Missing(Sheets.Full.Option("A.I.1.ii.b", "B").Option("A.I.1.ii.c", "B").Option("A.I.2.i.a", "B")));

    [Fact]
    public void A_blank_is_missing_like_the_lowest_option() =>
        Assert.Equal(Missing(Sheets.Full.Option("A.I.1.iii.a", "D")), Missing(Sheets.Full.Blank("A.I.1.iii.a")));

    [Fact]
    public void A_ratio_just_short_of_full_is_missing_that_little() =>
        Assert.Equal("A.II.5.ii.a:3/100:1", Missing(Sheets.Full.Share("A.II.5.ii.a", Rational.Of(99, 100))));

    [Fact]
    public void Twice_the_effort_halves_the_rank()
    {
        var form = SmallInstrument.Fixed with
        {
            Levers = SmallInstrument.Three((20, new("ya_tidak", 5)), (10, new("ya_tidak", 2)), (30, new("ya_tidak", 99))),
        };

        Assert.Equal("A.I.2.i.a:10:2 A.I.1.i.a:20:5 A.II.1.i.a:30:99 B.I.a.a:20: B.I.b.a:10: B.II.a.a:10:", Missing(AnswerSheet.Empty(form.Read())));
    }

    [Fact]
    public void What_is_missing_adds_up_to_what_the_total_lacks() =>
        Property.Holds(Fillings.Any, 30, sheet =>
        {
            var score = sheet.Score();
            Assert.Equal(100 - score.Total, MissingPoints.Of(score).Aggregate(Rational.Zero, (sum, item) => sum + item.Points));
        });

    [Fact]
    public void Ranks_never_rise_down_the_list() =>
        Property.Holds(Fillings.Any, 30, sheet =>
        {
            var levers = MissingPoints.Of(sheet.Score()).TakeWhile(item => item.Effort is not null).ToList();
            Assert.All(levers.Zip(levers.Skip(1)), pair =>
                Assert.True(pair.First.Points * pair.Second.Effort!.Value >= pair.Second.Points * pair.First.Effort!.Value));
        });

    private static string Missing(AnswerSheet sheet) =>
        string.Join(' ', MissingPoints.Of(sheet.Score()).Select(item => $"{item.Question.Id}:{item.Points}:{item.Effort}"));
}

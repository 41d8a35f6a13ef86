using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Scoring;

namespace ZiWbk.Assessment.Tests.Scoring;

public sealed class ScoreDifferenceTests
{
    private static readonly Score _before = Sheets.Full.Option("A.I.1.i.b", "C").Blank("A.I.5.i.a").Score();
    private static readonly Score _after = Sheets.Full.Option("A.I.1.i.b", "B").Option("B.I.b.a", "E").Score();

    private static readonly ScoreDifference _difference = ScoreDifference.Between(_before, _after);

    [Fact]
    public void Only_questions_answered_differently_are_told_in_form_order() =>
        Assert.Equal(
            [
                new(Sheets.Question("A.I.1.i.b"), new OptionAnswer("C"), new OptionAnswer("B"), Rational.Of(1, 8)),
                new(Sheets.Question("A.I.5.i.a"), null, new OptionAnswer("A"), Rational.Of(3, 4)),
                new(Sheets.Question("B.I.b.a"), new OptionAnswer("A"), new OptionAnswer("E"), -5),
            ],
            _difference.Questions);

    [Fact]
    public void Points_gained_and_lost_add_up() => Assert.Equal(Rational.From(0.125m + 0.75m - 5m), _difference.Points);

    [Theory]
    [InlineData(1, "0.125")]
    [InlineData(2, "0")]
    [InlineData(5, "0.75")]
    public void Each_area_says_what_it_gained(int area, string points) =>
        Assert.Equal(Rational.From(decimal.Parse(points)), _difference.PointsOf(Official.Lke.Areas[area - 1]));

    [Fact]
    public void It_keeps_both_scores() => Assert.Equal((_before, _after), (_difference.Before, _difference.After));

    [Fact]
    public void The_way_back_is_the_same_with_the_sign_turned()
    {
        var back = ScoreDifference.Between(_after, _before);

        Assert.Equal(
            [-_difference.Points, .. _difference.Questions.Select(question => -question.Points)],
            [back.Points, .. back.Questions.Select(question => question.Points)]);
    }

    [Fact]
    public void A_sheet_does_not_differ_from_itself() => Assert.Empty(ScoreDifference.Between(_before, _before).Questions);

    [Fact]
    public void Another_answer_of_the_same_worth_is_a_difference_of_nothing()
    {
        var counted = Sheets.Full.Counts("A.II.4.i.a", ("jumlah_sasaran", 4), ("sasaran_tercapai", 4)).Score();

        var only = Assert.Single(ScoreDifference.Between(Sheets.Full.Score(), counted).Questions);

        Assert.Equal((Sheets.Question("A.II.4.i.a"), Rational.Zero), (only.Question, only.Points));
    }

    [Fact]
    public void Scores_of_two_instruments_cannot_be_compared()
    {
        var other = AnswerSheet.Empty(Official.Another).Score();

        var refusal = Assert.Throws<ArgumentException>(() => ScoreDifference.Between(_before, other));

        Assert.Equal(("Only scores of one instrument can be compared. (Parameter 'after')", "after"), (refusal.Message, refusal.ParamName));
    }
}

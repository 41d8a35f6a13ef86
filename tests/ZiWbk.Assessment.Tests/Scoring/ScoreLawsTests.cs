using CsCheck;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Scoring;

namespace ZiWbk.Assessment.Tests.Scoring;

/// <summary>What holds for every sheet.</summary>
public sealed class ScoreLawsTests
{
    private const int Cases = 40;

    private static readonly AnswerSheet _empty = AnswerSheet.Empty(Official.Lke);

    [Fact]
    public void The_score_does_not_depend_on_the_order_of_answering() =>
        Property.Holds(Gen.Select(Fillings.Any, Gen.Shuffle(Official.Lke.Questions.ToArray())), Cases, pair =>
        {
            var (sheet, order) = pair;
            var shuffled = order.Aggregate(_empty, (answered, question) => answered.With(question, sheet[question]));
            Same(sheet.Score(), shuffled.Score());
        });

    [Fact]
    public void Scoring_again_gives_the_same_to_the_last_digit() =>
        Property.Holds(Fillings.Any, Cases, sheet => Same(sheet.Score(), Scorer.Score(sheet)));

    [Fact]
    public void Answers_changed_and_changed_back_leave_no_trace() =>
        Property.Holds(Gen.Select(Fillings.Any, Fillings.Any), Cases, pair =>
            Same(pair.Item1.Score(), pair.Item2.With(pair.Item2.ChangesTo(pair.Item1)).Score()));

    [Fact]
    public void A_better_option_always_brings_exactly_its_points_more() =>
        Property.Holds(Gen.Select(Fillings.Any, Gen.Int[0, 112], Gen.Int[0, 3]), 120, three =>
        {
            var (sheet, ordinal, worse) = three;
            var question = Official.Lke.Questions[ordinal];
            if (worse + 1 >= question.Options.Count)
                return;
            var (low, high) = (question.Options[worse + 1], question.Options[worse]);

            var before = sheet.With(question, new OptionAnswer(low.Key)).Score();
            var after = sheet.With(question, new OptionAnswer(high.Key)).Score();

            var gain = question.Worth * (high.Score - low.Score);
            Assert.Equal((true, gain, gain), (gain > Rational.Zero, after.Total - before.Total, after.Range.Highest - before.Range.Highest));
        });

    [Fact]
    public void The_total_is_the_sum_however_it_is_added_up() =>
        Property.Holds(Fillings.Any, Cases, sheet =>
        {
            var score = sheet.Score();
            Rational Sum<T>(IEnumerable<T> parts, Func<T, Rational> points) => parts.Aggregate(Rational.Zero, (sum, part) => sum + points(part));

            Assert.Equal(
                [score.Total, score.Total, score.Total, score.Total, score.Total, score.Range.Lowest],
                [
                    score.Lever + score.Results,
                    Sum(score.Areas, area => area.Points) + score.Results,
                    Sum(score.Questions, question => question.Points),
                    Sum(Official.Lke.Indicators, score.PointsOf),
                    Sum(Official.Lke.Sections, score.PointsOf),
                    score.Total,
                ]);
        });

    [Fact]
    public void Points_brought_and_points_lost_are_the_worth_of_the_question() =>
        Property.Holds(Fillings.Any, Cases, sheet =>
            Assert.All(sheet.Score().Questions, question => Assert.Equal(question.Question.Worth, question.Points + question.Lost)));

    [Fact]
    public void The_parts_are_the_sections_of_the_form() =>
        Property.Holds(Fillings.Any, Cases, sheet =>
        {
            var score = sheet.Score();
            Assert.Equal(
                (score.PointsOf(Official.Lke.Sections[0]), score.PointsOf(Official.Lke.Sections[1])),
                (score.Fulfilment, score.Reform));
        });

    [Fact]
    public void Layers_do_not_touch_each_other() =>
        Property.Holds(Gen.Select(Fillings.Any, Fillings.Any, Fillings.Any), Cases, three =>
        {
            var layers = new LayeredAnswers(three.Item1, three.Item2, three.Item3);
            var (tpi, tpn, effective) = (layers.Tpi.Score(), layers.Tpn.Score(), layers.Effective());
            Assert.All(Official.Lke.Questions, question => Assert.Equal(
                tpn[question].Answered ? layers.Tpn[question] : tpi[question].Answered ? layers.Tpi[question] : layers.Unit[question],
                effective[question]));
        });

    private static void Same(Score left, Score right)
    {
        Assert.Equal(left.Questions, right.Questions);
        Assert.Equal(left.Areas, right.Areas);
        Assert.Equal(
            (left.Fulfilment, left.Reform, left.Results, left.Range, left.Answered),
            (right.Fulfilment, right.Reform, right.Results, right.Range, right.Answered));
    }
}

using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Paths;

namespace ZiWbk.Assessment.Tests.Paths;

public sealed class PathFinderTests
{
    [Theory]
    [InlineData(Target.Wbk)]
    [InlineData(Target.Wbbm)]
    public void A_sheet_that_clears_all_gates_needs_no_step(Target target)
    {
        var path = PathFinder.Find(Sheets.Full.Score(), target)!;

        Assert.Equal((target, 0, 0, (Rational)100, 0), (path.Target, path.Steps.Count, path.Effort, path.Total, path.Conditions.Count));
    }

    [Fact]
    public void One_area_short_of_its_gate_is_lifted_where_one_effort_brings_most()
    {
        // Area 5 at 8.75 of 9. One effort brings 0.375 (A.I.5.i.a to B), 0.625 (A.II.5.i.a to D) or 0.75 (a quarter of 3).
        var sheet = Sheets.Full.Share("A.II.5.ii.a", 0).Option("A.II.5.i.a", "E").Option("A.I.5.i.a", "C");

        var path = PathFinder.Find(sheet.Score(), Target.Wbk)!;

        var ratio = Sheets.Question("A.II.5.ii.a");
        Assert.Equal(
            [new(ratio, new ShareAnswer(0), null, Rational.Of(1, 4), 1, Rational.Of(3, 4))],
            path.Steps);
        Assert.Equal((1, Rational.From(94.5m)), (path.Effort, path.Total));
    }

    [Fact]
    public void An_option_step_names_the_option_to_reach()
    {
        // Area 2 weighs 10 and asks for 6: C brings 3.3, B 6.7.
        var sheet = Sheets.FullOf(SmallInstrument.Fixed.Read()).Option("A.I.2.i.a", "C");

        var path = PathFinder.Find(sheet.Score(), Target.Wbk)!;

        var question = sheet.Instrument.Questions[2];
        Assert.Equal(
            [new(question, new OptionAnswer("C"), question.Options[1], Rational.From(0.67m), 1, Rational.From(3.4m))],
            path.Steps);
    }

    [Fact]
    public void Results_below_their_own_gate_are_counted_with_the_gate_on_that_condition()
    {
        var score = Sheets.Full.Blank("B.I.a.a").Option("B.I.b.a", "D").Index("B.II.a.a", 3.5m).Score();

        var path = PathFinder.Find(score, Target.Wbk)!;

        Assert.Equal(
            [(Sheets.Question("B.I.a.a"), "ipak", Rational.Of(9, 10)), (Sheets.Question("B.I.b.a"), "capaian-kinerja", Rational.Of(1, 2))],
            path.Conditions.Select(condition => (condition.Question, condition.Gate.Id, condition.Value)));
        Assert.Equal((0, Rational.From(60 + 15.75m + 2.5m + 15.3125m)), (path.Effort, path.Total));
    }

    [Fact]
    public void Conditions_are_those_of_the_target()
    {
        var path = PathFinder.Find(Sheets.Full.Option("B.I.b.a", "C").Index("B.II.a.a", 3.2m).Score(), Target.Wbbm)!;

        Assert.Equal(
            [("capaian-kinerja", Target.Wbbm, Rational.Of(3, 4)), ("ipkp", Target.Wbbm, Rational.Of(9, 10))],
            path.Conditions.Select(condition => (condition.Gate.Id, condition.Gate.Target, condition.Value)));
    }

    [Fact]
    public void Full_levers_that_cannot_reach_the_total_leave_no_path()
    {
        var form = SmallInstrument.Fixed with { Wbk = new(Total: 90, AreaPercent: 60, Lever: 1, ResultPart: 0.5m) };
        var half = Sheets.FullOf(form.Read()).Index("B.I.a.a", 2).Option("B.I.b.a", "C").Index("B.II.a.a", 2);

        Assert.Null(PathFinder.Find(half.Score(), Target.Wbk));
    }

    [Fact]
    public void Full_levers_that_just_reach_the_total_leave_a_path()
    {
        var form = SmallInstrument.Fixed with { Wbk = new(Total: 80, AreaPercent: 60, Lever: 1, ResultPart: 0.5m) };
        var half = Sheets.FullOf(form.Read()).Index("B.I.a.a", 2).Option("B.I.b.a", "C").Index("B.II.a.a", 2).Option("A.I.1.i.b", "Tidak");

        var path = PathFinder.Find(half.Score(), Target.Wbk)!;

        Assert.Equal(("A.I.1.i.b", (Rational)80), (Assert.Single(path.Steps).Question.Id.Value, path.Total));
    }

    [Theory]
    [InlineData(70, "A.I.1.i.a=B")]
    [InlineData(80, "A.I.1.i.a=A")]
    [InlineData(90, "A.I.1.i.a=A A.I.1.i.b=B")]
    public void Among_equal_paths_few_questions_are_lifted_and_the_earliest_highest(int percent, string steps)
    {
        // Area 1 weighs 50 and stands at 30; each step of its two questions brings 5.
        var form = SmallInstrument.Fixed with
        {
            Levers = [new("A.I", 1, 20, new SmallQuestion("abc", 1), new SmallQuestion("abc", 1)), .. SmallInstrument.Fixed.Levers.Skip(1)],
            Wbk = new(Total: 1, AreaPercent: percent, Lever: 1, ResultPart: 0.5m),
        };
        var sheet = Sheets.FullOf(form.Read()).Option("A.I.1.i.a", "C").Option("A.I.1.i.b", "C");

        var path = PathFinder.Find(sheet.Score(), Target.Wbk)!;

        Assert.Equal(steps, string.Join(' ', path.Steps.Select(step => $"{step.Question.Id}={step.To!.Key}")));
    }

    [Fact]
    public void Steps_and_conditions_carried_out_clear_every_gate_with_the_points_foretold() =>
        Property.Holds(CsCheck.Gen.Select(Fillings.Any, CsCheck.Gen.OneOf(Target.Wbk, Target.Wbbm)), 60, pair =>
        {
            var (sheet, target) = pair;
            var path = PathFinder.Find(sheet.Score(), target)!;

            var done = sheet.With(path.Steps.Select(step => new AnswerChange(step.Question, Reached(step.To, step.ToValue))))
                .With(path.Conditions.Select(condition => new AnswerChange(condition.Question, Reached(condition))));

            Assert.All(GateCheck.Check(done.Score(), target), result => Assert.True(result.Met, result.Gate.Id));
            Assert.Equal((path.Total, path.Steps.Sum(step => step.Effort)), (done.Score().Total, path.Effort));
        });

    [Fact]
    public void Steps_are_told_in_form_order_with_what_stands_there_now() =>
        Property.Holds(Fillings.WithBlanks, 30, sheet =>
        {
            var steps = PathFinder.Find(sheet.Score(), Target.Wbbm)!.Steps;
            Assert.Equal(steps.OrderBy(step => step.Question.Ordinal), steps);
            Assert.All(steps, step => Assert.Equal(sheet[step.Question], step.From));
        });

    private static Answer Reached(Option? option, Rational value) => option is null ? new ShareAnswer(value) : new OptionAnswer(option.Key);

    // Performance is answered with options: the lowest that is enough. Its gates lie exactly on one.
    private static Answer Reached(PathCondition condition) =>
        condition.Question.Options.LastOrDefault(option => option.Score >= condition.Value) is { } option
            ? new OptionAnswer(option.Key)
            : new IndexAnswer(condition.Value * condition.Question.Scale.Maximum);
}

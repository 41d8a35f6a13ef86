using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Paths;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Standings;

namespace ZiWbk.Status.Reports;

public class OfficeReportTests
{
    private static readonly DateOnly _today = new(2026, 3, 2);

    [Fact]
    public void The_numbers_are_those_of_the_score()
    {
        var world = WithAnswers(question => question.Ordinal % 5 < 3);
        var score = Scorer.Score(world.Regency.Assessment(World.Assessment).Sheets(World.Instrument).Effective());

        var report = Of(world);

        Assert.Equal(score.Total, report.Score.Total);
        Assert.Equal(score.Areas, report.Areas.Select(area => area.Score));
        Assert.Equal(GateCheck.Check(score, Target.Wbk), report.Gates);
        Assert.Equal(PathFinder.Find(score, Target.Wbk)!.Steps, report.Path!.Steps);
        Assert.Equal(score.Questions.Where(question => question.Value < Rational.One).Aggregate(Rational.Zero, (sum, question) => sum + question.Lost),
            report.Missing.Aggregate(Rational.Zero, (sum, matter) => sum + matter.Score.Lost));
        Assert.Equal(score.Answered, report.Evidence.Total.Answered);
    }

    [Fact]
    public void Every_step_of_the_path_is_an_action_and_what_has_a_day_comes_first()
    {
        var report = Of(WithAnswers(question => question.Ordinal % 5 < 3));

        Assert.Equal(report.Path!.Steps.Select(step => step.Question.Id.Value).Order(), report.Actions.Where(action => action.Kind == ActionKind.Step).Select(action => action.Code).Order());
        Assert.Equal(report.Actions.OrderBy(action => action.Due ?? DateOnly.MaxValue).Select(action => action.Due), report.Actions.Select(action => action.Due));
        // The rule's deadline of 31 May gives every task before it a day.
        Assert.Contains(report.Actions, action => action is { Kind: ActionKind.Task, Due: not null, IsSet: false });
    }

    [Fact]
    public void Answers_without_evidence_are_points_at_risk()
    {
        var report = Of(WithAnswers(_ => true));

        var total = report.Evidence.Total;
        Assert.Equal(0, total.Proved);
        Assert.Equal(report.Score.Total, total.UnprovedPoints);
        Assert.Contains(report.Risks, risk => risk.Text.Id.Contains("belum punya bukti", StringComparison.Ordinal));
    }

    [Fact]
    public void A_blank_office_has_a_report_too()
    {
        var report = Of(World.WithOffices());

        Assert.Equal(Rational.Zero, report.Score.Total);
        Assert.Equal(Verdict.None, report.Verdict);
        Assert.NotEmpty(report.Actions);
        Assert.NotEmpty(report.Risks);
        Assert.NotEmpty(report.Requests);
    }

    [Fact]
    public void An_office_with_full_scores_has_no_step_and_no_gate_missed()
    {
        var report = Of(WithAnswers(_ => true));

        Assert.Equal(Verdict.Wbbm, report.Verdict);
        Assert.Equal(Target.Wbbm, report.Target);
        Assert.Empty(report.Missed);
        Assert.Empty(report.Path!.Steps);
    }

    [Fact]
    public void The_regency_ranks_its_offices_and_counts_the_gates_missed()
    {
        var world = WithAnswers(_ => true);
        Answer(world, new(World.Dukcapil, World.Year), question => question.Ordinal % 3 == 0);

        var report = RegencyReport.Of(world.Regency, Rules.Book, World.Year, _today)!;

        Assert.Equal([World.Dishub, World.Dukcapil], report.Offices.Select(office => office.Distance.Unit.Id));
        Assert.Equal(1, report.Passed);
        Assert.All(report.Gates, gate => Assert.InRange(gate.Missed, 0, 1));
        Assert.Equal(report.Offices[1].Report.Missed.Count(), report.Gates.Sum(gate => gate.Missed));
        Assert.Equal(2, report.Stages.Sum(stage => stage.Offices));
        Assert.Empty(report.Stuck);
    }

    [Fact]
    public void Who_records_nothing_for_a_month_is_stuck()
    {
        var world = WithAnswers(_ => true);

        var report = RegencyReport.Of(world.Regency, Rules.Book, World.Year, _today.AddDays(31))!;

        Assert.Equal(World.Dishub, Assert.Single(report.Stuck).Distance.Unit.Id);
    }

    private static World WithAnswers(Func<Question, bool> which)
    {
        var world = World.WithOffices();
        Answer(world, World.Assessment, which);
        return world;
    }

    private static void Answer(World world, AssessmentId assessment, Func<Question, bool> which) => world.Do(Actor.Operator, new RecordAnswers(
        assessment, Layer.Unit,
        World.Instrument.Questions.Where(which).ToImmutableDictionary(question => question.Id, Answer? (question) => question.Scale.Kind switch
        {
            ScaleKind.Options => new OptionAnswer(question.Options[0].Key),
            ScaleKind.Index => new IndexAnswer(question.Scale.Maximum),
            _ => new ShareAnswer(Rational.One),
        }),
        "dialog"));

    private static OfficeReport Of(World world) => OfficeReport.Of(new(
        world.Regency, Rules.Book, world.Regency.Units[World.Dishub],
        Standing.Of(world.Regency.Assessment(World.Assessment), World.Instrument), _today));
}

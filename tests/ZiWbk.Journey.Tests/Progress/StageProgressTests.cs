using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Journey.Progress;
using ZiWbk.Journey.Stages;

namespace ZiWbk.Journey.Tests.Progress;

/// <summary>How far an office is, and what keeps it from the next stage.</summary>
public sealed class StageProgressTests
{
    private static readonly DateOnly _day = new(2027, 3, 1);

    private static readonly Requirement _sakip = RequirementOf("sakip", Target.Wbk);

    private static readonly AssessmentFacts _all = new(113, 113, 113, [],
        [.. Official.Lke.RequirementsOf(Target.Wbk).Select(requirement => (requirement, (bool?)true))]);

    [Fact]
    public void At_the_beginning_only_the_first_stage_can_be_entered()
    {
        var progress = Progress(_all);

        Assert.Equal(("A", "B", "A"), (progress.Current.Stage.Id, progress.Next!.Stage.Id,
            string.Concat(progress.Stages.Where(stage => stage.CanEnter).Select(stage => stage.Stage.Id))));
    }

    [Fact]
    public void Done_tasks_are_counted_of_those_every_office_must_do()
    {
        var stage = Progress(_all, "C1", "C6").Stages[2];

        Assert.Equal((1, 5, "C2 C3 C4 C5"), (stage.Done, stage.Total, string.Join(' ', stage.Open.Select(task => task.Task.Id))));
    }

    [Theory]
    [InlineData("A1 A2", "A")]
    [InlineData("A1 A2 A3", "B")]
    [InlineData("A1 A2 A3 B1 B2 B3 B4 B5 B6 B7", "B")]
    [InlineData("A1 A2 A3 B1 B2 B3 B4 B5 B6 B7 B8", "C")]
    [InlineData("A1 A2 A3 B1 B2 B3 B4 B5 B6 B7 B8 C5", "D")]
    [InlineData("C5 D1 D2 D3 D4 D5", "E")]
    public void The_current_stage_is_the_furthest_that_can_be_entered(string done, string stage) =>
        Assert.Equal(stage, Progress(_all, done.Split(' ')).Current.Stage.Id);

    [Fact]
    public void What_keeps_from_a_proposal_is_said_in_one_sentence()
    {
        var facts = _all with
        {
            Reviewed = 72,
            Requirements = [.. _all.Requirements.Select(each => each.Requirement == _sakip ? (_sakip, (bool?)null) : each)],
        };

        Assert.Equal(
            new Bilingual(
                "Pengusulan belum bisa: 41 dari 113 butir belum direviu TPI; Predikat SAKIP pemda belum diketahui.",
                "Proposal is not possible yet: 41 of 113 questions are not reviewed by the TPI; Predikat SAKIP pemda is not known."),
            Proposal(facts).Hindrance);
    }

    [Fact]
    public void Each_condition_that_does_not_hold_is_told()
    {
        var gate = Official.Lke.GatesOf(Target.Wbk).First();
        var facts = new AssessmentFacts(113, 112, 112, [new(gate, 74)], [(_sakip, false)]);

        Assert.Equal(
            [
                new(EntryConditionKind.Tasks, new("tugas B8 belum selesai", "task B8 is not done")),
                new(EntryConditionKind.Answers, new("1 dari 113 butir belum dijawab", "1 of 113 questions is not answered")),
                new(EntryConditionKind.Review, new("1 dari 113 butir belum direviu TPI", "1 of 113 questions is not reviewed by the TPI")),
                new(EntryConditionKind.Gates, new("nilai TPI belum mencapai ambang: Nilai total", "the TPI's score misses gates: Nilai total")),
                new(EntryConditionKind.RequirementUnmet, new("Predikat SAKIP pemda belum terpenuhi", "Predikat SAKIP pemda is not met")),
            ],
            Progress(facts, "B1", "B2", "B3", "B4", "B5", "B6", "B7").Stages[2].Unmet);
    }

    [Fact]
    public void Several_tasks_are_named() =>
        Assert.Equal(new Bilingual("tugas A2, A3 belum selesai", "tasks A2, A3 are not done"), Progress(_all, "A1").Stages[1].Unmet.Single().Text);

    [Fact]
    public void A_stage_that_can_be_entered_has_no_hindrance() => Assert.Null(Proposal(_all).Hindrance);

    [Fact]
    public void Exactly_the_points_a_gate_asks_for_are_enough()
    {
        var gate = Official.Lke.GatesOf(Target.Wbk).First();

        Assert.True(Proposal(_all with { TpiGates = [new GateResult(gate, gate.Required)] }).CanEnter);
    }

    [Fact]
    public void Facts_of_a_blank_assessment_hold_nothing_to_be_met()
    {
        var facts = AssessmentFacts.Of(LayeredAnswers.Empty(Official.Lke), Target.Wbbm, new Dictionary<string, bool> { ["sakip"] = true });

        Assert.Equal((113, 0, 0, false), (facts.Questions, facts.Answered, facts.Reviewed, facts.TpiGates.Any(gate => gate.Met)));
        Assert.Equal(["sakip"], facts.Requirements.Where(each => each.Met is not null).Select(each => each.Requirement.Id));
    }

    [Theory]
    [InlineData(Target.Wbk, false)]
    [InlineData(Target.Wbbm, true)]
    public void Two_years_of_WBK_are_asked_for_WBBM_alone(Target target, bool asked) =>
        Assert.Equal(asked, Proposal(AssessmentFacts.Of(LayeredAnswers.Empty(Official.Lke), target, new Dictionary<string, bool>()))
            .Unmet.Any(unmet => unmet.Text.Id == "Sudah berpredikat WBK belum diketahui"));

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, false)]
    public void Only_an_owner_and_a_date_make_a_task_scheduled(bool owner, bool due, bool scheduled)
    {
        var duties = new Dictionary<string, TaskDuty> { ["A1"] = new(owner, due ? _day : null) };
        var stage = StageProgress.Of(Sound.Journey, Days("A2", "A3", "A4"), duties, _all).Stages[0];

        Assert.Equal((scheduled, !owner, !due, scheduled ? 0 : 1),
            (stage.Tasks[0].IsScheduled, stage.Tasks[0].LacksOwner, stage.Tasks[0].LacksDate, stage.Lacking.Count()));
    }

    [Fact]
    public void A_task_nobody_spoke_of_lacks_a_date_and_where_it_is_the_offices_own_an_owner()
    {
        var lacking = Progress(_all).Lacking.ToList();

        Assert.Equal(26, lacking.Count(task => task.LacksDate));
        Assert.Equal(17, lacking.Count(task => task.LacksOwner));
        Assert.All(lacking, task => Assert.Equal(task.Task.Scope == TaskScope.Unit, task.LacksOwner));
    }

    [Fact]
    public void A_done_task_lacks_nothing_and_is_not_scheduled()
    {
        var task = Progress(_all, "A1").Stages[0].Tasks[0];

        Assert.Equal((_day, false, false, false), (task.Done, task.LacksOwner, task.LacksDate, task.IsScheduled));
    }

    private static StageStanding Proposal(AssessmentFacts facts) =>
        Progress(facts, "B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8").Stages[2];

    private static StageProgress Progress(AssessmentFacts facts, params string[] done) =>
        StageProgress.Of(Sound.Journey, Days(done), new Dictionary<string, TaskDuty>(), facts);

    private static Dictionary<string, DateOnly> Days(params string[] done) => done.ToDictionary(id => id, _ => _day);

    private static Requirement RequirementOf(string id, Target target) =>
        Official.Lke.RequirementsOf(target).First(requirement => requirement.Id == id);
}

using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Turns;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Conversation.Views;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Events;

namespace ZiWbk.Conversation.Types;

/// <summary>How stages, tasks, goals, milestones and requirements are read from what people write and press.</summary>
public class JourneyTypeTests
{
    private static readonly ViewWorld _world = JourneyWorld.OnItsWay();

    [Theory]
    [InlineData("pencanangan", "A")]
    [InlineData("tahap C", "C")]
    [InlineData("d", "D")]
    [InlineData("national review", "D")]
    [InlineData("f", null)]
    [InlineData("pencanangan kami kapan dimulai lagi ya pak", null)]
    public void A_stage_is_read_by_name_and_letter(string text, string? stage) => Assert.Equal(stage, (Read(new StageType(), text) as Stage)?.Id);

    [Theory]
    [InlineData("B4", "B4")]
    [InlineData("tugas b4", "B4")]
    [InlineData("pakta integritas", "A1")]
    [InlineData("sosialisasi visi", "A4")]
    [InlineData("surat usulan kepala daerah", "C4")]
    [InlineData("durian", null)]
    [InlineData("B9", null)]
    public void A_task_is_read_by_code_and_keywords(string text, string? task) => Assert.Equal(task, (Read(new TaskType(), text) as JourneyTask)?.Id);

    [Fact]
    public void A_code_that_is_none_is_told_with_the_nearest() =>
        Assert.Contains("Maksudnya B", new TaskType().Parse(Asked(), new("B9")).Wrong?.Id, StringComparison.Ordinal);

    [Fact]
    public void Words_of_several_tasks_are_asked_back() => Assert.True(new TaskType().ParseFree(Asked(), "survei").Candidates.Length > 1);

    [Theory]
    [InlineData("mine", "A1", "sudah selesai")]
    [InlineData("open", "A1", "sudah selesai")]
    [InlineData("mine", "C1", "Inspektorat")]
    [InlineData("open", "C1", null)]
    [InlineData("done", "B2", "belum ditandai")]
    [InlineData("done", "A1", null)]
    [InlineData(null, "A1", null)]
    public void A_task_that_does_not_fit_is_told_before_anything_else(string? offer, string task, string? wrong)
    {
        var parsed = new TaskType().Parse(Asked() with { Of = _world.Dishub, Offers = offer }, new(task));

        Assert.Equal(wrong is null, parsed.Wrong is null);
        Assert.Contains(wrong ?? "", parsed.Wrong?.Id ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_may_not_see_an_office_learns_nothing_of_its_tasks()
    {
        var asked = Asked() with { Scene = _world.Scene(_world.Dewi), Of = _world.Dishub, Offers = "open" };

        Assert.Null(new TaskType().Parse(asked, new("A1")).Wrong);
        Assert.Empty(new TaskType().Offer(asked));
    }

    [Fact]
    public void In_a_group_nothing_is_learned_of_another_office_s_tasks()
    {
        var asked = Asked() with { Scene = _world.Scene(_world.Agus, group: _world.Group), Of = _world.Dukcapil, Offers = "done" };

        Assert.Null(new TaskType().Parse(asked, new("A1")).Wrong);
        Assert.Empty(new TaskType().Offer(asked));
    }

    [Fact]
    public void Only_tasks_that_fit_are_offered() =>
        Assert.DoesNotContain(new TaskType().Offer(Asked() with { Of = _world.Dishub, Offers = "mine" }).SelectMany(row => row), button => button.Value is "A1" or "C1");

    [Theory]
    [InlineData("pembangunan", "B")]
    [InlineData("Pengusulan", "pengusulan")]
    [InlineData("batas pengusulan", "pengusulan")]
    [InlineData("penganugerahan", "penetapan")]
    [InlineData("sanggah", "sanggah")]
    [InlineData("b8", "B8")]
    [InlineData("tugas B8", "B8")]
    [InlineData("lebaran", null)]
    public void A_goal_is_a_stage_a_task_or_a_milestone(string text, string? goal)
    {
        var type = new GoalType();

        Assert.Equal(goal, Read(type, text) is { } read ? type.Write(read) : null);
    }

    [Theory]
    [InlineData("desk", "desk")]
    [InlineData("batas pengusulan", "pengusulan")]
    [InlineData("survei", "survei")]
    [InlineData("award", "penetapan")]
    [InlineData("lebaran", null)]
    public void A_milestone_is_read_by_a_word_of_its_name(string text, string? milestone) => Assert.Equal(milestone, (Read(new MilestoneType(), text) as Milestone)?.Id);

    [Theory]
    [InlineData("sakip", "sakip")]
    [InlineData("opini BPK", "opini-bpk")]
    [InlineData("TLHP", "tlhp")]
    [InlineData("durian", null)]
    public void A_requirement_is_read_by_a_word_of_its_name(string text, string? requirement) =>
        Assert.Equal(requirement, (Read(new RequirementType(), text) as Requirement)?.Id);

    [Fact]
    public void The_regency_s_requirements_are_offered_to_an_admin_alone()
    {
        Assert.Contains(Offered(_world.Agus), key => key == "sakip");
        Assert.DoesNotContain(Offered(_world.Sari), key => key == "sakip");
    }

    [Theory]
    [InlineData("tlhp", true)]
    [InlineData("sakip", false)]
    public void Evidence_can_be_attached_to_what_is_the_own_office_s(string requirement, bool provable) =>
        Assert.Equal(provable, new RequirementType().Field(new RequirementType().Read(requirement, Asked().Scene)!, "provable", Asked().Scene));

    [Fact]
    public void What_is_written_is_read_back()
    {
        foreach (var (type, value) in ((SlotType, object)[])
            [
                (new StageType(), Rules.Journey.Stages[2]), (new TaskType(), Rules.Journey.Tasks[3]), (new GoalType(), Rules.Journey.Stages[2]), (new GoalType(), Rules.Journey.Tasks[3]),
                (new GoalType(), Rules.Journey.Milestones[1]), (new MilestoneType(), Rules.Journey.Milestones[1]), (new RequirementType(), Official.Lke.Requirements[0]),
            ])
            Assert.Same(value, type.Read(type.Write(value), Asked().Scene));
    }

    private static IEnumerable<string> Offered(Actor actor) =>
        new RequirementType().Offer(Asked() with { Scene = _world.Scene(actor) }).SelectMany(row => row).Select(button => button.Value);

    private static object? Read(SlotType type, string text) => type.Parse(Asked(), new(text)) is { Meant: true } parsed ? parsed.Value : type.ParseFree(Asked(), text).Value;

    private static Asked Asked()
    {
        var scene = _world.Scene(_world.Sari);
        return new(scene, new Services(null!, null!, null!), Vocabulary.Of(scene.Regency, scene.Instrument, scene.Rulebook.Journey), null);
    }
}

using ZiWbk.Assessment.Instruments;
using ZiWbk.Journey.Stages;

namespace ZiWbk.Journey.Tests.Stages;

/// <summary>The stages as they are shipped.</summary>
public sealed class ShippedJourneyTests
{
    [Fact]
    public void They_are_without_fault() => Assert.Empty(Sound.JourneyReading.Faults);

    [Fact]
    public void There_are_five_stages_with_27_tasks() =>
        Assert.Equal(("A4 B8 C6 D5 E4", 27),
            (string.Join(' ', Sound.Journey.Stages.Select(stage => stage.Id + stage.Tasks.Count)), Sound.Journey.Tasks.Count));

    [Fact]
    public void Only_the_proposal_has_a_day_by_rule_and_one_source_for_it()
    {
        var ruled = Assert.Single(Sound.Journey.Milestones, milestone => milestone.Default is not null);

        Assert.Equal(("C5", new DateOnly(2027, 5, 31), Confidence.SingleSource),
            (ruled.TaskId, ruled.DefaultIn(2027)!.Value, ruled.Default!.Provenance.Confidence));
    }

    [Fact]
    public void Only_the_objection_is_needed_in_some_case_alone() =>
        Assert.Equal("C6", Assert.Single(Sound.Journey.Tasks, task => !task.IsRequired).Id);

    [Fact]
    public void A_stage_written_after_stands_as_its_required_tasks() =>
        Assert.Equal(["D1", "D2", "D3", "D4", "D5"], Sound.Journey.FindTask("E1")!.After);

    [Fact]
    public void A_proposal_asks_for_every_requirement_of_the_instrument() =>
        Assert.Equal(
            Official.Lke.Requirements.Select(requirement => requirement.Id).Distinct().Order(StringComparer.Ordinal),
            Sound.Journey.FindStage("C")!.Entry.Requirements.Order(StringComparer.Ordinal));

    [Fact]
    public void The_regency_and_the_ministry_bear_their_own_tasks() =>
        Assert.Equal(("B1 C2 C4 C6", "D1 D2 D3 D4 E1 E2"), (Of(TaskScope.Regency), Of(TaskScope.National)));

    private static string Of(TaskScope scope) =>
        string.Join(' ', Sound.Journey.Tasks.Where(task => task.Scope == scope).Select(task => task.Id));
}

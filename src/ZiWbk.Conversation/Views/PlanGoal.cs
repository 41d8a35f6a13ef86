using ZiWbk.Assessment;
using ZiWbk.Journey.Stages;

namespace ZiWbk.Conversation.Views;

/// <summary>What a plan leads to.</summary>
/// <param name="Id">The task, or the stage whose required tasks are all meant.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Milestone">The milestone whose date can be taken; null where there is none.</param>
internal sealed record PlanGoal(string Id, Bilingual Title, Milestone? Milestone)
{
    /// <summary>
    /// The goal that is named. "Penetapan 10 Desember" is the day of the award, not of all that follows it within the stage: where a
    /// milestone is called like a stage, its task is meant.
    /// </summary>
    public static PlanGoal Of(JourneyMap journey, object named) => named switch
    {
        Milestone milestone => new(milestone.TaskId, milestone.Title, milestone),
        Stage stage when journey.FindMilestone(stage.Title.Id.ToLowerInvariant()) is { } milestone => new(milestone.TaskId, stage.Title, milestone),
        Stage stage => new(stage.Id, stage.Title, null),
        JourneyTask task => new(task.Id, task.Title, journey.Milestones.FirstOrDefault(milestone => milestone.TaskId == task.Id && !milestone.Opens)),
        _ => throw new ArgumentException($"{named} is no goal", nameof(named)),
    };
}

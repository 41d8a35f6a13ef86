using ZiWbk.Journey.Stages;

namespace ZiWbk.Journey.Plans;

/// <summary>An open task in a plan. Dates are null where the calendar does not reach: the task cannot be planned.</summary>
/// <param name="Task">Which.</param>
/// <param name="LatestStart">The last working day on which it can begin.</param>
/// <param name="LatestFinish">The last working day on which it can be finished.</param>
/// <param name="Slack">Working days from today to the latest start; negative where it must have begun already.</param>
/// <param name="IsLate">Whether it must have been finished before today.</param>
public sealed record PlannedTask(JourneyTask Task, DateOnly? LatestStart, DateOnly? LatestFinish, int? Slack, bool IsLate)
{
    /// <summary>Whether the calendar reaches far enough to give its dates.</summary>
    public bool IsPlanned => LatestStart is not null && LatestFinish is not null;

    /// <summary>Whether it must have begun before today.</summary>
    public bool MustHaveBegun => Slack < 0;
}

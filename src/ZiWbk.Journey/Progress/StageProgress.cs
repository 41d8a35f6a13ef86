using ZiWbk.Journey.Stages;

namespace ZiWbk.Journey.Progress;

/// <summary>How far an office is on its way.</summary>
/// <param name="Stages">Every stage as it stands, in order.</param>
public sealed record StageProgress(IReadOnlyList<StageStanding> Stages)
{
    /// <summary>The furthest stage whose conditions of entry all hold; the first where none does.</summary>
    public StageStanding Current => Stages.LastOrDefault(stage => stage.CanEnter) ?? Stages[0];

    /// <summary>The first stage that cannot be entered yet, or null.</summary>
    public StageStanding? Next => Stages.SkipWhile(stage => stage != Current).FirstOrDefault(stage => !stage.CanEnter);

    /// <summary>All open required tasks without an owner or without a date.</summary>
    public IEnumerable<TaskStanding> Lacking => Stages.SelectMany(stage => stage.Lacking);

    /// <summary>How far an office is.</summary>
    /// <param name="journey">The stages.</param>
    /// <param name="done">The day each done task was done, by its code.</param>
    /// <param name="duties">Who is in charge of a task and until when, by its code; a task not named has neither.</param>
    /// <param name="facts">What stands in its assessment.</param>
    public static StageProgress Of(
        JourneyMap journey, IReadOnlyDictionary<string, DateOnly> done, IReadOnlyDictionary<string, TaskDuty> duties, AssessmentFacts facts) =>
        new([.. journey.Stages.Select(stage => new StageStanding(
            stage,
            [.. stage.Tasks.Select(task => new TaskStanding(
                task, done.TryGetValue(task.Id, out var day) ? day : null, duties.GetValueOrDefault(task.Id)))],
            [.. Entry.Unmet(stage.Entry, done, facts)]))]);
}

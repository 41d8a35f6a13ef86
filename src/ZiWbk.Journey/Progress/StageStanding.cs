using ZiWbk.Assessment;
using ZiWbk.Journey.Stages;

namespace ZiWbk.Journey.Progress;

/// <summary>What a condition of entry looks at.</summary>
public enum EntryConditionKind
{
    /// <summary>Tasks of earlier stages.</summary>
    Tasks,

    /// <summary>The office's answers.</summary>
    Answers,

    /// <summary>The TPI's review.</summary>
    Review,

    /// <summary>The gates, by the TPI's score.</summary>
    Gates,

    /// <summary>A requirement that is stated to be unmet.</summary>
    RequirementUnmet,

    /// <summary>A requirement of which nothing is known.</summary>
    RequirementUnknown,
}

/// <summary>A condition of entry that does not hold.</summary>
/// <param name="Kind">What it looks at.</param>
/// <param name="Text">What is missing, without a full stop.</param>
public sealed record UnmetCondition(EntryConditionKind Kind, Bilingual Text);

/// <summary>A stage as it stands.</summary>
/// <param name="Stage">Which.</param>
/// <param name="Tasks">Its tasks, in order.</param>
/// <param name="Unmet">What keeps from entering it.</param>
public sealed record StageStanding(Stage Stage, IReadOnlyList<TaskStanding> Tasks, IReadOnlyList<UnmetCondition> Unmet)
{
    /// <summary>Tasks that every office must do.</summary>
    public int Total => Tasks.Count(task => task.Task.IsRequired);

    /// <summary>Those of them that are done.</summary>
    public int Done => Tasks.Count(task => task.Task.IsRequired && !task.IsOpen);

    /// <summary>The required tasks still to be done.</summary>
    public IEnumerable<TaskStanding> Open => Tasks.Where(task => task.Task.IsRequired && task.IsOpen);

    /// <summary>The required open tasks without an owner or without a date: none of them is scheduled.</summary>
    public IEnumerable<TaskStanding> Lacking => Open.Where(task => !task.IsScheduled);

    /// <summary>Whether all conditions of entry hold.</summary>
    public bool CanEnter => Unmet.Count == 0;

    /// <summary>"Pengusulan belum bisa: 41 dari 113 butir belum direviu TPI; SAKIP belum diketahui." Null where it can be entered.</summary>
    public Bilingual? Hindrance => CanEnter ? null : new(
        $"{Stage.Title.Id} belum bisa: {string.Join("; ", Unmet.Select(unmet => unmet.Text.Id))}.",
        $"{Stage.Title.En} is not possible yet: {string.Join("; ", Unmet.Select(unmet => unmet.Text.En))}.");
}

using System.Collections.Frozen;
using ZiWbk.Assessment;

namespace ZiWbk.Journey.Stages;

/// <summary>The way through a year: stages with their tasks, and the milestones. Its dependencies hold no circle.</summary>
public sealed class JourneyMap
{
    private readonly FrozenDictionary<string, Stage> _stages;
    private readonly FrozenDictionary<string, JourneyTask> _tasks;

    internal JourneyMap(
        string id, Bilingual title, Bilingual aboutLasts, IReadOnlyList<TaskActor> actors,
        IReadOnlyList<Stage> stages, IReadOnlyList<Milestone> milestones, IReadOnlyList<PastEvent> past)
    {
        (Id, Title, AboutLasts, Actors, Stages, Milestones, Past) = (id, title, aboutLasts, actors, stages, milestones, past);
        Tasks = [.. stages.SelectMany(stage => stage.Tasks)];
        _stages = stages.ToFrozenDictionary(stage => stage.Id, StringComparer.Ordinal);
        _tasks = Tasks.ToFrozenDictionary(task => task.Id, StringComparer.Ordinal);
    }

    /// <summary>Its name in the data.</summary>
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public Bilingual Title { get; }

    /// <summary>The sentence that goes with every plan: durations are estimates.</summary>
    public Bilingual AboutLasts { get; }

    /// <summary>Everybody who works on it.</summary>
    public IReadOnlyList<TaskActor> Actors { get; }

    /// <summary>The stages in order.</summary>
    public IReadOnlyList<Stage> Stages { get; }

    /// <summary>All tasks, in the order of their stages.</summary>
    public IReadOnlyList<JourneyTask> Tasks { get; }

    /// <summary>The dates of a year.</summary>
    public IReadOnlyList<Milestone> Milestones { get; }

    /// <summary>What really happened in past years, for reference.</summary>
    public IReadOnlyList<PastEvent> Past { get; }

    /// <summary>The stage with that letter, or null.</summary>
    public Stage? FindStage(string id) => _stages.GetValueOrDefault(id);

    /// <summary>The task with that code, or null.</summary>
    public JourneyTask? FindTask(string id) => _tasks.GetValueOrDefault(id);

    /// <summary>The task with that code, or every required task of the stage with that letter; none where there is neither.</summary>
    public IReadOnlyList<JourneyTask> TasksOf(string taskOrStage) =>
        FindTask(taskOrStage) is { } task ? [task]
        : FindStage(taskOrStage) is { } stage ? [.. stage.Tasks.Where(each => each.IsRequired)]
        : [];

    /// <summary>The tasks that must be finished before a task begins, in the order written.</summary>
    public IReadOnlyList<JourneyTask> Before(JourneyTask task) => [.. task.After.Select(id => _tasks[id])];
}

using ZiWbk.Journey.Stages;

namespace ZiWbk.Conversation.Understanding;

/// <summary>What people call the stages, tasks and milestones of the journey.</summary>
internal static class JourneyNames
{
    /// <summary>All names, each with what it names: a stage, a task or a milestone.</summary>
    public static IEnumerable<(string Name, object Named)> Of(JourneyMap journey)
    {
        foreach (var stage in journey.Stages)
        {
            yield return (stage.Title.Id, stage);
            yield return (stage.Title.En, stage);
        }

        foreach (var task in journey.Tasks)
            yield return (task.Id, task);
        foreach (var milestone in journey.Milestones)
        {
            yield return (milestone.Title.Id, milestone);
            yield return (milestone.Title.En, milestone);
        }
    }

    /// <summary>The longest name from this word on; null for none.</summary>
    public static Piece? At(string[] words, Vocabulary vocabulary, int at)
    {
        // A letter alone names a stage only where the word before says so.
        if (words[at].Length == 1 && at > 0 && words[at - 1] is "tahap" or "stage" && vocabulary.FindStage(words[at]) is { } lettered)
            return new(EntityKind.Stage, lettered, at, at + 1);
        if (vocabulary.Journey.Longest(words, at) is not (var length and > 0, [var named, ..]))
            return null;
        return new(named switch { Stage => EntityKind.Stage, JourneyTask => EntityKind.Task, _ => EntityKind.Milestone }, named, at, at + length);
    }
}

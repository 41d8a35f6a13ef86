using YamlDotNet.Core;

namespace ZiWbk.Journey.Stages.Reading;

/// <summary>A task as it was read, with the places its ids stand at.</summary>
/// <param name="Task">The task; its After is empty until every id is known.</param>
/// <param name="At">Where its id stands.</param>
/// <param name="After">What it says it comes after, tasks or stages.</param>
internal sealed record WrittenTask(JourneyTask Task, Mark At, IReadOnlyList<(string Text, Mark At)> After);

/// <summary>A stage as it was read.</summary>
/// <param name="Stage">The stage, without its tasks.</param>
/// <param name="At">Where its id stands.</param>
/// <param name="Tasks">Its tasks.</param>
/// <param name="Enter">The tasks and stages its entry asks for.</param>
internal sealed record WrittenStage(Stage Stage, Mark At, IReadOnlyList<WrittenTask> Tasks, IReadOnlyList<(string Text, Mark At)> Enter);

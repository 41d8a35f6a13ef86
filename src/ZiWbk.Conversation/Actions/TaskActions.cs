using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Types;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.People;
using ZiWbk.Status.Tasks;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Actions;

/// <summary>Marks a task of the journey as done. One that is done already keeps its day: it has to be opened again first.</summary>
internal sealed class CompleteJourneyTask : DialogAction
{
    public override string Name => "complete-task";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("unit", "unit"), new("task", "task"), new("date", "date")];

    public override ImmutableDictionary<string, FieldKind> Results { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
        [new("stage", FieldKind.Text), new("done", FieldKind.Number), new("total", FieldKind.Number)]);

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        if (!draft.Scene.TryName(given.Get<Unit>("unit"), out var id, out var refusal))
            return ActionResult.Refused(refusal);
        var (task, date) = (given.Get<JourneyTask>("task")!, given.GetValue<DateOnly>("date")!.Value);
        if (draft.Scene.Regency.Assessment(id).Tasks.GetValueOrDefault(task.Id) is { } done && done.Date != date)
            return ActionResult.Refused(new(
                $"Tugas {task.Id} sudah selesai sejak {Dates.Of(done.Date, Language.Indonesian)}. Buka kembali dahulu bila tanggalnya keliru.",
                $"Task {task.Id} has been done since {Dates.Of(done.Date, Language.English)}. Reopen it first if that date is wrong."));
        return draft.Do(new CompleteTask(id, task.Id, date)) is { } reason ? ActionResult.Refused(reason) : TaskCount.Of(draft.Scene, id, task);
    }
}

/// <summary>Opens a task that was marked as done again.</summary>
internal sealed class ReopenJourneyTask : DialogAction
{
    public override string Name => "reopen-task";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("unit", "unit"), new("task", "task")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        !draft.Scene.TryName(given.Get<Unit>("unit"), out var id, out var refusal) ? ActionResult.Refused(refusal)
        : draft.Do(new CompleteTask(id, given.Get<JourneyTask>("task")!.Id, null)) is { } reason ? ActionResult.Refused(reason)
        : ActionResult.Done;
}

/// <summary>Attaches files and links that show a task is done.</summary>
internal sealed class AttachToTask : DialogAction
{
    public override string Name => "attach-task-evidence";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("unit", "unit"), new("task", "task"), new("evidence", "evidence")];

    public override ImmutableDictionary<string, FieldKind> Results { get; } = ImmutableDictionary<string, FieldKind>.Empty.Add("count", FieldKind.Number);

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        if (!draft.Scene.TryName(given.Get<Unit>("unit"), out var id, out var refusal))
            return ActionResult.Refused(refusal);
        return Pieces.Attach(draft, id, Matter.OfTask(given.Get<JourneyTask>("task")!.Id), given);
    }
}

/// <summary>Puts somebody in charge of a task.</summary>
internal sealed class AssignJourneyTask : DialogAction
{
    public override string Name => "assign-task";

    public override ImmutableArray<ActionParameter> Parameters { get; } =
        [new("unit", "unit"), new("task", "task"), new("person", "person"), new("date", "date", Required: false)];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        !draft.Scene.TryName(given.Get<Unit>("unit"), out var id, out var refusal) ? ActionResult.Refused(refusal)
        : draft.Do(new AssignDuty(id, Matter.OfTask(given.Get<JourneyTask>("task")!.Id), new Duty(given.Get<Person>("person")!.Id, given.GetValue<DateOnly>("date")))) is { } reason
            ? ActionResult.Refused(reason)
        : ActionResult.Done;
}

/// <summary>How many tasks of a stage are done, for the reply.</summary>
internal static class TaskCount
{
    public static ActionResult Of(Scenes.Scene scene, AssessmentId id, JourneyTask task)
    {
        var stage = scene.Rulebook.Journey.FindStage(task.StageId)!;
        var required = stage.Tasks.Where(each => each.IsRequired).ToList();
        var done = scene.Regency.Assessment(id).Tasks;
        return ActionResult.Of(
            new("stage", stage.Title.In(scene.Language)),
            new("done", Rational.Of(required.Count(each => done.ContainsKey(each.Id)), 1)),
            new("total", Rational.Of(required.Count, 1)));
    }
}

/// <summary>Attaches pieces of evidence to one matter.</summary>
internal static class Pieces
{
    public static ActionResult Attach(TurnDraft draft, AssessmentId id, Matter matter, ActionArguments given)
    {
        var pieces = given.GetValue<ImmutableArray<EvidenceDraft>>("evidence") ?? [];
        foreach (var piece in pieces)
        {
            if (draft.Do(new AttachEvidence(id, [matter], piece.File, piece.Link, given.GetValue<DateOnly>("date"), piece.File is null ? null : piece.Name)) is { } refusal)
                return ActionResult.Refused(refusal);
        }

        return ActionResult.Of(new KeyValuePair<string, object>("count", Rational.Of(pieces.Length, 1)));
    }
}

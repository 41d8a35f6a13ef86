using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Types;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.People;

namespace ZiWbk.Conversation.Actions;

/// <summary>Attaches files and links to a question.</summary>
internal sealed class AttachPieces : DialogAction
{
    public override string Name => "attach-evidence";

    public override ImmutableArray<ActionParameter> Parameters { get; } =
        [new("question", "question"), new("evidence", "evidence", Required: false), new("date", "date", Required: false)];

    public override ImmutableDictionary<string, FieldKind> Results { get; } = ImmutableDictionary<string, FieldKind>.Empty.Add("count", FieldKind.Number);

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        if (draft.Scene.OwnAssessment() is not { } id)
            return ActionResult.Refused(AssessmentOf.NoOffice);
        var matter = Matter.Of(given.Get<Question>("question")!.Id);
        var pieces = given.GetValue<ImmutableArray<EvidenceDraft>>("evidence") ?? [];
        foreach (var piece in pieces)
        {
            if (draft.Do(new AttachEvidence(id, [matter], piece.File, piece.Link, given.GetValue<DateOnly>("date"), piece.File is null ? null : piece.Name)) is { } refusal)
                return ActionResult.Refused(refusal);
        }

        return ActionResult.Of(new KeyValuePair<string, object>("count", Rational.Of(pieces.Length, 1)));
    }
}

/// <summary>Writes a note about a question.</summary>
internal sealed class WriteNoteAbout : DialogAction
{
    public override string Name => "write-note";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("question", "question"), new("text", "text")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        draft.Scene.OwnAssessment() is not { } id ? ActionResult.Refused(AssessmentOf.NoOffice)
        : draft.Do(new WriteNote(id, Matter.Of(given.Get<Question>("question")!.Id), given.Get<string>("text")!)) is { } refusal ? ActionResult.Refused(refusal)
        : ActionResult.Done;
}

/// <summary>Puts somebody in charge of a question.</summary>
internal sealed class AssignQuestion : DialogAction
{
    public override string Name => "assign-duty";

    public override ImmutableArray<ActionParameter> Parameters { get; } =
        [new("question", "question"), new("person", "person"), new("date", "date", Required: false)];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        draft.Scene.OwnAssessment() is not { } id ? ActionResult.Refused(AssessmentOf.NoOffice)
        : draft.Do(new AssignDuty(id, Matter.Of(given.Get<Question>("question")!.Id), new Duty(given.Get<Person>("person")!.Id, given.GetValue<DateOnly>("date")))) is { } refusal
            ? ActionResult.Refused(refusal)
        : ActionResult.Done;
}

using System.Collections.Immutable;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Types;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Requirements;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Actions;

/// <summary>States a requirement outside the worksheet, of an office or of the whole regency.</summary>
internal sealed class StateOneRequirement : DialogAction
{
    /// <summary>The choices a dialog offers for the state.</summary>
    private const string Met = "terpenuhi", Unknown = "belum-diketahui";

    public override string Name => "state-requirement";

    public override ImmutableArray<ActionParameter> Parameters { get; } =
    [
        new("requirement", "requirement"), new("state", "choice"), new("unit", "unit", Required: false),
        new("value", "text", Required: false), new("date", "date", Required: false),
    ];

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        if (draft.Scene.Year is not { } year)
            return ActionResult.Refused(AssessmentOf.NoOffice);
        var requirement = given.Get<Requirement>("requirement")!;
        UnitId? unit = null;
        if (requirement.Scope == RequirementScope.Unit)
        {
            if (!draft.Scene.TryName(given.Get<Unit>("unit"), out var id, out var reason))
                return ActionResult.Refused(reason);
            unit = id.Unit;
        }

        bool? met = given.Get<Choice>("state")!.Key switch { Met => true, Unknown => null, _ => false };
        return draft.Do(new StateRequirement(new(year, requirement.Id, unit), met, given.Get<string>("value"), given.GetValue<DateOnly>("date"))) is { } refusal
            ? ActionResult.Refused(refusal)
            : ActionResult.Done;
    }
}

/// <summary>Attaches files and links that prove a requirement of the own office.</summary>
internal sealed class AttachToRequirement : DialogAction
{
    public override string Name => "attach-requirement-evidence";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("requirement", "requirement"), new("evidence", "evidence")];

    public override ImmutableDictionary<string, FieldKind> Results { get; } = ImmutableDictionary<string, FieldKind>.Empty.Add("count", FieldKind.Number);

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        draft.Scene.OwnAssessment() is not { } id
            ? ActionResult.Refused(AssessmentOf.NoOffice)
            : Pieces.Attach(draft, id, Matter.OfRequirement(given.Get<Requirement>("requirement")!.Id), given);
}

/// <summary>Submits the own office's assessment, which locks it.</summary>
internal sealed class SubmitOwn : DialogAction
{
    public override string Name => "submit";

    public override ImmutableArray<ActionParameter> Parameters => [];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        draft.Scene.OwnAssessment() is not { } id ? ActionResult.Refused(AssessmentOf.NoOffice)
        : draft.Do(new SubmitAssessment(id)) is { } refusal ? ActionResult.Refused(refusal)
        : ActionResult.Done;
}

/// <summary>Opens what an office has submitted again.</summary>
internal sealed class ReopenSubmitted : DialogAction
{
    public override string Name => "reopen";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("unit", "unit"), new("reason", "text")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        !draft.Scene.TryName(given.Get<Unit>("unit"), out var id, out var refusal) ? ActionResult.Refused(refusal)
        : draft.Do(new ReopenAssessment(id, given.Get<string>("reason")!)) is { } reason ? ActionResult.Refused(reason)
        : ActionResult.Done;
}

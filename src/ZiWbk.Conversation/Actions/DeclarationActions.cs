using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Types;
using ZiWbk.Status.Declarations;

namespace ZiWbk.Conversation.Actions;

/// <summary>Sets day and place of the own office's declaration.</summary>
internal sealed class PlanOwnDeclaration : DialogAction
{
    public override string Name => "plan-declaration";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("date", "date"), new("place", "text", Required: false)];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        draft.Scene.OwnAssessment() is not { } id ? ActionResult.Refused(AssessmentOf.NoOffice)
        : draft.Do(new PlanDeclaration(id, given.GetValue<DateOnly>("date"), given.Get<string>("place"))) is { } refusal ? ActionResult.Refused(refusal)
        : ActionResult.Done;
}

/// <summary>Invites a witness to the own office's declaration.</summary>
internal sealed class InviteOwnWitness : DialogAction
{
    public override string Name => "invite-witness";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("name", "text")];

    public override ImmutableDictionary<string, FieldKind> Results { get; } = ImmutableDictionary<string, FieldKind>.Empty.Add("count", FieldKind.Number);

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        if (draft.Scene.OwnAssessment() is not { } id)
            return ActionResult.Refused(AssessmentOf.NoOffice);
        if (draft.Do(new InviteWitness(id, given.Get<string>("name")!)) is { } refusal)
            return ActionResult.Refused(refusal);
        return ActionResult.Of(new KeyValuePair<string, object>("count", Rational.Of(draft.Scene.Regency.Assessment(id).Declaration.Witnesses.Count, 1)));
    }
}

/// <summary>Notes what a witness has answered.</summary>
internal sealed class AnswerOfWitness : DialogAction
{
    public override string Name => "answer-witness";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("witness", "witness"), new("answer", "choice")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        if (draft.Scene.OwnAssessment() is not { } id)
            return ActionResult.Refused(AssessmentOf.NoOffice);
        WitnessAnswer? answer = given.Get<Choice>("answer")!.Key switch
        {
            "hadir" => WitnessAnswer.Coming,
            "berhalangan" => WitnessAnswer.Declined,
            "belum" => WitnessAnswer.Waiting,
            _ => null,
        };
        return draft.Do(new AnswerForWitness(id, given.Get<Witness>("witness")!.Id, answer)) is { } refusal ? ActionResult.Refused(refusal) : ActionResult.Done;
    }
}

/// <summary>Counts the pacts signed in the own office.</summary>
internal sealed class CountOwnPacts : DialogAction
{
    public override string Name => "count-pacts";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("collected", "number"), new("of", "number")];

    public override ImmutableDictionary<string, FieldKind> Results { get; } = ImmutableDictionary<string, FieldKind>.Empty.Add("left", FieldKind.Number);

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        if (draft.Scene.OwnAssessment() is not { } id)
            return ActionResult.Refused(AssessmentOf.NoOffice);
        var pacts = new PactCount(Whole(given, "collected"), Whole(given, "of"));
        return draft.Do(new CountPacts(id, pacts)) is { } refusal
            ? ActionResult.Refused(refusal)
            : ActionResult.Of(new KeyValuePair<string, object>("left", Rational.Of(pacts.Of - pacts.Collected, 1)));
    }

    private static int Whole(ActionArguments given, string name) => (int)given.GetValue<Rational>(name)!.Value.Numerator;
}

using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Types;
using ZiWbk.Status.Reviews;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Actions;

/// <summary>Opens the desk of an office: nobody is shown answers that are not theirs to review.</summary>
internal sealed class OpenReview : DialogAction
{
    public override string Name => "open-review";

    public override bool OnlyLooks => true;

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("unit", "unit")];

    public override ImmutableDictionary<string, FieldKind> Results => ReviewProgress.Fields;

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var unit = given.Get<Unit>("unit")!;
        return draft.Scene.May(Right.RecordTpiAnswers, unit.Id)
            ? ReviewProgress.Of(draft.Scene, unit)
            : ActionResult.Refused(RightsTable.Refusal(Right.RecordTpiAnswers));
    }
}

/// <summary>The TPI agrees with all of an indicator that waits.</summary>
internal sealed class AgreeIndicator : DialogAction
{
    public override string Name => "agree-indicator";

    // The desk was opened with this right a moment ago; what may have changed since has no place in a tale.
    public override bool CanBeRefused => false;

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("indicator", "reviewed-indicator")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var (unit, indicator) = given.Get<ReviewedIndicator>("indicator")!;
        var questions = ReviewBench.Waiting(draft.Scene, unit, indicator).Select(question => question.Id).ToImmutableArray();
        return draft.Do(new AgreeWithOffice(new(unit.Id, draft.Scene.Year ?? 0), questions) { Shown = given.Shown }) is { } refusal
            ? ActionResult.Refused(refusal)
            : ActionResult.Done;
    }
}

/// <summary>The TPI agrees with one answer.</summary>
internal sealed class AgreeQuestion : DialogAction
{
    public override string Name => "agree-question";

    // The desk was opened with this right a moment ago; what may have changed since has no place in a tale.
    public override bool CanBeRefused => false;

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("question", "reviewed-question")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var (unit, question) = given.Get<ReviewedQuestion>("question")!;
        return draft.Do(new AgreeWithOffice(new(unit.Id, draft.Scene.Year ?? 0), [question.Id]) { Shown = given.Shown }) is { } refusal
            ? ActionResult.Refused(refusal)
            : ActionResult.Done;
    }
}

/// <summary>The TPI answers otherwise, for a reason.</summary>
internal sealed class ChangeQuestion : DialogAction
{
    public override string Name => "change-question";

    // The desk was opened with this right a moment ago; what may have changed since has no place in a tale.
    public override bool CanBeRefused => false;

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("question", "reviewed-question"), new("answer", "answer"), new("reason", "text")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var (unit, question) = given.Get<ReviewedQuestion>("question")!;
        return draft.Do(new ChangeInReview(new(unit.Id, draft.Scene.Year ?? 0), question.Id, given.Get<GivenAnswer>("answer")!.Answer, given.Get<string>("reason")!) { Shown = given.Shown }) is { } refusal
            ? ActionResult.Refused(refusal)
            : ActionResult.Done;
    }
}

/// <summary>The TPI returns a question to the office.</summary>
internal sealed class ReturnQuestion : DialogAction
{
    public override string Name => "return-question";

    // The desk was opened with this right a moment ago; what may have changed since has no place in a tale.
    public override bool CanBeRefused => false;

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("question", "reviewed-question"), new("note", "text")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var (unit, question) = given.Get<ReviewedQuestion>("question")!;
        return draft.Do(new ReturnToOffice(new(unit.Id, draft.Scene.Year ?? 0), question.Id, given.Get<string>("note")!) { Shown = given.Shown }) is { } refusal
            ? ActionResult.Refused(refusal)
            : ActionResult.Done;
    }
}

/// <summary>The office replies to a remark of the TPI.</summary>
internal sealed class ReplyRemark : DialogAction
{
    public override string Name => "reply-remark";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("question", "question"), new("text", "text")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        draft.Scene.OwnAssessment() is not { } id ? ActionResult.Refused(AssessmentOf.NoOffice)
        : draft.Do(new ReplyToReview(id, given.Get<Question>("question")!.Id, given.Get<string>("text")!)) is { } refusal ? ActionResult.Refused(refusal)
        : ActionResult.Done;
}

/// <summary>How far the review of an office is.</summary>
internal static class ReviewProgress
{
    public static ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
        [new("left", FieldKind.Number), new("reviewed", FieldKind.Number), new("total", FieldKind.Number)]);

    public static ActionResult Of(Scene scene, Unit unit) => ActionResult.Of(
        new("left", Rational.Of(ReviewDesk.Of(scene, unit)?.Waiting.Count ?? 0, 1)),
        new("reviewed", Rational.Of(scene.Standing(unit.Id)?.Answers.Reviewed ?? 0, 1)),
        new("total", scene.Standing(unit.Id)?.Score.Total ?? Rational.Zero));
}

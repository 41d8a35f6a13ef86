using System.Collections.Immutable;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Types;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Actions;

/// <summary>Takes over what a workbook says, as one change that can be undone. A blank in it takes nothing away.</summary>
internal sealed class SaveWorkbook : DialogAction
{
    public override string Name => "save-workbook";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("workbook", "workbook")];

    public override ImmutableDictionary<string, FieldKind> Results => ScoreChange.Fields;

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        if (draft.Scene.OwnAssessment() is not { } id)
            return ActionResult.Refused(AssessmentOf.NoOffice);
        var before = draft.Scene.Standing(id.Unit)!;
        foreach (var (layer, changes) in WorkbookType.Differences(given.Get<SentWorkbook>("workbook")!, draft.Scene))
        {
            if (changes.IsEmpty)
                continue;
            var answers = changes.ToImmutableDictionary(change => change.Question.Id, change => change.Answer);
            if (draft.Do(new RecordAnswers(id, layer, answers, "workbook")) is { } refusal)
                return ActionResult.Refused(refusal);
        }

        return ScoreChange.Of(draft.Scene, before, id);
    }
}

/// <summary>Sends an office's answers as a workbook in the official layout.</summary>
internal sealed class SendWorkbook : DialogAction
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public override string Name => "send-workbook";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("unit", "unit")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var scene = draft.Scene;
        var unit = given.Get<Unit>("unit")!;
        if (!scene.May(Right.ReadStatus, unit.Id))
            return ActionResult.Refused(RightsTable.Refusal(Right.ReadStatus));
        if (scene.Year is not { } year)
            return ActionResult.Refused(AssessmentOf.NoOffice);
        draft.Say(new Message(scene.Say(
            $"LKE *{Markup.Escape(unit.ShortName)}* tahun {year}, lengkap dengan rumusnya.",
            $"The worksheet of *{Markup.Escape(unit.ShortName)}* for {year}, with its formulas."))
        {
            Files = [new($"LKE-{unit.Id}-{year}.xlsx", Xlsx, $"workbook:{new AssessmentId(unit.Id, year)}")],
        });
        return ActionResult.Done;
    }
}

using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Types;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Actions;

/// <summary>Holds a workbook against what stands of an office; only the layers that whoever sent it may enter there are looked at.</summary>
internal sealed class CompareWorkbook : DialogAction
{
    private static readonly Bilingual _nothingToEnter = new(
        "Dari buku kerja ini tidak ada kolom yang boleh Bapak/Ibu isi untuk kantor itu. Penilai mengirim buku kerja dengan kolom TPI, untuk kantor binaannya.",
        "This workbook has no column that you may enter for that office. Reviewers send one with the TPI's column, for the offices assigned to them.");

    public override string Name => "compare-workbook";

    public override bool OnlyLooks => true;

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("workbook", "workbook"), new("unit", "unit")];

    public override ImmutableDictionary<string, FieldKind> Results { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
        [new("layers", FieldKind.Text), new("changed", FieldKind.Number), new("differences", FieldKind.Text), new("own", FieldKind.Flag)]);

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var (scene, unit) = (draft.Scene, given.Get<Unit>("unit")!);
        var differences = WorkbookDifference.Between(given.Get<SentWorkbook>("workbook")!.Workbook, unit, scene);
        return differences.Count == 0
            ? ActionResult.Refused(_nothingToEnter)
            : ActionResult.Of(
                new("layers", WorkbookDifference.Names(differences, scene)),
                new("changed", Rational.Of(differences.Sum(difference => difference.Changes.Length), 1)),
                new("differences", WorkbookDifference.Told(differences, unit, scene)),
                new("own", differences.Any(difference => difference.Layer == Layer.Unit)));
    }
}

/// <summary>Takes over what a workbook says of an office, as one change that can be undone. A blank in it takes nothing away.</summary>
internal sealed class SaveWorkbook : DialogAction
{
    public override string Name => "save-workbook";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("workbook", "workbook"), new("unit", "unit")];

    public override ImmutableDictionary<string, FieldKind> Results => ScoreChange.Fields;

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var unit = given.Get<Unit>("unit")!;
        if (draft.Scene.Standing(unit.Id) is not { } before)
            return ActionResult.Refused(AssessmentOf.NoOffice);
        foreach (var (layer, changes) in WorkbookDifference.Between(given.Get<SentWorkbook>("workbook")!.Workbook, unit, draft.Scene))
        {
            if (changes.IsEmpty)
                continue;
            var answers = changes.ToImmutableDictionary(change => change.Question.Id, change => change.Answer);
            if (draft.Do(new RecordAnswers(before.Assessment.Id, layer, answers, "workbook")) is { } refusal)
                return ActionResult.Refused(refusal);
        }

        return ScoreChange.Of(draft.Scene, before, before.Assessment.Id);
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

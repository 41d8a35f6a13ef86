using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Types;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Standings;

namespace ZiWbk.Conversation.Actions;

/// <summary>Records the office's own answer to a question.</summary>
internal sealed class RecordAnswer : DialogAction
{
    public override string Name => "record-answer";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("answer", "answer")];

    public override ImmutableDictionary<string, FieldKind> Results => ScoreChange.Fields;

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        if (draft.Scene.OwnAssessment() is not { } id)
            return ActionResult.Refused(AssessmentOf.NoOffice);
        var (question, answer) = given.Get<GivenAnswer>("answer")!;
        var before = draft.Scene.Standing(id.Unit)!;
        var refusal = draft.Do(new RecordAnswers(id, Layer.Unit, ImmutableDictionary<QuestionId, Answer?>.Empty.Add(question.Id, answer), "dialog"));
        return refusal is { } reason ? ActionResult.Refused(reason) : ScoreChange.Of(draft.Scene, before, id);
    }
}

/// <summary>Takes back the asker's last change, within ten minutes.</summary>
internal sealed class UndoLast : DialogAction
{
    private static readonly Bilingual _nothing = new(
        "Tidak ada perubahan Bapak/Ibu dalam 10 menit terakhir yang dapat diurungkan.",
        "There is no change of yours within the last 10 minutes that can be undone.");

    public override string Name => "undo";

    public override ImmutableArray<ActionParameter> Parameters => [];

    public override ImmutableDictionary<string, FieldKind> Results => ScoreChange.Fields.Add("what", FieldKind.Text);

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var scene = draft.Scene;
        if (LastChange.Of(scene) is not { } last)
            return ActionResult.Refused(_nothing);
        var before = scene.Standing(last.Assessment.Unit)!;
        foreach (var command in last.Takings())
        {
            if (draft.Do(command) is { } refusal)
                return ActionResult.Refused(refusal);
        }

        var change = ScoreChange.Of(draft.Scene, before, last.Assessment);
        return change with { Values = change.Values.SetItem("what", last.Told(scene)) };
    }
}

/// <summary>What a change of answers did to the score, for the reply.</summary>
internal static class ScoreChange
{
    public static ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
    [
        new("total", FieldKind.Number), new("delta", FieldKind.Text), new("gates", FieldKind.Text), new("left", FieldKind.Number), new("changed", FieldKind.Flag),
    ]);

    public static ActionResult Of(Scene scene, Standing before, AssessmentId id)
    {
        var after = scene.Standing(id.Unit)!;
        var difference = after.Own.Total - before.Own.Total;
        var sign = difference < Rational.Zero ? "−" : difference.IsZero ? "±" : "+";
        var points = Numbers.Points(difference < Rational.Zero ? -difference : difference, scene.Language);
        return ActionResult.Of(
            new("total", after.Own.Total), new("delta", sign + points), new("gates", Gates(scene, before, after)),
            new("left", Rational.Of(after.Instrument.Questions.Count - after.Own.Answered, 1)),
            new("changed", !ReferenceEquals(before.Assessment, after.Assessment)));
    }

    // Only what has changed is worth a line.
    private static string Gates(Scene scene, Standing before, Standing after)
    {
        var lines = before.Gates(Target.Wbk).Zip(after.Gates(Target.Wbk))
            .Where(pair => pair.First.Met != pair.Second.Met)
            .Select(pair => pair.Second.Met
                ? scene.Say($"✓ {pair.Second.Gate.Title} kini lewat ambang WBK.", $"✓ {pair.Second.Gate.Title} now passes the gate of WBK.")
                : scene.Say($"✗ {pair.Second.Gate.Title} kini di bawah ambang WBK.", $"✗ {pair.Second.Gate.Title} is now below the gate of WBK."));
        return string.Join('\n', lines);
    }
}

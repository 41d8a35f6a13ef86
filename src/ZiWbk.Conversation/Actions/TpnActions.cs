using System.Collections.Immutable;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Types;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Actions;

/// <summary>Records what the national team has decided on a question of an office.</summary>
internal sealed class RecordTpn : DialogAction
{
    public override string Name => "record-tpn";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("unit", "unit"), new("answer", "answer")];

    public override ImmutableDictionary<string, FieldKind> Results { get; } = ImmutableDictionary<string, FieldKind>.Empty.Add("total", FieldKind.Number);

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var unit = given.Get<Unit>("unit")!;
        if (!draft.Scene.TryName(unit, out var id, out var unnamed))
            return ActionResult.Refused(unnamed);
        var (question, answer) = given.Get<GivenAnswer>("answer")!;
        return draft.Do(new RecordAnswers(id, Layer.Tpn, ImmutableDictionary<QuestionId, Answer?>.Empty.Add(question.Id, answer), "dialog")) is { } refusal
            ? ActionResult.Refused(refusal)
            : ActionResult.Of(new KeyValuePair<string, object>("total", draft.Scene.Standing(unit.Id)!.Score.Total));
    }
}

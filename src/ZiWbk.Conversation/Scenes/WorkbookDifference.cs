using System.Collections.Immutable;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Turns;
using ZiWbk.Conversation.Wording;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Scenes;

/// <summary>What a workbook would change in one layer of an office. A blank in it takes nothing away.</summary>
/// <param name="Layer">The layer; one that whoever sent it may enter for the office.</param>
/// <param name="Changes">The answers that differ.</param>
internal sealed record WorkbookDifference(Layer Layer, ImmutableArray<AnswerChange> Changes)
{
    private const int MostTold = 8;

    /// <summary>The same layer by layer, for each layer of the workbook that the asker may enter; empty where there is none, or no year.</summary>
    public static IReadOnlyList<WorkbookDifference> Between(ReadWorkbook workbook, Unit unit, Scene scene) => scene.Standing(unit.Id) is not { } standing
        ? []
        : [.. workbook.Layers
            .Where(layer => scene.May(RightOf(layer), unit.Id))
            .Select(layer => new WorkbookDifference(layer, [.. standing.Answers[layer].ChangesTo(workbook.Answers[layer]).Where(change => change.Answer is not null)]))];

    /// <summary>The layers by name: "jawaban kantor, TPI".</summary>
    public static string Names(IEnumerable<WorkbookDifference> differences, Scene scene) =>
        string.Join(", ", differences.Select(difference => NameOf(difference.Layer, scene)));

    /// <summary>The differences as a list: "A.I.1.i.a: B → A".</summary>
    public static string Told(IEnumerable<WorkbookDifference> differences, Unit unit, Scene scene)
    {
        var answers = scene.Standing(unit.Id)!.Answers;
        return BulletList.Of(
            differences.SelectMany(difference => difference.Changes.Select(change =>
                $"{change.Question.Id}: {Say(change.Question, answers[difference.Layer][change.Question])} → {Say(change.Question, change.Answer)}"
                + (difference.Layer == Layer.Unit ? "" : $" ({NameOf(difference.Layer, scene)})"))),
            MostTold, scene);

        string Say(Question question, Answer? answer) => AnswerText.Of(question, answer, scene.Language);
    }

    private static Right RightOf(Layer layer) => layer switch
    {
        Layer.Tpn => Right.RecordTpnAnswers,
        Layer.Tpi => Right.RecordTpiAnswers,
        _ => Right.RecordUnitAnswers,
    };

    private static string NameOf(Layer layer, Scene scene) => layer switch
    {
        Layer.Tpn => "TPN",
        Layer.Tpi => "TPI",
        _ => scene.Say("jawaban kantor", "the office's answers"),
    };
}

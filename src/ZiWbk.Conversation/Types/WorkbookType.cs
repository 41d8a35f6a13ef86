using System.Collections.Immutable;
using System.Text;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Turns;
using ZiWbk.Conversation.Wording;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Types;

/// <summary>An LKE workbook that was sent: kept as a file, read anew at each turn.</summary>
/// <param name="Hash">The file kept.</param>
/// <param name="Name">Its name, made safe.</param>
/// <param name="Workbook">What was read in it.</param>
internal sealed record SentWorkbook(string Hash, string Name, ReadWorkbook Workbook);

/// <summary>An LKE workbook.</summary>
internal sealed class WorkbookType(Services services) : SlotType
{
    private const int MostProblems = 8;
    private const int MostDifferences = 8;

    public override string Name => "workbook";

    public override Bilingual Expected => new("buku kerja LKE (.xlsx)", "an LKE workbook (.xlsx)");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
    [
        new("name", FieldKind.Text), new("total", FieldKind.Number), new("answered", FieldKind.Number), new("changed", FieldKind.Number),
        new("problems", FieldKind.Text), new("differences", FieldKind.Text), new("layers", FieldKind.Text),
    ]);

    public override string Text(object value, Scene scene) => ((SentWorkbook)value).Name;

    public override object? Field(object value, string name, Scene scene)
    {
        var sent = (SentWorkbook)value;
        var answers = sent.Workbook.Answers;
        return name switch
        {
            "name" => sent.Name,
            "total" => Scorer.Score(answers.Effective()).Total,
            "answered" => Rational.Of(Scorer.Score(answers.Effective()).Answered, 1),
            "changed" => Rational.Of(Differences(sent, scene).Sum(layer => layer.Changes.Length), 1),
            "layers" => string.Join(", ", Layers(sent, scene).Select(layer => LayerName(layer, scene))),
            "problems" => Problems(sent, scene),
            "differences" => Told(sent, scene),
            _ => null,
        };
    }

    public override Parsed Parse(Asked asked, Input input)
    {
        if (input.File is not { } file || asked.Scene.Instrument is not { } instrument)
            return Parsed.Not;
        if (!services.Workbooks.IsWorkbook(file))
            return Parsed.Refuse("Berkas itu bukan buku kerja Excel (.xlsx).", "That file is no Excel workbook (.xlsx).");
        var (workbook, refusal) = services.Workbooks.Read(instrument, file);
        if (workbook is null)
            return Parsed.Refuse(refusal ?? Expected);
        var kept = services.Evidence.Keep(file);
        return kept.File is { } stored ? Parsed.Of(new SentWorkbook(stored.Hash, kept.Name, workbook)) : Parsed.Refuse(kept.Refusal ?? Expected);
    }

    public override string Write(object value) => $"{((SentWorkbook)value).Hash} {((SentWorkbook)value).Name}";

    public override object? Read(string text, Scene scene)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || scene.Instrument is not { } instrument || services.Evidence.Find(text[..space]) is not { } content)
            return null;
        var name = text[(space + 1)..];
        return services.Workbooks.Read(instrument, new(name, content)).Workbook is { } workbook ? new SentWorkbook(text[..space], name, workbook) : null;
    }

    /// <summary>The layers of a workbook that whoever sent it may enter for the office meant.</summary>
    internal static IEnumerable<Layer> Layers(SentWorkbook sent, Scene scene) =>
        sent.Workbook.Layers.Where(layer => scene.May(
            layer switch { Layer.Tpn => Right.RecordTpnAnswers, Layer.Tpi => Right.RecordTpiAnswers, _ => Right.RecordUnitAnswers }, scene.OwnUnit?.Id));

    /// <summary>What the workbook would change, layer by layer. A blank in it takes nothing away.</summary>
    internal static IEnumerable<(Layer Layer, ImmutableArray<AnswerChange> Changes)> Differences(SentWorkbook sent, Scene scene)
    {
        if (scene.OwnUnit is not { } unit || scene.Standing(unit.Id) is not { } standing)
            yield break;
        foreach (var layer in Layers(sent, scene))
            yield return (layer, [.. standing.Answers[layer].ChangesTo(sent.Workbook.Answers[layer]).Where(change => change.Answer is not null)]);
    }

    private static string Problems(SentWorkbook sent, Scene scene) => List(
        sent.Workbook.Problems.Select(problem => (problem.Cell is { } cell ? $"{cell}: " : "") + problem.Message.In(scene.Language)), MostProblems, scene);

    private static string Told(SentWorkbook sent, Scene scene)
    {
        if (scene.OwnUnit is not { } unit || scene.Standing(unit.Id) is not { } standing)
            return "";
        return List(
            Differences(sent, scene).SelectMany(layer => layer.Changes.Select(change =>
                $"{change.Question.Id}: {Say(change.Question, standing.Answers[layer.Layer][change.Question])} → {Say(change.Question, change.Answer)}"
                + (layer.Layer == Layer.Unit ? "" : $" ({LayerName(layer.Layer, scene)})"))),
            MostDifferences, scene);

        string Say(Question question, Answer? answer) => AnswerText.Of(question, answer, scene.Language);
    }

    private static string List(IEnumerable<string> lines, int most, Scene scene)
    {
        var all = lines.ToList();
        var text = new StringBuilder();
        foreach (var line in all.Take(most))
            text.Append("• ").AppendLine(Shortened.Of(line, 200));
        if (all.Count > most)
            text.AppendLine(scene.Say($"… dan {all.Count - most} lagi.", $"… and {all.Count - most} more."));
        return text.ToString().TrimEnd();
    }

    private static string LayerName(Layer layer, Scene scene) => layer switch
    {
        Layer.Tpn => "TPN",
        Layer.Tpi => "TPI",
        _ => scene.Say("jawaban kantor", "the office's answers"),
    };
}

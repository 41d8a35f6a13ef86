using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Turns;
using ZiWbk.Conversation.Wording;

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

    public override string Name => "workbook";

    public override Bilingual Expected => new("buku kerja LKE (.xlsx)", "an LKE workbook (.xlsx)");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
    [
        new("name", FieldKind.Text), new("total", FieldKind.Number), new("answered", FieldKind.Number), new("problems", FieldKind.Text),
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
            "problems" => Problems(sent, scene),
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

    private static string Problems(SentWorkbook sent, Scene scene) => BulletList.Of(
        sent.Workbook.Problems.Select(problem => (problem.Cell is { } cell ? $"{cell}: " : "") + problem.Message.In(scene.Language)), MostProblems, scene);
}

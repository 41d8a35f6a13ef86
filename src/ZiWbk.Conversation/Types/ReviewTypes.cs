using System.Collections.Immutable;
using System.Text;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Wording;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Types;

/// <summary>An indicator of an office that the TPI looks at.</summary>
/// <param name="Unit">The office.</param>
/// <param name="Indicator">The indicator.</param>
internal sealed record ReviewedIndicator(Unit Unit, Indicator Indicator);

/// <summary>A question of an office that the TPI looks at.</summary>
/// <param name="Unit">The office.</param>
/// <param name="Question">The question.</param>
internal sealed record ReviewedQuestion(Unit Unit, Question Question);

/// <summary>An indicator under review; nobody types it, the desk lays it out.</summary>
internal sealed class ReviewedIndicatorType : SlotType
{
    public override string Name => "indicator";

    public override Bilingual Expected => new("indikator yang direviu", "an indicator under review");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
        [new("code", FieldKind.Text), new("title", FieldKind.Text), new("office", FieldKind.Text), new("answers", FieldKind.Text)]);

    public override string Text(object value, Scene scene) => ((ReviewedIndicator)value).Indicator.Id;

    public override object? Field(object value, string name, Scene scene)
    {
        var (unit, indicator) = (ReviewedIndicator)value;
        return name switch
        {
            "code" => indicator.Id,
            "title" => indicator.Title,
            "office" => unit.ShortName,
            "answers" => string.Join('\n', ReviewBench.Waiting(scene, unit, indicator).Select(question => ReviewBench.Line(scene, unit, question))),
            _ => null,
        };
    }

    public override Parsed Parse(Asked asked, Input input) => Parsed.Not;

    public override string Write(object value) => $"{((ReviewedIndicator)value).Unit.Id} {((ReviewedIndicator)value).Indicator.Id}";

    public override object? Read(string text, Scene scene) =>
        text.Split(' ') is [var office, var code] && UnitId.TryParse(office, out var id) && scene.Regency.Units.TryGetValue(id, out var unit)
        && scene.Instrument?.Indicators.FirstOrDefault(known => known.Id == code) is { } indicator
            ? new ReviewedIndicator(unit, indicator)
            : null;
}

/// <summary>A question under review; nobody types it, the desk lays it out.</summary>
internal sealed class ReviewedQuestionType : SlotType
{
    // An answer can be asked of it as of any question.
    public override string Name => "question";

    public override Bilingual Expected => new("butir yang direviu", "a question under review");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
    [
        new("code", FieldKind.Text), new("title", FieldKind.Text), new("answer", FieldKind.Text), new("meaning", FieldKind.Text),
        new("pieces", FieldKind.Text), new("remark", FieldKind.Text),
    ]);

    public override string Text(object value, Scene scene) => ((ReviewedQuestion)value).Question.Id.Value;

    public override object? Field(object value, string name, Scene scene)
    {
        var (unit, question) = (ReviewedQuestion)value;
        var assessment = ReviewBench.Assessment(scene, unit);
        var answer = assessment.Unit[question.Id]?.Answer;
        return name switch
        {
            "code" => question.Id.Value,
            "title" => question.Title,
            "answer" => AnswerText.Of(question, answer, scene.Language),
            "meaning" => answer is OptionAnswer option ? question.FindOption(option.Key)!.Meaning : "",
            "pieces" => ReviewBench.Pieces(scene, unit, question),
            "remark" => ReviewBench.Remark(scene, assessment, question),
            _ => null,
        };
    }

    public override Parsed Parse(Asked asked, Input input) => Parsed.Not;

    public override string Write(object value) => $"{((ReviewedQuestion)value).Unit.Id} {((ReviewedQuestion)value).Question.Id}";

    public override object? Read(string text, Scene scene) =>
        text.Split(' ') is [var office, var code] && UnitId.TryParse(office, out var id) && scene.Regency.Units.TryGetValue(id, out var unit)
        && QuestionId.TryParse(code, out var asked) && scene.Instrument?.Find(asked) is { } question
            ? new ReviewedQuestion(unit, question)
            : null;
}

/// <summary>What a reviewer has before the eyes.</summary>
internal static class ReviewBench
{
    private const int LongestTitle = 70;
    private const int MostPieces = 5;

    public static UnitAssessment Assessment(Scene scene, Unit unit) => scene.Regency.Assessment(new(unit.Id, scene.Year ?? 0));

    /// <summary>The questions of an indicator that wait for the TPI.</summary>
    public static IEnumerable<Question> Waiting(Scene scene, Unit unit, Indicator indicator) =>
        ReviewDesk.Of(scene, unit)?.Waiting.Where(waiting => waiting.Question.Indicator == indicator).Select(waiting => waiting.Question) ?? [];

    public static string Line(Scene scene, Unit unit, Question question)
    {
        var assessment = Assessment(scene, unit);
        var pieces = Evidence(scene, unit, question).Count();
        var line = new StringBuilder()
            .Append(question.Id).Append(' ').Append(Shortened.Of(question.Title, LongestTitle)).Append('\n')
            .Append("   ").Append(AnswerText.Of(question, assessment.Unit[question.Id]?.Answer, scene.Language))
            .Append(pieces == 0 ? scene.Say(" · ◇ belum ada bukti", " · ◇ no evidence") : scene.Say($" · {pieces} bukti", pieces == 1 ? " · 1 piece of evidence" : $" · {pieces} pieces of evidence"));
        if (Remark(scene, assessment, question) is { Length: > 0 } remark)
            line.Append("\n   ").Append(remark);
        return line.ToString();
    }

    public static string Pieces(Scene scene, Unit unit, Question question)
    {
        var pieces = Evidence(scene, unit, question).ToList();
        if (pieces.Count == 0)
            return scene.Say("◇ belum ada bukti", "◇ no evidence");
        var told = string.Join('\n', pieces.Take(MostPieces).Select(piece => "• " + Shortened.Of(piece.Name ?? piece.Link ?? piece.Id.ToString(), 120)));
        return pieces.Count > MostPieces ? told + scene.Say($"\n… dan {pieces.Count - MostPieces} lagi", $"\n… and {pieces.Count - MostPieces} more") : told;
    }

    public static string Remark(Scene scene, UnitAssessment assessment, Question question)
    {
        if (assessment.Remarks.GetValueOrDefault(Matter.Of(question.Id)) is not { Text: { } words } remark)
            return "";
        var told = $"TPI: {Shortened.Of(words, 200)}";
        return remark.Reply is { Text: { } reply } ? $"{told}\n   {scene.Say("Jawaban kantor", "The office's reply")}: {Shortened.Of(reply, 200)}" : told;
    }

    private static IEnumerable<Status.Evidence.EvidenceItem> Evidence(Scene scene, Unit unit, Question question) => scene.Regency.Evidence.Values
        .Where(item => !item.Withdrawn && item.Assessment == new AssessmentId(unit.Id, scene.Year ?? 0) && item.Matters.Contains(Matter.Of(question.Id)))
        .OrderBy(item => item.Id.Number);
}

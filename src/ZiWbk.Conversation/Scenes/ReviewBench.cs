using System.Text;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Wording;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Scenes;

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

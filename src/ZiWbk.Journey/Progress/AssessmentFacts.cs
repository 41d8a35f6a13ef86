using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;

namespace ZiWbk.Journey.Progress;

/// <summary>What the journey needs to know of an assessment.</summary>
/// <param name="Questions">Questions of the worksheet.</param>
/// <param name="Answered">Questions the office has answered.</param>
/// <param name="Reviewed">Questions the TPI has reviewed.</param>
/// <param name="TpiGates">The gates of the predicate aimed at, held against the TPI's score alone.</param>
/// <param name="Requirements">All requirements of that predicate; null is not known, never met.</param>
public sealed record AssessmentFacts(
    int Questions,
    int Answered,
    int Reviewed,
    IReadOnlyList<GateResult> TpiGates,
    IReadOnlyList<(Requirement Requirement, bool? Met)> Requirements)
{
    /// <summary>The facts of an assessment; a requirement nothing is stated of is not known.</summary>
    public static AssessmentFacts Of(LayeredAnswers answers, Target target, IReadOnlyDictionary<string, bool> stated) => new(
        answers.Instrument.Questions.Count,
        Count(answers.Unit),
        Count(answers.Tpi),
        GateCheck.Check(Scorer.Score(answers.Tpi), target),
        [.. answers.Instrument.RequirementsOf(target)
            .Select(requirement => (requirement, stated.TryGetValue(requirement.Id, out var met) ? met : (bool?)null))]);

    private static int Count(AnswerSheet sheet) => sheet.Instrument.Questions.Count(question => question.IsAnsweredBy(sheet[question]));
}

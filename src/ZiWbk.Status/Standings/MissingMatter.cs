using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Status.Assessments;

namespace ZiWbk.Status.Standings;

/// <summary>A question with something missing: it is blank, loses points, has no evidence, or was returned.</summary>
/// <param name="Score">Its present score.</param>
/// <param name="NoEvidence">Whether it is answered above zero without evidence.</param>
/// <param name="Returned">Whether the TPI's answer, which counts, is lower than the office's own.</param>
/// <param name="Carried">Whether the office's answer is last year's, not brought up to date.</param>
public sealed record MissingMatter(QuestionScore Score, bool NoEvidence, bool Returned, bool Carried)
{
    /// <summary>The question.</summary>
    public Question Question => Score.Question;

    /// <summary>Whether it has no score.</summary>
    public bool Blank => !Score.Answered;

    /// <summary>Whether it is answered below the best.</summary>
    public bool LosesPoints => Score.Answered && Score.Value < Rational.One;

    internal static MissingMatter Of(Standing standing, EvidenceShelf evidence, QuestionScore score)
    {
        var question = score.Question;
        return new(
            score,
            score.Value > Rational.Zero && evidence.Of(standing.Assessment.Id, Matter.Of(question.Id)).Count == 0,
            IsReturned(standing.Answers, question),
            standing.Assessment.Unit[question.Id] is { Carried: true });
    }

    // What the TPN has judged is no longer for the TPI to return.
    private static bool IsReturned(LayeredAnswers answers, Question question) =>
        question.IsAnsweredBy(answers.Tpi[question]) && question.IsAnsweredBy(answers.Unit[question]) && !question.IsAnsweredBy(answers.Tpn[question])
        && QuestionScore.Of(question, answers.Tpi[question]).Value < QuestionScore.Of(question, answers.Unit[question]).Value;
}

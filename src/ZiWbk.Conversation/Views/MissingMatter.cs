using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Status.Assessments;

namespace ZiWbk.Conversation.Views;

/// <summary>A question with something missing: it is blank, loses points, has no evidence, or was returned.</summary>
/// <param name="Score">Its present score.</param>
/// <param name="NoEvidence">Whether it is answered above zero without evidence.</param>
/// <param name="Returned">Whether the TPI's answer, which counts, is lower than the office's own.</param>
/// <param name="Carried">Whether the office's answer is last year's, not brought up to date.</param>
internal sealed record MissingMatter(QuestionScore Score, bool NoEvidence, bool Returned, bool Carried)
{
    public Question Question => Score.Question;

    public bool Blank => !Score.Answered;

    public bool LosesPoints => Score.Answered && Score.Value < Rational.One;

    /// <summary>All of an office, or of one area: those that lose points by points per effort, then those that lack evidence alone, in form order.</summary>
    public static IReadOnlyList<MissingMatter> Of(OfficeScene office, Area? area)
    {
        var losing = office.Standing.Missing.Select(item => item.Score);
        var full = office.Score.Questions.Where(score => score.Value == Rational.One);
        return [.. losing.Concat(full)
            .Where(score => area is null || score.Question.Indicator.Area == area)
            .Select(score => Of(office, score))
            .Where(matter => matter.Score.Value < Rational.One || matter.NoEvidence || matter.Returned)];
    }

    public static MissingMatter Of(OfficeScene office, QuestionScore score)
    {
        var question = score.Question;
        return new(
            score,
            score.Value > Rational.Zero && office.EvidenceOf(Matter.Of(question.Id)).Count == 0,
            IsReturned(office.Standing.Answers, question),
            office.Assessment.Unit[question.Id] is { Carried: true });
    }

    // What the TPN has judged is no longer for the TPI to return.
    private static bool IsReturned(LayeredAnswers answers, Question question) =>
        question.IsAnsweredBy(answers.Tpi[question]) && question.IsAnsweredBy(answers.Unit[question]) && !question.IsAnsweredBy(answers.Tpn[question])
        && QuestionScore.Of(question, answers.Tpi[question]).Value < QuestionScore.Of(question, answers.Unit[question]).Value;
}

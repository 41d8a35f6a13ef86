using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;

namespace ZiWbk.Assessment.Missing;

/// <summary>A question that does not bring its full points: blank, or answered below the best.</summary>
/// <param name="Score">Its present score.</param>
/// <param name="Effort">Effort to the best answer; null for a result, which is nobody's work on the form.</param>
public sealed record MissingItem(QuestionScore Score, int? Effort)
{
    /// <summary>The question.</summary>
    public Question Question => Score.Question;

    /// <summary>Points the best answer would add.</summary>
    public Rational Points => Score.Lost;
}

/// <summary>Lists what is missing, most points per effort first.</summary>
public static class MissingPoints
{
    /// <summary>
    /// All questions that lose points: levers by points gained per effort, then by points, then in form order; the
    /// results after them, by points.
    /// </summary>
    public static IReadOnlyList<MissingItem> Of(Score score) =>
        [.. score.Questions
            .Where(question => question.Value < Rational.One)
            .Select(question => new MissingItem(question, Ladder.EffortToTop(question)))
            .OrderBy(item => item.Effort is null)
            .ThenByDescending(item => item.Points / (item.Effort ?? 1))
            .ThenByDescending(item => item.Points)
            .ThenBy(item => item.Question.Ordinal)];
}

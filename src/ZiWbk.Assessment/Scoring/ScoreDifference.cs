using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Scoring;

/// <summary>One question that stands differently.</summary>
/// <param name="Question">The question.</param>
/// <param name="Before">Its answer before, or null for blank.</param>
/// <param name="After">Its answer after, or null for blank.</param>
/// <param name="Points">Points gained; negative where lost.</param>
public sealed record QuestionDifference(Question Question, Answer? Before, Answer? After, Rational Points);

/// <summary>
/// What differs between two sheets of one instrument: two moments of a layer, two layers of a moment, or a what-if and
/// what is.
/// </summary>
/// <param name="Before">The score before.</param>
/// <param name="After">The score after.</param>
/// <param name="Questions">The questions answered differently, in form order.</param>
public sealed record ScoreDifference(Score Before, Score After, IReadOnlyList<QuestionDifference> Questions)
{
    /// <summary>Points gained in total; negative where lost.</summary>
    public Rational Points => After.Total - Before.Total;

    /// <summary>Compares two scores.</summary>
    /// <exception cref="ArgumentException">They are of different instruments.</exception>
    public static ScoreDifference Between(Score before, Score after)
    {
        if (!ReferenceEquals(before.Sheet.Instrument, after.Sheet.Instrument))
            throw new ArgumentException("Only scores of one instrument can be compared.", nameof(after));
        return new(before, after,
            [.. before.Sheet.ChangesTo(after.Sheet).Select(change => new QuestionDifference(
                change.Question, before.Sheet[change.Question], change.Answer,
                after[change.Question].Points - before[change.Question].Points))]);
    }

    /// <summary>Points gained in one area.</summary>
    public Rational PointsOf(Area area) =>
        After.Areas.First(score => score.Area == area).Points - Before.Areas.First(score => score.Area == area).Points;
}

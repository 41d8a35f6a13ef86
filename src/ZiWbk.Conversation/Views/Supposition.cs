using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;

namespace ZiWbk.Conversation.Views;

/// <summary>What an office's answers would be if some of them were raised. It never lowers, and nothing is saved.</summary>
/// <param name="Difference">What would change.</param>
/// <param name="Without">Questions below full that have no such option and stay as they are.</param>
internal sealed record Supposition(ScoreDifference Difference, int Without)
{
    // A is the best of every scale of letters; where the choice is between Ya and Tidak, Ya is meant.
    private const string Best = "A";

    /// <summary>Raises the questions to a level.</summary>
    /// <param name="score">What is.</param>
    /// <param name="questions">Which.</param>
    /// <param name="level">An option's key; null for the best answer of each, which for a ratio is 100 %.</param>
    public static Supposition Of(Score score, IEnumerable<Question> questions, string? level)
    {
        var changes = new List<AnswerChange>();
        var without = 0;
        foreach (var question in questions)
        {
            if (score[question].Value == Rational.One)
                continue;
            if (Raised(question, level) is not { } raised)
                without++;
            else if (QuestionScore.Of(question, raised).Value > score[question].Value || !score[question].Answered)
                changes.Add(new(question, raised));
        }

        return new(ScoreDifference.Between(score, Scorer.Score(score.Sheet.With(changes))), without);
    }

    private static Answer? Raised(Question question, string? level) => question.Scale.Kind switch
    {
        ScaleKind.Options when level is null || string.Equals(level, Best, StringComparison.OrdinalIgnoreCase) => new OptionAnswer(question.Options[0].Key),
        ScaleKind.Options => question.FindOption(level) is { } option ? new OptionAnswer(option.Key) : null,
        ScaleKind.Ratio when level is null => new ShareAnswer(Rational.One),
        // A survey is answered by others: nobody can decide its index.
        _ => null,
    };
}

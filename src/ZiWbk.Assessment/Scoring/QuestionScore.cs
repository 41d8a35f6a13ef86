using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Scoring;

/// <summary>What one answer is worth, and how that came about.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">Its answer, or null where it is blank.</param>
/// <param name="Answered">Whether it has a score; counts that are incomplete have none.</param>
/// <param name="Value">0 to 1; zero when it has no score.</param>
/// <param name="SheetValue">What the worksheet puts into its average; null when it leaves the question out or fails.</param>
/// <param name="SheetFails">Whether the worksheet's formula for this question ends in an error.</param>
/// <param name="Ratio">What became of a ratio; null for other kinds.</param>
public readonly record struct QuestionScore(
    Question Question, Answer? Answer, bool Answered, Rational Value, Rational? SheetValue, bool SheetFails, RatioState? Ratio)
{
    /// <summary>Points this answer brings.</summary>
    public Rational Points => Question.Worth * Value;

    /// <summary>Points that full score would bring beyond this.</summary>
    public Rational Lost => Question.Worth * (Rational.One - Value);

    /// <summary>Scores one answer.</summary>
    public static QuestionScore Of(Question question, Answer? answer)
    {
        switch (answer)
        {
            case OptionAnswer option:
                return Plain(question, answer, question.FindOption(option.Key)!.Score);
            case ShareAnswer share:
                return Plain(question, answer, share.Share);
            case IndexAnswer index:
                return Plain(question, answer, index.Index / question.Scale.Maximum);
            case CountsAnswer counts:
                var ratio = question.Ratio!.Evaluate(counts.Counts);
                var answered = ratio.State != RatioState.Blank;
                return new(question, answer, answered, ratio.Value, ratio.SheetValue,
                    ratio.SheetFails || (!answered && BlankFails(question)), ratio.State);
            default:
                return new(question, null, Answered: false, Rational.Zero, null, BlankFails(question), Ratio: null);
        }
    }

    // Where an average has other questions in it, the worksheet leaves a blank out. Where the blank stands alone it fails:
    // a result multiplies the word "Blm Diisi" by a weight, and a group's average of nothing is a division by zero.
    private static bool BlankFails(Question question) => question.Indicator.Area is null || question.Group is not null;

    private static QuestionScore Plain(Question question, Answer? answer, Rational value) =>
        new(question, answer, Answered: true, value, value, SheetFails: false, Ratio: null);
}

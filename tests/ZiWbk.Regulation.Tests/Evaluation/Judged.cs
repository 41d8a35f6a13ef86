using System.Text;
using ZiWbk.Regulation.Answers;

namespace ZiWbk.Regulation.Evaluation;

/// <summary>A question of the set with what the desk answered.</summary>
internal sealed record Judged(EvaluationQuestion Question, RegulationAnswer Answer)
{
    public bool Right => Question.Answerable && Answer.Entry is { } entry && Question.Expect.Contains(entry.Id);

    public bool Wrong => Answer.Entry is { } entry && !Question.Expect.Contains(entry.Id);

    public bool Silent => !Answer.Answered;

    /// <summary>The wrong premise is said to be wrong, and the right value stands in the answer.</summary>
    public bool Corrected => Question.Correct == true && Right && Answer.CorrectsPremise && Holds(Answer.Text.Id, Question.Contains!);

    /// <summary>A right premise was contradicted.</summary>
    public bool Contradicted => Question.Correct == false && Answer.CorrectsPremise;

    /// <summary>The tuning questions by cross-validation, the blind ones by the desk that is shipped.</summary>
    public static IReadOnlyList<Judged> All() =>
        [.. CrossValidation.Shipped.Judged(), .. EvaluationQuestion.All.Where(question => !question.Tune).Select(question => new Judged(question, Shipped.Desk.Ask(question.Text)))];

    // As words of their own, whatever the case and the spaces: "75" is not in "75,5", "BB" not in "WBBM".
    internal static bool Holds(string answer, string words)
    {
        var (text, wanted) = (Squeezed(answer, out var starts), Squeezed(words, out _));
        for (var at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var (from, to) = (starts[at], starts[at + wanted.Length - 1] + 1);
            if (!Joined(answer, from - 1, from, -1) && !Joined(answer, to, to - 1, 1))
                return true;
        }

        return false;
    }

    // Whether a neighbour goes on with the word or number: a letter or digit, or a comma or point with a digit behind it.
    private static bool Joined(string text, int at, int inside, int step)
    {
        if (at < 0 || at >= text.Length)
            return false;
        if (char.IsLetterOrDigit(text[at]))
            return char.IsLetterOrDigit(text[inside]);
        return text[at] is ',' or '.' && char.IsAsciiDigit(text[inside]) && at + step >= 0 && at + step < text.Length && char.IsAsciiDigit(text[at + step]);
    }

    private static string Squeezed(string text, out List<int> starts)
    {
        var squeezed = new StringBuilder();
        starts = [];
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]))
                continue;
            squeezed.Append(char.ToLowerInvariant(text[at]));
            starts.Add(at);
        }

        return squeezed.ToString();
    }
}

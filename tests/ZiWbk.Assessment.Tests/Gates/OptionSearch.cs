using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Tests.Gates;

/// <summary>Searches all combinations of options for those that bring exactly a number of points.</summary>
internal static class OptionSearch
{
    /// <summary>Every sum of points that options of these questions can bring.</summary>
    public static IReadOnlyCollection<Rational> Sums(IEnumerable<Question> questions) => SumsFrom([.. questions])[0];

    /// <summary>Some of the combinations that bring exactly these points.</summary>
    public static IReadOnlyList<IReadOnlyList<AnswerChange>> Reaching(IReadOnlyList<Question> questions, Rational points, int atMost)
    {
        var sums = SumsFrom(questions);
        var found = new List<IReadOnlyList<AnswerChange>>();
        Search(0, points, []);
        return found;

        void Search(int at, Rational left, AnswerChange[] chosen)
        {
            if (found.Count == atMost || !sums[at].Contains(left))
                return;
            if (at == questions.Count)
            {
                found.Add(chosen);
                return;
            }

            foreach (var option in questions[at].Options)
                Search(at + 1, left - questions[at].Worth * option.Score, [.. chosen, new(questions[at], new OptionAnswer(option.Key))]);
        }
    }

    // For each place, what the questions from there on can bring.
    private static HashSet<Rational>[] SumsFrom(IReadOnlyList<Question> questions)
    {
        var sums = new HashSet<Rational>[questions.Count + 1];
        sums[^1] = [Rational.Zero];
        for (var at = questions.Count - 1; at >= 0; at--)
            sums[at] = [.. questions[at].Options.SelectMany(option => sums[at + 1].Select(sum => sum + questions[at].Worth * option.Score))];
        return sums;
    }
}

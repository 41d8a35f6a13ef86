using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Documents.Tests;

/// <summary>Random answers, the same for the same seed.</summary>
internal static class Fillings
{
    /// <summary>Every question answered, every count given, nothing in it that a reader should remark on.</summary>
    public static AnswerSheet Clean(int seed)
    {
        var random = new Random(seed);
        var changes = random.Next(1, 40);
        return Sheet(question => question.Ratio is { } ratio
            ? new CountsAnswer(Filled(ratio, input => input.IsTotal ? null : input.Key == "jumlah_perubahan" ? changes : random.Next(1, 40)))
            : Plain(question, random));
    }

    /// <summary>
    /// Anything a form can hold: blanks, counts partly given, zero or with their total stated, shares typed over the formula.
    /// </summary>
    public static AnswerSheet Any(int seed)
    {
        var random = new Random(seed);
        var blank = new[] { 0, 5, 50, 97 }[random.Next(4)];
        var missing = new[] { 0, 0, 30 }[random.Next(3)];
        return Sheet(question =>
        {
            if (random.Next(100) < blank)
                return null;
            if (question.Ratio is not { } ratio)
                return Plain(question, random);
            if (random.Next(4) == 0)
                return new ShareAnswer(Rational.Of(random.Next(101), 100));
            var counts = Filled(ratio, input => random.Next(100) < (input.IsTotal ? 75 : missing) ? null : random.Next(40));
            // A ratio without a single count is simply blank.
            return counts.Count == 0 ? null : new CountsAnswer(counts);
        });
    }

    /// <summary>The answers of one layer, the others blank.</summary>
    public static LayeredAnswers In(Layer layer, AnswerSheet sheet) => LayeredAnswers.Empty(Official.Lke).With(layer, sheet);

    /// <summary>A sheet with one question left blank.</summary>
    public static AnswerSheet BlankAt(this AnswerSheet sheet, string code) => sheet.WithAnswer(code, null);

    /// <summary>A sheet with one question answered otherwise.</summary>
    public static AnswerSheet WithAnswer(this AnswerSheet sheet, string code, Answer? answer) =>
        sheet.With(Official.Lke.Find(QuestionId.Parse(code))!, answer);

    private static Answer Plain(Question question, Random random) => question.Scale.Kind == ScaleKind.Index
        ? new IndexAnswer(Rational.Of(random.Next(401), 100))
        : new OptionAnswer(question.Options[random.Next(question.Options.Count)].Key);

    private static Counts Filled(RatioFormula ratio, Func<RatioInput, int?> count) =>
        ratio.Inputs.Aggregate(Counts.Empty, (counts, input) => count(input) is { } number ? counts.With(input.Key, number) : counts);

    private static AnswerSheet Sheet(Func<Question, Answer?> answer) =>
        AnswerSheet.Empty(Official.Lke).With(Official.Lke.Questions.Select(question => new AnswerChange(question, answer(question))));
}

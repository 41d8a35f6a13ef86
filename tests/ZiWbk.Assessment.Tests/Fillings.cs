using CsCheck;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Tests;

/// <summary>Random sheets of the official instrument.</summary>
internal static class Fillings
{
    // Inputs that make up a denominator; the others may be zero in any sheet.
    private static readonly HashSet<string> _below =
    [
        "jumlah_agen_perubahan", "jumlah_perubahan", "tahun_lalu", "jumlah_sasaran", "harus_ditindaklanjuti", "harus_melapor",
        "kepala_satker", "administrator", "terdaftar",
    ];

    private static readonly Gen<Answer?> _blank = Gen.Const<Answer?>(() => null);

    /// <summary>Every question answered, no denominator zero.</summary>
    public static Gen<AnswerSheet> Complete { get; } = Sheet(Whole);

    /// <summary>From hardly any blank to hardly any answer.</summary>
    public static Gen<AnswerSheet> WithBlanks { get; } = Gen.OneOf(1, 5, 50, 95)
        .SelectMany(percent => Sheet(question => Gen.Frequency((100 - percent, Whole(question)), (percent, _blank))));

    /// <summary>Every question touched, but some counts not yet filled in.</summary>
    public static Gen<AnswerSheet> WithPartialCounts { get; } =
        Sheet(question => question.Ratio is null ? Whole(question) : Counts(question.Ratio, atLeast: _ => 1, atMost: 9, present: 80));

    /// <summary>Every question answered, counts mostly zero.</summary>
    public static Gen<AnswerSheet> WithZeroDenominators { get; } =
        Sheet(question => question.Ratio is null ? Whole(question) : Counts(question.Ratio, atLeast: _ => 0, atMost: 1, present: 100));

    /// <summary>A little of everything, and sheets on which one whole indicator is blank.</summary>
    public static Gen<AnswerSheet> Any { get; } =
        Gen.Frequency((2, Complete), (3, WithBlanks), (2, WithPartialCounts), (2, WithZeroDenominators), (2, OneIndicatorBlank()));

    private static Gen<AnswerSheet> OneIndicatorBlank() =>
        Gen.Select(Complete, Gen.Int[0, Official.Lke.Indicators.Count - 1], (sheet, indicator) =>
            sheet.BlankWhere(question => question.Indicator == Official.Lke.Indicators[indicator]));

    private static Gen<AnswerSheet> Sheet(Func<Question, Gen<Answer?>> answer) =>
        new Each<Answer?>([.. Official.Lke.Questions.Select(answer)]).Select(answers =>
            AnswerSheet.Empty(Official.Lke).With(Official.Lke.Questions.Select(question => new AnswerChange(question, answers[question.Ordinal]))));

    private static Gen<Answer?> Whole(Question question) => question.Scale.Kind switch
    {
        ScaleKind.Options => Gen.OneOf([.. question.Options.Select(option => (Answer?)new OptionAnswer(option.Key))]),
        ScaleKind.Index => Gen.Int[0, 400].Select(hundredths => (Answer?)new IndexAnswer(Rational.Of(hundredths, 100))),
        _ => Gen.Frequency(
            (1, Gen.Int[0, 30].Select(thirtieths => (Answer?)new ShareAnswer(Rational.Of(thirtieths, 30)))),
            (6, Counts(question.Ratio!, atLeast: key => _below.Contains(key) ? 1 : 0, atMost: 40, present: 100))),
    };

    // A total is stated now and then; otherwise the parts make it.
    private static Gen<Answer?> Counts(RatioFormula ratio, Func<string, int> atLeast, int atMost, int present) =>
        new Each<int?>([.. ratio.Inputs.Select(input => Gen.Select(Gen.Int[atLeast(input.Key), atMost], Gen.Int[1, 100],
            (count, chance) => chance <= (input.IsTotal ? 20 : present) ? count : (int?)null))])
        .Select(values => (Answer?)new CountsAnswer(ratio.Inputs.Zip(values).Where(input => input.Second is not null)
            .Aggregate(Assessment.Answers.Counts.Empty, (counts, input) => counts.With(input.First.Key, input.Second!.Value))));

    /// <summary>One value of each generator.</summary>
    private sealed class Each<T>(Gen<T>[] generators) : Gen<T[]>
    {
        public override T[] Generate(PCG pcg, Size? min, out Size size)
        {
            size = new(0);
            var values = new T[generators.Length];
            for (var at = 0; at < values.Length; at++)
            {
                values[at] = generators[at].Generate(pcg, null!, out var part);
                size.Add(part);
            }

            return values;
        }
    }
}

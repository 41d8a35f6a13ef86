using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Documents.Tests.Recalculation;

/// <summary>Random sheets of answers, the same for the same seed.</summary>
internal sealed class RandomFilling(Instrument instrument, int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Every question answered, no denominator zero.</summary>
    public AnswerSheet Complete() => Fill(_ => false, leastDenominator: 1, partial: false);

    /// <summary>Some questions blank, some counts missing, some denominators zero.</summary>
    public AnswerSheet WithBlanks()
    {
        // Few blanks, so that the sheet often still shows a number; many, so that whole indicators are empty too.
        var share = _random.NextDouble() < 0.7 ? 0.03 : 0.4;
        var results = _random.NextDouble() < 0.2;
        return Fill(
            question => (question.Indicator.Area is not null || results) && _random.NextDouble() < share,
            leastDenominator: _random.NextDouble() < 0.2 ? 0 : 1,
            partial: _random.NextDouble() < 0.5);
    }

    private AnswerSheet Fill(Func<Question, bool> blank, int leastDenominator, bool partial) =>
        AnswerSheet.Empty(instrument).With(instrument.Questions
            .Where(question => !blank(question))
            .Select(question => new AnswerChange(question, Answer(question, leastDenominator, partial))));

    private Answer? Answer(Question question, int leastDenominator, bool partial) => question.Scale.Kind switch
    {
        ScaleKind.Options => new OptionAnswer(question.Options[_random.Next(question.Options.Count)].Key),
        ScaleKind.Index => new IndexAnswer(Rational.Of(_random.Next(401), 100)),
        _ when _random.Next(12) == 0 => new ShareAnswer(Rational.Of(_random.Next(101), 100)),
        _ => Counts(question.Ratio!, leastDenominator, partial),
    };

    private CountsAnswer? Counts(RatioFormula ratio, int leastDenominator, bool partial)
    {
        var counts = Assessment.Answers.Counts.Empty;
        var summed = ratio.Inputs.SelectMany(input => input.SumOf).ToHashSet();
        foreach (var input in ratio.Inputs)
        {
            if (partial && _random.Next(6) == 0)
                continue;
            // A total is usually left to the form, sometimes typed.
            if (input.IsTotal && _random.Next(4) > 0)
                continue;
            var divides = ratio.Denominator.Any(term => term.Key == input.Key) || summed.Contains(input.Key);
            counts = counts.With(input.Key, _random.Next(divides ? leastDenominator : 0, _random.Next(2) == 0 ? 5 : 250));
        }

        return counts.Count > 0 ? new(counts) : null;
    }
}

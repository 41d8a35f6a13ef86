using CsCheck;
using ZiWbk.Assessment.Answers;

namespace ZiWbk.Assessment.Tests.Paths;

/// <summary>A small instrument and some sheets of answers to it, each in form order.</summary>
internal sealed record SmallCase(SmallInstrument Form, Answer?[][] Sheets)
{
    private static readonly Gen<decimal> _weight = Gen.Frequency((1, Gen.OneOf(5m, 10m, 15m)), (1, Gen.Int[1, 80].Select(quarters => quarters / 4m)));

    private static readonly Gen<string> _anyScale = Gen.OneOf("ya_tidak", "abc", "abcd", "abcde", "persen", "persen");

    /// <summary>Random weights, efforts, answers and gates; some gates cannot be reached.</summary>
    public static Gen<SmallCase> Any { get; } = Cases(_anyScale, Gen.OneOf<long>(3, 7, 11, 13, 97));

    /// <summary>Odd counts of nine digits: the common grid often needs more than 64 bits.</summary>
    public static Gen<SmallCase> OddCounts { get; } = Cases(_anyScale, Gen.OneOf(999_999_937L, 999_999_929, 999_999_893));

    /// <summary>Ratios only, of odd counts as large as they are taken: the common grid often needs more than 128 bits.</summary>
    public static Gen<SmallCase> HugeCounts { get; } =
        Cases(Gen.Const("persen"), Gen.OneOf(999_999_999_989, 999_999_999_961, 999_999_999_937, 999_999_999_899));

    public override string ToString() => $"{Form.Worksheet.Text}{Form.Gates.Text}";

    private static Gen<SmallCase> Cases(Gen<string> scale, Gen<long> odd) =>
        from form in Forms(scale)
        from sheets in Answered(form, odd).Array[4]
        select new SmallCase(form, sheets);

    private static Gen<SmallInstrument> Forms(Gen<string> scale) =>
        from effort in Gen.OneOf(1, 3, 99)
        let question = Gen.Select(scale, Gen.Int[1, effort], (its, own) => new SmallQuestion(its, own))
        from levers in Gen.OneOf(TwoAreas(question), TwoAreas(question), ThreeAreas(question))
        let weight = levers.Sum(indicator => indicator.Weight)
        from wbk in Gates(weight)
        from wbbm in Gates(weight)
        select new SmallInstrument { Levers = levers, Wbk = wbk, Wbbm = wbbm };

    private static Gen<SmallGates> Gates(decimal levers) =>
        from total in Gen.OneOf(1m, 40m, 55m, 66.6m, 75m, 80m, 90m)
        from area in Gen.OneOf(1m, 25m, 33.3m, 50m, 60m, 66.67m, 75m, 90m, 100m)
        from lever in Gen.OneOf(0.01m, 0.4m, 0.6m, 2m / 3, 0.8m, 0.95m, 1m)
        from part in Gen.OneOf(0.2m, 0.5m, 0.9m, 1m)
        select new SmallGates(total, area, Math.Round(levers * lever, 6), part);

    private static Gen<SmallIndicator[]> TwoAreas(Gen<SmallQuestion> question) =>
        from first in Indicator("A.I", 1, question, atMost: 2)
        from second in Indicator("A.I", 2, question, atMost: 2)
        from third in Indicator("A.II", 1, question, atMost: 1)
        from fourth in Indicator("A.II", 2, question, atMost: 1)
        from which in Gen.Int[1, 3]
        select (SmallIndicator[])[first, second, .. which == 2 ? [] : new[] { third }, .. which == 1 ? [] : new[] { fourth }];

    private static Gen<SmallIndicator[]> ThreeAreas(Gen<SmallQuestion> question) =>
        from first in Indicator("A.I", 1, question, atMost: 1)
        from second in Indicator("A.I", 2, question, atMost: 2)
        from third in Indicator("A.I", 3, question, atMost: 1)
        from area in Gen.Int[1, 3]
        from fourth in Indicator("A.II", area, question, atMost: 1)
        select (SmallIndicator[])[first, second, third, fourth];

    private static Gen<SmallIndicator> Indicator(string part, int area, Gen<SmallQuestion> question, int atMost) =>
        from weight in _weight
        from questions in question.Array[1, atMost]
        select new SmallIndicator(part, area, weight, questions);

    private static Gen<Answer?[]> Answered(SmallInstrument form, Gen<long> odd)
    {
        var levers = form.Levers.SelectMany(indicator => indicator.Questions).Select(question => AnswerTo(question.Scale, odd));
        string[] results = ["indeks", "abcde", "indeks"];
        return levers.Concat(results.Select(scale => AnswerTo(scale, odd)))
            .Aggregate(Gen.Const(Array.Empty<Answer?>()), (all, next) => Gen.Select(all, next, (answers, answer) => (Answer?[])[.. answers, answer]));
    }

    private static Gen<Answer?> AnswerTo(string scale, Gen<long> odd)
    {
        var blank = Gen.Const<Answer?>(() => null);
        Gen<Answer?> counts = Gen.Select(odd, Gen.Long[0, 1_000], (all, thousandths) =>
            (Answer?)Tests.Sheets.Counted(("naik", all * thousandths / 1_000), ("semua", all)));
        return scale switch
        {
            "indeks" => Gen.Frequency((1, blank), (6, Gen.Int[0, 16].Select(quarters => (Answer?)new IndexAnswer(Rational.Of(quarters, 4))))),
            "persen" => Gen.Frequency((1, blank), (6, counts),
                (1, Gen.Int[0, 1].Select(naik => (Answer?)Tests.Sheets.Counted(("naik", naik), ("semua", 0)))),
                (2, Gen.Int[0, 12].Select(twelfths => (Answer?)new ShareAnswer(Rational.Of(twelfths, 12))))),
            _ => Gen.Frequency((1, blank), (6, Gen.OneOf(SmallInstrument.Options[scale].Split(", "))
                .Select(option => (Answer?)new OptionAnswer(option.Split(':')[0])))),
        };
    }
}

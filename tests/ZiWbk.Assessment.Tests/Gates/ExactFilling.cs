using System.Numerics;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Tests.Gates;

/// <summary>
/// Fills some levers at random so that their points lie exactly on a number: options are raised at random until one ratio
/// question can bring the rest, and that one gets the counts for it. Other ratios are full.
/// </summary>
internal sealed class ExactFilling(IReadOnlyList<Question> levers, Question ratio)
{
    private readonly List<Question> _optional = [.. levers.Where(question => question.Options.Count > 0)];

    /// <summary>A sheet with the levers at <paramref name="points"/>, and one a hair's breadth below.</summary>
    public (AnswerSheet Exactly, AnswerSheet Below) At(AnswerSheet rest, Rational points, int seed)
    {
        var random = new Random(seed);
        while (true)
        {
            var rungs = _optional.ToDictionary(question => question, question => question.Options.Count - 1);
            var sum = levers.Where(question => question.Ratio is not null && question != ratio)
                .Aggregate(Rational.Zero, (sum, question) => sum + question.Worth);
            while (sum + ratio.Worth < points)
            {
                var question = _optional[random.Next(_optional.Count)];
                if (rungs[question] == 0)
                    continue;
                var (from, to) = (question.Options[rungs[question]], question.Options[--rungs[question]]);
                sum += question.Worth * (to.Score - from.Score);
            }

            var share = (points - sum) / ratio.Worth;
            if (share <= Rational.Zero)
                continue;
            var sheet = rest.With(rungs.Select(rung => new AnswerChange(rung.Key, new OptionAnswer(rung.Key.Options[rung.Value].Key))));
            return (sheet.With(ratio, Counts(share.Numerator, share.Denominator)),
                sheet.With(ratio, Counts(share.Numerator * 10_000_019 - 1, share.Denominator * 10_000_019)));
        }
    }

    private CountsAnswer Counts(BigInteger over, BigInteger under)
    {
        var (some, all) = ((long)over, (long)under);
        return ratio.Id.Value switch
        {
            "A.II.1.i.a" => Sheets.Counted(("jumlah_perubahan", some), ("jumlah_agen_perubahan", all)),
            "A.II.3.iii.a" => Sheets.Counted(("tahun_lalu", all), ("tahun_ini", all - some), ("disanksi", 0)),
            "A.II.4.i.a" => Sheets.Counted(("sasaran_tercapai", some), ("jumlah_sasaran", all)),
            "A.II.5.ii.a" => Sheets.Counted(("selesai", some), ("harus_ditindaklanjuti", all), ("diproses", 1)),
            "A.II.6.i.b" => Sheets.Counted(("dipermudah", some), ("terdaftar", all)),
            _ => throw new ArgumentOutOfRangeException(nameof(over), ratio.Id, "no counts known for this question"),
        };
    }
}

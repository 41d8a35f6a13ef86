using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Documents.Tests.Samples;

/// <summary>
/// The answers of tests/samples/lke-contoh.xlsx: an office whose total is beyond 75 while one area is a little below 60 %,
/// the case that takes longest to find in the workbook.
/// </summary>
internal static class ContohSample
{
    public const string Banner = "CONTOH, bukan data nyata";

    private static readonly Dictionary<string, Answer> _stated = new()
    {
        ["A.I.5.i.b"] = new OptionAnswer("C"),
        ["A.I.5.iii.d"] = new OptionAnswer("C"),
        ["A.I.5.iv.b"] = new OptionAnswer("C"),
        ["A.I.5.iv.c"] = new OptionAnswer("C"),
        ["A.I.5.v.d"] = new OptionAnswer("C"),
        ["A.II.1.i.a"] = Counts(("jumlah_agen_perubahan", 6), ("jumlah_perubahan", 5)),
        ["A.II.1.i.b"] = Counts(("jumlah_perubahan", 5), ("jumlah_terintegrasi", 2)),
        ["A.II.3.iii.a"] = Counts(("tahun_lalu", 4), ("tahun_ini", 1), ("disanksi", 1)),
        ["A.II.4.i.a"] = Counts(("jumlah_sasaran", 8), ("sasaran_tercapai", 6)),
        ["A.II.5.i.a"] = new OptionAnswer("C"),
        ["A.II.5.ii.a"] = Counts(("harus_ditindaklanjuti", 20), ("diproses", 14), ("selesai", 6)),
        ["A.II.5.iii.a"] = Counts(("kepala_satker", 1), ("pejabat_wajib", 4), ("lainnya", 0), ("sudah_lapor", 5)),
        ["A.II.5.iii.b"] = Counts(("administrator", 5), ("pengawas", 12), ("fungsional_pelaksana", 63), ("sudah_lapor", 72)),
        ["A.II.6.ii.a"] = new OptionAnswer("C"),
        ["A.II.6.i.b"] = Counts(("terdaftar", 20), ("dipermudah", 15)),
        ["B.I.a.a"] = new IndexAnswer(Rational.From(3.62m)),
        ["B.I.b.a"] = new OptionAnswer("C"),
        ["B.II.a.a"] = new IndexAnswer(Rational.From(3.4m)),
    };

    public static LayeredAnswers Answers(Instrument instrument)
    {
        var sheet = AnswerSheet.Empty(instrument).With(instrument.Questions.Select(question => new AnswerChange(
            question, _stated.GetValueOrDefault(question.Id.Value) ?? Usual(question))));
        return LayeredAnswers.Empty(instrument) with { Unit = sheet };
    }

    // Three in five questions are at their best, the others one step below; yes is yes.
    private static OptionAnswer Usual(Question question) =>
        new(question.Options[question.Options.Count == 2 || question.Ordinal % 5 < 3 ? 0 : 1].Key);

    private static CountsAnswer Counts(params (string Input, long Count)[] counts) =>
        new(counts.Aggregate(Assessment.Answers.Counts.Empty, (all, count) => all.With(count.Input, count.Count)));
}

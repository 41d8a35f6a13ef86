using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Tests.Scoring;

/// <summary>What the data says about a zero denominator, question by question.</summary>
public sealed class ZeroCaseTests
{
    public static TheoryData<string, string, bool, int, int?> Cases { get; } = new()
    {
        { "A.II.1.i.a", "jumlah_agen_perubahan=0 jumlah_perubahan=0", true, 0, null },
        { "A.II.1.i.a", "jumlah_agen_perubahan=0 jumlah_perubahan=3", false, 0, null },
        { "A.II.1.i.b", "jumlah_perubahan=0 jumlah_terintegrasi=0", true, 0, null },
        { "A.II.1.i.b", "jumlah_perubahan=0 jumlah_terintegrasi=3", false, 0, null },
        { "A.II.3.iii.a", "tahun_lalu=0 tahun_ini=0 disanksi=0", true, 1, 1 },
        { "A.II.3.iii.a", "tahun_lalu=0 tahun_ini=2 disanksi=2", false, 0, null },
        { "A.II.4.i.a", "jumlah_sasaran=0 sasaran_tercapai=0", true, 0, null },
        { "A.II.4.i.a", "jumlah_sasaran=0 sasaran_tercapai=1", false, 0, null },
        { "A.II.5.ii.a", "harus_ditindaklanjuti=0 diproses=0 selesai=0", true, 1, null },
        { "A.II.5.ii.a", "harus_ditindaklanjuti=0 diproses=1 selesai=1", false, 0, null },
        { "A.II.5.iii.a", "kepala_satker=0 pejabat_wajib=0 lainnya=0 sudah_lapor=0", true, 0, null },
        { "A.II.5.iii.a", "harus_melapor=0 sudah_lapor=0", true, 0, null },
        { "A.II.5.iii.a", "kepala_satker=0 pejabat_wajib=0 lainnya=0 sudah_lapor=1", false, 0, null },
        { "A.II.5.iii.b", "administrator=0 pengawas=0 fungsional_pelaksana=0 sudah_lapor=0", true, 0, null },
        { "A.II.5.iii.b", "administrator=0 pengawas=0 fungsional_pelaksana=0 sudah_lapor=1", false, 0, null },
        { "A.II.6.i.b", "terdaftar=0 dipermudah=0", true, 0, null },
        { "A.II.6.i.b", "terdaftar=0 dipermudah=4", false, 0, null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_zero_denominator_is_worth_what_the_data_says(string id, string counts, bool zeroOverZero, int value, int? sheet)
    {
        var score = Answered(id, counts).Score()[Sheets.Question(id)];

        Rational? expectedSheet = sheet is { } number ? (Rational)number : null;
        Assert.Equal(
            (zeroOverZero ? RatioState.ZeroOverZero : RatioState.NumberOverZero, (Rational)value, expectedSheet, sheet is null, true),
            (score.Ratio!.Value, score.Value, score.SheetValue, score.SheetFails, score.Answered));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_sheet_total_is_absent_exactly_where_the_worksheet_divides_by_zero(
        string id, string counts, bool zeroOverZero, int value, int? sheet)
    {
        _ = zeroOverZero;
        var range = Answered(id, counts).Score().Range;

        var total = 100 - Sheets.Question(id).Worth * (Rational)(1 - value);
        Assert.Equal((total, sheet is null ? null : total, total), (range.Lowest, range.Sheet, range.Highest));
    }

    [Fact]
    public void Every_ratio_states_who_says_so()
    {
        var cases = Official.Lke.Questions.Where(question => question.Ratio is not null)
            .Select(question => (question.Id, Ratio: question.Ratio!))
            .Select(each => $"{each.Id} {each.Ratio.ZeroOverZero.Provenance.Confidence} {each.Ratio.NumberOverZero.Provenance.Confidence}");

        Assert.Equal(
            [
                "A.II.1.i.a Inferred Inferred", "A.II.1.i.b Inferred Inferred",
                "A.II.3.iii.a Verified SingleSource", "A.II.4.i.a Inferred Inferred",
                "A.II.5.ii.a Verified Inferred", "A.II.5.iii.a SingleSource Inferred",
                "A.II.5.iii.b SingleSource Inferred", "A.II.6.i.b Inferred Inferred",
            ],
            cases);
    }

    [Theory]
    [InlineData("A.II.6.i.b", "value: dipermudah / terdaftar", "sheet: error", "terdaftar=0 dipermudah=0", "98.75", "99.0625")]
    [InlineData("A.II.3.iii.a", "zero_over_zero:\n                        value: 1", "sheet: 1", "tahun_lalu=0 tahun_ini=0 disanksi=0", "100", "98.5")]
    public void Where_the_worksheet_counts_a_zero_case_otherwise_its_total_differs(
        string id, string after, string old, string counts, string total, string shown)
    {
        // We count what the data says (0, and 1 for no violation in two years); this worksheet would show 0.25.
        var range = Answered(Sheets.FullOf(Official.Altered(after, old, "sheet: 0.25")), id, counts).Score().Range;

        Assert.Equal(
            (Rational.From(decimal.Parse(total)), Rational.From(decimal.Parse(shown)), Rational.From(decimal.Parse(total))),
            (range.Lowest, range.Sheet!.Value, range.Highest));
    }

    private static AnswerSheet Answered(string id, string counts) => Answered(Sheets.Full, id, counts);

    private static AnswerSheet Answered(AnswerSheet sheet, string id, string counts) =>
        sheet.Counts(id, [.. counts.Split(' ').Select(count => (count.Split('=')[0], long.Parse(count.Split('=')[1])))]);
}

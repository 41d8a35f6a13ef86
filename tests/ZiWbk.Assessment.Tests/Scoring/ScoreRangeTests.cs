using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Scoring;

namespace ZiWbk.Assessment.Tests.Scoring;

public sealed class ScoreRangeTests
{
    [Fact]
    public void A_full_sheet_has_one_total_three_times() => Assert.Equal(new(100, 100, 100), Sheets.Full.Score().Range);

    [Fact]
    public void A_blank_sheet_may_still_become_anything() => Assert.Equal(new(0, null, 100), Sheets.Empty.Score().Range);

    [Fact]
    public void A_blank_is_zero_at_the_lowest_left_out_of_the_average_on_the_sheet_and_full_at_the_highest()
    {
        // A.I.1.i weighs 0.5: with its first question blank and B (0.5) for the second it shows 0.25 of an average of one.
        var range = Sheets.Full.Blank("A.I.1.i.a").Option("A.I.1.i.b", "B").Score().Range;

        Assert.Equal((Rational.From(99.625m), Rational.From(99.75m), Rational.From(99.875m)), (range.Lowest, range.Sheet!.Value, range.Highest));
    }

    [Fact]
    public void A_blank_beside_zeros_leaves_the_sheet_at_the_lowest()
    {
        var range = Sheets.Full.Blank("A.I.1.i.a").Option("A.I.1.i.b", "C").Score().Range;

        Assert.Equal((Rational.From(99.5m), Rational.From(99.5m), Rational.From(99.75m)), (range.Lowest, range.Sheet!.Value, range.Highest));
    }

    [Fact]
    public void Blanks_in_two_indicators_are_left_out_of_both_averages()
    {
        var range = Sheets.Full.Blank("A.I.1.i.a", "A.I.1.ii.a", "A.I.1.ii.b").Option("A.I.1.ii.c", "B").Score().Range;

        Assert.Equal((100 - Rational.Of(1, 4) - Rational.Of(5, 6), Rational.From(99.5m), 100 - Rational.Of(1, 6)),
            (range.Lowest, range.Sheet!.Value, range.Highest));
    }

    [Theory]
    [InlineData("B.I.a.a")]
    [InlineData("B.I.b.a")]
    [InlineData("B.II.a.a")]
    [InlineData("A.II.5.iii.a")]
    [InlineData("A.II.5.iii.b")]
    [InlineData("A.I.3.v.a")]
    [InlineData("A.II.3.iii.a")]
    public void A_blank_that_stands_alone_makes_the_worksheet_fail(string id)
    {
        var range = Sheets.Full.Blank(id).Score().Range;

        Assert.Equal((100 - Sheets.Question(id).Worth, null, (Rational)100), (range.Lowest, range.Sheet, range.Highest));
    }

    [Theory]
    [InlineData("A.I.1.i.a")]
    [InlineData("A.II.1.i.b")]
    [InlineData("A.II.6.i.b")]
    public void A_blank_in_company_does_not(string id) => Assert.Equal((Rational)100, Sheets.Full.Blank(id).Score().Range.Sheet!.Value);

    [Fact]
    public void A_whole_indicator_left_blank_makes_the_worksheet_fail() =>
        Assert.Null(Sheets.Full.BlankWhere(question => question.Indicator.Id == "A.I.2.ii").Score().Range.Sheet);

    [Fact]
    public void Counts_half_filled_in_company_are_left_out_of_the_average() =>
        Assert.Equal(new(99, 100, 100), Sheets.Full.Counts("A.II.1.i.b", ("jumlah_perubahan", 3)).Score().Range);

    [Theory]
    [InlineData("kepala_satker")]
    [InlineData("sudah_lapor")]
    public void A_wealth_report_half_filled_makes_the_worksheet_fail(string only)
    {
        var range = Sheets.Full.Counts("A.II.5.iii.a", (only, 3)).Score().Range;

        Assert.Equal((99, null, 100), ((int)range.Lowest.Numerator, range.Sheet, (int)range.Highest.Numerator));
    }

    [Fact]
    public void Counts_half_filled_alone_in_their_indicator_make_the_worksheet_fail() =>
        Assert.Equal(new(97, null, 100), Sheets.Full.Counts("A.II.5.ii.a", ("selesai", 3)).Score().Range);

    [Fact]
    public void Without_a_group_of_its_own_a_blank_report_is_left_out_but_a_half_filled_total_still_fails()
    {
        var sheet = Sheets.FullOf(Official.Altered("id: A.II.5.iii.a", "group: Penyampaian LHKPN", "note: tanpa kelompok"));

        Rational?[] shown =
        [
            sheet.Blank("A.II.5.iii.a").Score().Range.Sheet,
            sheet.Counts("A.II.5.iii.a", ("kepala_satker", 1)).Score().Range.Sheet,
            sheet.Counts("A.II.5.iii.a", ("kepala_satker", 1), ("sudah_lapor", 1)).Score().Range.Sheet,
        ];

        Assert.Equal([100, 100, null], shown);
    }

    [Fact]
    public void Every_range_agrees_with_the_worksheet_computed_by_hand() =>
        Property.Holds(Fillings.Any, 250, sheet =>
        {
            var expected = WorksheetOracle.Of(sheet);
            var range = sheet.Score().Range;

            Assert.Equal(expected.Lowest, range.Lowest.ToDouble(), 1e-9);
            Assert.Equal(expected.Highest, range.Highest.ToDouble(), 1e-9);
            Assert.Equal(expected.Sheet is null, range.Sheet is null);
            Assert.Equal(expected.Sheet ?? 0, range.Sheet?.ToDouble() ?? 0, 1e-9);
        });

    [Fact]
    public void A_complete_sheet_without_zero_denominators_has_one_total_three_times() =>
        Property.Holds(Fillings.Complete, 40, sheet =>
        {
            var range = sheet.Score().Range;
            Assert.Equal(new ScoreRange(range.Lowest, range.Lowest, range.Lowest), range);
        });

    [Fact]
    public void The_lowest_never_exceeds_the_highest_and_both_stay_from_0_to_100() =>
        Property.Holds(Fillings.Any, 80, sheet =>
        {
            var range = sheet.Score().Range;
            Assert.True(Rational.Zero <= range.Lowest && range.Lowest <= range.Highest && range.Highest <= 100);
        });

    [Fact]
    public void Filling_a_blank_only_narrows_the_range() =>
        Property.Holds(CsCheck.Gen.Select(Fillings.WithBlanks, Fillings.Complete), 40, pair =>
        {
            var (before, after) = (pair.Item1, Filled(pair.Item1, pair.Item2));
            Assert.True(before.Score().Range.Lowest <= after.Score().Range.Lowest && after.Score().Range.Highest <= before.Score().Range.Highest);
        });

    private static AnswerSheet Filled(AnswerSheet sheet, AnswerSheet other) =>
        sheet.With(sheet.ChangesTo(other).Where(change => sheet[change.Question] is null));
}

using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Tests.Scoring;

public sealed class ScorerTests
{
    [Fact]
    public void A_full_sheet_scores_30_and_30_and_40()
    {
        var score = Sheets.Full.Score();

        Assert.Equal(
            ((Rational)30, (Rational)30, (Rational)60, (Rational)40, (Rational)100),
            (score.Fulfilment, score.Reform, score.Lever, score.Results, score.Total));
    }

    [Fact]
    public void A_sheet_of_zeros_scores_nothing_though_all_is_answered()
    {
        var score = Sheets.Worst.Score();

        Assert.Equal((Rational.Zero, Rational.Zero, Rational.Zero, Rational.Zero, 113),
            (score.Fulfilment, score.Reform, score.Results, score.Total, score.Answered));
    }

    [Fact]
    public void A_blank_sheet_scores_nothing_and_has_nothing_answered() =>
        Assert.Equal((Rational.Zero, 0), (Sheets.Empty.Score().Total, Sheets.Empty.Score().Answered));

    [Fact]
    public void The_questions_of_an_indicator_are_averaged()
    {
        // A.I.1.iv weighs 1.5: (1 + 0.5 + 0 + 0.67) / 4.
        var score = Sheets.Full.Option("A.I.1.iv.b", "B").Option("A.I.1.iv.c", "C").Option("A.I.1.iv.d", "B").Score();

        var points = Rational.From(2.17m) / 4 * Rational.From(1.5m);
        Assert.Equal((points, 100 - Rational.From(1.5m) + points), (score.PointsOf(Indicator("A.I.1.iv")), score.Total));
    }

    [Fact]
    public void An_area_is_its_fulfilment_and_reform()
    {
        var area = Sheets.Full.Option("A.I.5.i.a", "C").Share("A.II.5.ii.a", Rational.Of(1, 3)).Score().Areas[4];

        Assert.Equal(
            (5, Rational.From(6.75m), Rational.From(5.5m), Rational.From(12.25m), Rational.Of(49, 60)),
            (area.Area.No, area.Fulfilment, area.Reform, area.Points, area.Share));
    }

    [Fact]
    public void The_sections_add_up_their_indicators()
    {
        var score = Sheets.Full.Option("A.II.2.i.a", "D").Index("B.I.a.a", 3.6m).Option("B.I.b.a", "C").Index("B.II.a.a", 3.2m).Score();

        Assert.Equal(
            [30, Rational.From(29.5m), Rational.From(18.25m), 14],
            Official.Lke.Sections.Select(score.PointsOf));
    }

    [Fact]
    public void The_official_example_of_a_filled_form_scores_as_its_cells_do()
    {
        // The cells of the filled annex that are not full: A.II.1.i = 8/7, A.II.4.i = 1.2, A.II.5.ii = 0.5, LHKPN 13 of 15.
        var score = Sheets.Full
            .Counts("A.II.1.i.a", ("jumlah_agen_perubahan", 7), ("jumlah_perubahan", 4))
            .Counts("A.II.1.i.b", ("jumlah_perubahan", 7), ("jumlah_terintegrasi", 4))
            .Counts("A.II.4.i.a", ("jumlah_sasaran", 5), ("sasaran_tercapai", 3))
            .Counts("A.II.5.ii.a", ("harus_ditindaklanjuti", 6), ("diproses", 1), ("selesai", 1))
            .Counts("A.II.5.iii.a", ("kepala_satker", 1), ("pejabat_wajib", 1), ("lainnya", 13), ("sudah_lapor", 13))
            .Counts("A.II.5.iii.b", ("administrator", 0), ("pengawas", 0), ("fungsional_pelaksana", 12), ("sudah_lapor", 12))
            .Score();

        Assert.Equal((100 - Rational.Of(6, 7) - Rational.Of(4, 5) - Rational.Of(5, 2) - Rational.Of(2, 15), true),
            (score.Total, score.Range.Sheet == score.Total));
    }

    [Theory]
    [InlineData("B", 1, 2)]
    [InlineData("C", 0, 1)]
    [InlineData("A", 1, 1)]
    public void An_answer_brings_and_loses_its_part_of_the_questions_worth(string option, int numerator, int denominator)
    {
        var score = Sheets.Full.Option("A.I.1.i.b", option).Score()[Sheets.Question("A.I.1.i.b")];

        var value = Rational.Of(numerator, denominator);
        Assert.Equal(
            (value, value / 4, (Rational.One - value) / 4, true, value, false, null, new OptionAnswer(option)),
            (score.Value, score.Points, score.Lost, score.Answered, score.SheetValue!.Value, score.SheetFails, score.Ratio, score.Answer));
    }

    [Fact]
    public void An_index_is_worth_its_part_of_four() =>
        Assert.Equal(Rational.From(15.75m), Sheets.Empty.Index("B.I.a.a", 3.6m).Points("B.I.a.a"));

    [Fact]
    public void Each_question_is_told_in_form_order_with_its_answer()
    {
        var sheet = Sheets.Full.Blank("A.I.1.i.a");

        Assert.Equal(
            Official.Lke.Questions.Select(question => (question, sheet[question])),
            sheet.Score().Questions.Select(score => (score.Question, score.Answer)));
    }

    [Fact]
    public void A_blank_question_brings_nothing_and_loses_its_worth()
    {
        var blank = Sheets.Full.Blank("A.I.1.i.a").Score()[Sheets.Question("A.I.1.i.a")];

        Assert.Equal(
            (null, false, Rational.Zero, Rational.Zero, Rational.Of(1, 4), null, false, null),
            (blank.Answer, blank.Answered, blank.Value, blank.Points, blank.Lost, blank.SheetValue, blank.SheetFails, blank.Ratio));
    }

    [Fact]
    public void Counts_that_are_incomplete_have_an_answer_but_no_score()
    {
        var sheet = Sheets.Full.Counts("A.II.4.i.a", ("sasaran_tercapai", 3));
        var score = sheet.Score();
        var partial = score[Sheets.Question("A.II.4.i.a")];

        Assert.Equal(
            (sheet[partial.Question], false, Rational.Zero, null, RatioState.Blank, 112, (Rational)98),
            (partial.Answer, partial.Answered, partial.Value, partial.SheetValue, partial.Ratio, score.Answered, score.Total));
    }

    [Fact]
    public void A_count_of_zero_is_not_a_blank()
    {
        var zero = Sheets.Full.Counts("A.II.4.i.a", ("jumlah_sasaran", 5), ("sasaran_tercapai", 0)).Score();

        Assert.Equal(
            (113, RatioState.Computed, (Rational)98, (Rational)98),
            (zero.Answered, zero[Sheets.Question("A.II.4.i.a")].Ratio, zero.Total, zero.Range.Highest));
    }

    [Fact]
    public void A_share_stated_directly_counts_as_the_counts_behind_it() =>
        Assert.Equal(
            Sheets.Full.Counts("A.II.4.i.a", ("jumlah_sasaran", 7), ("sasaran_tercapai", 2)).Score().Total,
            Sheets.Full.Share("A.II.4.i.a", Rational.Of(2, 7)).Score().Total);

    [Fact]
    public void The_score_keeps_the_sheet_it_is_of() => Assert.Same(Sheets.Full, Sheets.Full.Score().Sheet);

    private static Indicator Indicator(string id) => Official.Lke.Indicators.Single(indicator => indicator.Id == id);
}

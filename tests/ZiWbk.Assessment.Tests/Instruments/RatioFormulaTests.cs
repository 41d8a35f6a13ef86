using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Tests.Instruments;

public sealed class RatioFormulaTests
{
    private static readonly RatioFormula _discipline = Sheets.Question("A.II.3.iii.a").Ratio!;
    private static readonly RatioFormula _reports = Sheets.Question("A.II.5.iii.a").Ratio!;

    [Theory]
    [InlineData(8, 6, 1, 4)]
    [InlineData(8, 0, 1, 1)]
    [InlineData(8, 8, 0, 1)]
    [InlineData(8, 9, 0, 1)]
    [InlineData(1, 1000, 0, 1)]
    public void A_fall_in_violations_is_counted_and_a_rise_is_zero(int before, int now, int numerator, int denominator)
    {
        var result = Evaluate(_discipline, ("tahun_lalu", before), ("tahun_ini", now), ("disanksi", 0));

        var expected = Rational.Of(numerator, denominator);
        Assert.Equal(new(RatioState.Computed, expected, expected, SheetFails: false), result);
    }

    [Fact]
    public void A_ratio_above_one_is_cut_to_one() =>
        Assert.Equal(new(RatioState.Computed, Rational.One, Rational.One, SheetFails: false),
            Evaluate(Sheets.Question("A.II.4.i.a").Ratio!, ("jumlah_sasaran", 3), ("sasaran_tercapai", 5)));

    [Fact]
    public void Exact_thirds_stay_thirds() =>
        Assert.Equal(Rational.Of(1, 3), Evaluate(Sheets.Question("A.II.4.i.a").Ratio!, ("jumlah_sasaran", 3), ("sasaran_tercapai", 1)).Value);

    [Theory]
    [InlineData("tahun_lalu")]
    [InlineData("tahun_ini")]
    [InlineData("disanksi")]
    public void A_missing_input_leaves_it_blank_even_one_the_formula_does_not_use(string missing)
    {
        (string, long)[] all = [("tahun_lalu", 2), ("tahun_ini", 1), ("disanksi", 0)];

        var result = Evaluate(_discipline, [.. all.Where(input => input.Item1 != missing)]);

        Assert.Equal(new(RatioState.Blank, Rational.Zero, null, SheetFails: false), result);
    }

    [Fact]
    public void A_total_is_the_sum_of_its_parts() =>
        Assert.Equal(Rational.Of(13, 15), Evaluate(_reports,
            ("kepala_satker", 1), ("pejabat_wajib", 1), ("lainnya", 13), ("sudah_lapor", 13)).Value);

    [Fact]
    public void A_stated_total_counts_as_stated() =>
        Assert.Equal(Rational.Of(13, 20), Evaluate(_reports,
            ("harus_melapor", 20), ("kepala_satker", 1), ("pejabat_wajib", 1), ("lainnya", 13), ("sudah_lapor", 13)).Value);

    [Fact]
    public void A_stated_total_needs_no_parts() =>
        Assert.Equal(new(RatioState.Computed, Rational.Of(1, 2), Rational.Of(1, 2), SheetFails: false),
            Evaluate(_reports, ("harus_melapor", 2), ("sudah_lapor", 1)));

    [Theory]
    [InlineData("kepala_satker")]
    [InlineData("pejabat_wajib")]
    [InlineData("lainnya")]
    public void A_total_lacking_a_part_makes_the_worksheet_fail(string missing)
    {
        (string, long)[] all = [("kepala_satker", 1), ("pejabat_wajib", 1), ("lainnya", 3), ("sudah_lapor", 5)];

        var result = Evaluate(_reports, [.. all.Where(input => input.Item1 != missing)]);

        Assert.Equal(new(RatioState.Blank, Rational.Zero, null, SheetFails: true), result);
    }

    [Fact]
    public void A_total_lacking_a_part_is_merely_blank_where_another_input_is_blank_too() =>
        Assert.Equal(new(RatioState.Blank, Rational.Zero, null, SheetFails: false), Evaluate(_reports, ("kepala_satker", 1)));

    [Fact]
    public void A_whole_total_without_the_other_input_is_blank() =>
        Assert.Equal(new(RatioState.Blank, Rational.Zero, null, SheetFails: false),
            Evaluate(_reports, ("kepala_satker", 1), ("pejabat_wajib", 1), ("lainnya", 3)));

    [Fact]
    public void A_total_of_three_zeros_is_zero() =>
        Assert.Equal(RatioState.ZeroOverZero,
            Evaluate(_reports, ("kepala_satker", 0), ("pejabat_wajib", 0), ("lainnya", 0), ("sudah_lapor", 0)).State);

    [Fact]
    public void The_largest_count_is_a_million_millions() => Assert.Equal(1_000_000_000_000, RatioFormula.LargestCount);

    [Fact]
    public void The_largest_counts_do_not_overflow_when_added_up() =>
        Assert.Equal(Rational.Of(1, 3), Evaluate(_reports,
            ("kepala_satker", RatioFormula.LargestCount), ("pejabat_wajib", RatioFormula.LargestCount), ("lainnya", RatioFormula.LargestCount),
            ("sudah_lapor", RatioFormula.LargestCount)).Value);

    [Fact]
    public void A_total_is_an_input_that_adds_up_others() =>
        Assert.Equal([true, false, false, false, false], _reports.Inputs.Select(input => input.IsTotal));

    [Fact]
    public void It_reads_as_the_instrument_writes_it() =>
        Assert.Equal(("(tahun_lalu - tahun_ini) / tahun_lalu", "(tahun_lalu - tahun_ini) / tahun_lalu"), (_discipline.Text, _discipline.ToString()));

    private static RatioResult Evaluate(RatioFormula formula, params (string, long)[] counts) =>
        formula.Evaluate(Sheets.Counted(counts).Counts);
}

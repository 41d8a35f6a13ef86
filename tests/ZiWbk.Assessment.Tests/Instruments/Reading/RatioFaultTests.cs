namespace ZiWbk.Assessment.Tests.Instruments.Reading;

/// <summary>Faults in the formula of a ratio, its inputs and its zero cases.</summary>
public sealed class RatioFaultTests
{
    private const string Question = "id: A.II.3.iii.a";
    private const string FirstInput = "- {key: tahun_lalu";
    private const string Formula = "(tahun_lalu - tahun_ini) / tahun_lalu";

    [Theory]
    [InlineData("(tahun_lalu - tahun_ini) tahun_lalu", 26, "'/'", "'/'")]
    [InlineData("tahun_lalu", 11, "'/'", "'/'")]
    [InlineData("(tahun_lalu - tahun_ini / tahun_lalu", 25, "')'", "')'")]
    [InlineData("tahun_lalu / (tahun_ini", 24, "')'", "')'")]
    [InlineData("tahun_lalu - tahun_ini) / tahun_lalu", 23, "'/'", "'/'")]
    [InlineData("/ tahun_lalu", 1, "nama isian", "the name of an input")]
    [InlineData("tahun_ini /", 12, "nama isian", "the name of an input")]
    [InlineData("tahun_ini - / tahun_lalu", 13, "nama isian", "the name of an input")]
    [InlineData("tahun_ini / tahun_lalu +", 25, "nama isian", "the name of an input")]
    [InlineData("(tahun_ini + ) / tahun_lalu", 14, "nama isian", "the name of an input")]
    [InlineData("() / tahun_lalu", 2, "nama isian", "the name of an input")]
    [InlineData("-tahun_ini / tahun_lalu", 1, "nama isian", "the name of an input")]
    [InlineData("tahun_ini / tahun_lalu / tahun_lalu", 24, "akhir rumus", "the end of the formula")]
    [InlineData("tahun_ini / tahun_lalu)", 23, "akhir rumus", "the end of the formula")]
    [InlineData("tahun_ini / tahun_lalu tahun_ini", 24, "akhir rumus", "the end of the formula")]
    [InlineData("tahun-lalu % tahun_lalu", 12, "'/'", "'/'")]
    public void A_formula_is_wrong_at_the_character_where_something_else_was_expected(string formula, int at, string id, string en) =>
        Damage.ToWorksheet.Replace(Question, $"value: {Formula}", $"value: ‸'{formula}'").IsTheOnlyFault(
            $"rumus '{formula}' keliru pada huruf ke-{at}: seharusnya {id}", $"formula '{formula}' is wrong at character {at}: expected {en}");

    [Theory]
    [InlineData("tahun_ini/tahun_lalu", 6, 3, 1, 2)]
    [InlineData("  ( tahun_ini )/( tahun_lalu + tahun_ini )  ", 6, 3, 1, 3)]
    [InlineData("(tahun_lalu - (tahun_lalu - tahun_ini)) / tahun_lalu", 6, 3, 1, 2)]
    [InlineData("(tahun_lalu - (tahun_lalu - tahun_ini - tahun_ini)) / (tahun_lalu + tahun_lalu)", 12, 3, 1, 4)]
    [InlineData("((tahun_lalu)) / ((tahun_lalu + (tahun_ini + tahun_lalu)))", 6, 3, 2, 5)]
    public void Sums_and_brackets_are_read_as_in_arithmetic(string formula, int before, int now, int numerator, int denominator)
    {
        var instrument = Damage.ToWorksheet.Replace(Question, $"value: {Formula}", $"value: '{formula}'").Instrument;
        var sheet = Sheets.FullOf(instrument).Counts("A.II.3.iii.a", ("tahun_lalu", before), ("tahun_ini", now), ("disanksi", 0));

        Assert.Equal(Rational.Of(numerator, denominator) * 5, sheet.Points("A.II.3.iii.a"));
    }

    [Fact]
    public void An_input_the_formula_names_but_nobody_asks_for_is_told() =>
        Damage.ToWorksheet.Replace(Question, $"value: {Formula}", "value: ‸(tahun_lalu - tahun_ini - tahun_depan) / tahun_lalu").IsTheOnlyFault(
            "rumus memakai 'tahun_depan' yang tidak ada pada inputs", "the formula uses 'tahun_depan', which is not among the inputs");

    [Fact]
    public void An_input_named_above_and_below_is_told_once() =>
        Damage.ToWorksheet.Replace(Question, $"value: {Formula}", "value: ‸(tahun_lalu - tahun_ini + x) / (tahun_lalu + x)").IsTheOnlyFault(
            "rumus memakai 'x' yang tidak ada pada inputs", "the formula uses 'x', which is not among the inputs");

    [Fact]
    public void An_input_that_cancels_out_is_not_used() =>
        Damage.ToWorksheet.Replace(Question, $"value: {Formula}", "value: (tahun_ini - tahun_lalu + tahun_lalu) / tahun_ini")
            .Replace(Question, FirstInput, "‸" + FirstInput).IsTheOnlyFault(
                "isian 'tahun_lalu' harus dipakai rumus atau ditandai unused: true, salah satu",
                "input 'tahun_lalu' must either be used by the formula or be marked unused: true");

    [Fact]
    public void An_input_nobody_uses_must_say_so() =>
        Damage.ToWorksheet.Replace(Question, "hukuman, unused: true}", "hukuman}").Replace(Question, FirstInput, "‸" + FirstInput).IsTheOnlyFault(
            "isian 'disanksi' harus dipakai rumus atau ditandai unused: true, salah satu",
            "input 'disanksi' must either be used by the formula or be marked unused: true");

    [Fact]
    public void An_input_in_use_may_not_say_it_is_unused() =>
        Damage.ToWorksheet.Replace(Question, "tahun ini}", "tahun ini, unused: true}").Replace(Question, FirstInput, "‸" + FirstInput).IsTheOnlyFault(
            "isian 'tahun_ini' harus dipakai rumus atau ditandai unused: true, salah satu",
            "input 'tahun_ini' must either be used by the formula or be marked unused: true");

    [Fact]
    public void A_part_of_a_total_is_in_use() =>
        Damage.ToWorksheet.Replace("id: A.II.5.iii.a", "Wajib lapor lainnya}", "Wajib lapor lainnya, unused: true}")
            .Replace("id: A.II.5.iii.a", "- {key: harus_melapor", "‸- {key: harus_melapor").IsTheOnlyFault(
                "isian 'lainnya' harus dipakai rumus atau ditandai unused: true, salah satu",
                "input 'lainnya' must either be used by the formula or be marked unused: true");

    [Fact]
    public void An_input_asked_for_twice_is_refused() =>
        Damage.ToWorksheet.Replace(Question, "- {key: disanksi", "- {key: ‸tahun_ini, label: Sekali lagi}\n                        - {key: disanksi")
            .IsTheOnlyFault("isian 'tahun_ini' ditulis dua kali", "input 'tahun_ini' stands twice");

    [Theory]
    [InlineData("bendahara")]
    [InlineData("harus_melapor")]
    public void A_total_adds_up_inputs_that_are_no_totals(string part) =>
        Damage.ToWorksheet.Replace("id: A.II.5.iii.a", "pejabat_wajib, lainnya]", $"pejabat_wajib, lainnya, {part}]")
            .Replace("id: A.II.5.iii.a", "- {key: harus_melapor", "‸- {key: harus_melapor").IsTheOnlyFault(
                $"'harus_melapor' menjumlahkan '{part}' yang bukan isian", $"'harus_melapor' adds up '{part}', which is not an input");

    [Theory]
    [InlineData("A.II.4.i.a")]
    [InlineData("A.II.1.i.b")]
    [InlineData("A.II.1.ii.a")]
    [InlineData("A.I.1.i.a")]
    [InlineData("A.I.9.i.a")]
    [InlineData("bukan-kode")]
    public void An_input_repeats_one_of_an_earlier_question(string code) =>
        Damage.ToWorksheet.Replace("id: A.II.1.i.b", "same_as: A.II.1.i.a", $"same_as: ‸{code}").IsTheOnlyFault(
            "'same_as' harus butir sebelumnya yang punya isian 'jumlah_perubahan'",
            "'same_as' must be an earlier question that has the input 'jumlah_perubahan'");

    [Fact]
    public void An_input_repeats_one_of_the_same_key() =>
        Damage.ToWorksheet.Replace("id: A.II.1.i.b", "manajemen}", "manajemen, same_as: ‸A.II.1.i.a}").IsTheOnlyFault(
            "'same_as' harus butir sebelumnya yang punya isian 'jumlah_terintegrasi'",
            "'same_as' must be an earlier question that has the input 'jumlah_terintegrasi'");

    [Theory]
    [InlineData("zero_over_zero:", "value: 1", "1.01")]
    [InlineData("zero_over_zero:", "value: 1", "-0.01")]
    [InlineData("number_over_zero:", "value: 0", "2")]
    [InlineData("number_over_zero:", "value: 0", "-1")]
    public void A_zero_case_is_worth_from_0_to_1(string zeroCase, string old, string value)
    {
        const string Indent = "\n                        ";

        var damage = Damage.ToWorksheet.Replace(Question, $"{zeroCase}{Indent}{old}", $"{zeroCase}{Indent}value: ‸{value}");

        damage.IsTheOnlyFault("'value' harus 0 sampai 1", "'value' must be from 0 to 1");
    }

    [Theory]
    [InlineData("1.01")]
    [InlineData("-0.01")]
    public void What_the_worksheet_shows_is_from_0_to_1(string sheet) =>
        Damage.ToWorksheet.Replace(Question, "sheet: 1", $"sheet: ‸{sheet}")
            .IsTheOnlyFault("'sheet' harus 0 sampai 1", "'sheet' must be from 0 to 1");

    [Fact]
    public void Unused_is_true_or_false_and_nothing_else() =>
        Damage.ToWorksheet.Replace(Question, "hukuman, unused: true}", "hukuman, unused: ‸ya}").Replace(Question, "(tahun_lalu - tahun_ini)", "(tahun_lalu - tahun_ini - disanksi)").IsTheOnlyFault(
            "'unused' harus salah satu dari true, false, bukan 'ya'", "'unused' must be one of true, false, not 'ya'");

    [Fact]
    public void Unused_may_say_false() =>
        _ = Damage.ToWorksheet.Replace(Question, "tahun ini}", "tahun ini, unused: false}").Instrument;

    [Theory]
    [InlineData("galat")]
    [InlineData("0,5")]
    public void What_the_worksheet_shows_is_a_number_or_an_error(string sheet) =>
        Damage.ToWorksheet.Replace(Question, "sheet: 1", $"sheet: ‸{sheet}")
            .IsTheOnlyFault($"'sheet' harus angka atau error, bukan '{sheet}'", $"'sheet' must be a number or error, not '{sheet}'");

    [Theory]
    [InlineData("zero_over_zero")]
    [InlineData("number_over_zero")]
    public void Both_zero_cases_must_be_there(string zeroCase)
    {
        var damage = Damage.ToWorksheet.Replace("value: sudah_lapor", $"{zeroCase}:", $"{zeroCase}_x:");

        Assert.Contains($"{damage.At("value: sudah_lapor", "value:")}: '{zeroCase}' tidak ada", damage.Faults(Language.Indonesian).Split('\n'));
    }

    [Fact]
    public void A_ratio_must_have_its_formula()
    {
        var damage = Damage.ToWorksheet.Replace(Question, "ratio:", "rasio:");

        Assert.Contains($"{damage.At(Question, "id:")}: 'ratio' is missing", damage.Faults(Language.English).Split('\n'));
    }

    [Fact]
    public void An_input_needs_a_label() =>
        Damage.ToWorksheet.Replace(Question, "{key: tahun_ini, label: Jumlah pelanggaran tahun ini}", "‸{key: tahun_ini}")
            .IsTheOnlyFault("'label' tidak ada", "'label' is missing");
}

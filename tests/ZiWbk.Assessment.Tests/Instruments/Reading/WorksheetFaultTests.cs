namespace ZiWbk.Assessment.Tests.Instruments.Reading;

/// <summary>Faults in scales, areas, and the tree down to the questions.</summary>
public sealed class WorksheetFaultTests
{
    [Fact]
    public void A_wrong_weight_of_an_indicator_is_told_at_its_area()
    {
        var damage = Damage.ToWorksheet.Replace("id: A.I.1.i\n", "weight: 0.5", "weight: 0.75");

        var place = damage.At("id: A.I.1\n", "4\n");
        Assert.Equal(
            ($"{place}: bobot tertulis 4, jumlah isinya 4.25", $"{place}: the weight is 4, but what is inside adds up to 4.25"),
            (damage.Faults(Language.Indonesian), damage.Faults(Language.English)));
    }

    [Fact]
    public void A_wrong_weight_of_an_area_is_told_at_every_level_it_touches()
    {
        var damage = Damage.ToWorksheet.Replace("id: A.I.1\n", "weight: 4", "weight: 4.12345");

        Assert.Equal(
            $"""
            {damage.At("\nareas:", "- {no: 1")}: area 1 weighs 8, but its parts add up to 8.1235
            {damage.At("id: A.I\n", "30")}: the weight is 30, but what is inside adds up to 30.1235
            {damage.At("id: A.I.1\n", "4.12345")}: the weight is 4.1235, but what is inside adds up to 4
            """,
            damage.Faults(Language.English));
    }

    [Fact]
    public void A_wrong_weight_of_a_part_is_told_there_and_at_its_component()
    {
        var damage = Damage.ToWorksheet.Replace("id: B.I\n", "weight: 22.5", "weight: 22");

        Assert.Equal(
            $"""
            {damage.At("id: B\n", "40")}: the weight is 40, but what is inside adds up to 39.5
            {damage.At("id: B.I\n", "22")}: the weight is 22, but what is inside adds up to 22.5
            """,
            damage.Faults(Language.English));
    }

    [Fact]
    public void Components_that_do_not_add_up_to_100_are_told_where_the_file_begins()
    {
        var damage = Damage.ToWorksheet.Replace("id: B\n", "weight: 40", "weight: 41");

        Assert.Equal(
            $"""
            {damage.At("", "instrument:")}: bobot tertulis 100, jumlah isinya 101
            {damage.At("id: B\n", "41")}: bobot tertulis 41, jumlah isinya 40
            """,
            damage.Faults(Language.Indonesian));
    }

    [Fact]
    public void An_area_whose_parts_weigh_otherwise_is_told_at_the_list_of_areas()
    {
        var damage = Damage.ToWorksheet.Replace("\nareas:", "weight: 10", "weight: 9");

        var place = damage.At("\nareas:", "- {no: 1");
        Assert.Equal(
            ($"{place}: bobot area 3 tertulis 9, jumlah bagiannya 10", $"{place}: area 3 weighs 9, but its parts add up to 10"),
            (damage.Faults(Language.Indonesian), damage.Faults(Language.English)));
    }

    [Fact]
    public void A_code_used_twice_is_told_with_the_line_of_the_first()
    {
        var damage = Damage.ToWorksheet.Replace("id: A.I.1.i.a", "id: A.I.1.i.b", "id: ‸A.I.1.i.a");
        var line = damage.At("", "A.I.1.i.a\n").Split(':')[1];

        damage.IsTheOnlyFault($"kode 'A.I.1.i.a' sudah dipakai pada baris {line}", $"code 'A.I.1.i.a' is already used on line {line}");
    }

    [Theory]
    [InlineData("id: A.I.1.ii\n", "id: ‸A.I.1.i\n", "A.I.1.i")]
    [InlineData("id: A.II\n", "id: ‸A.I\n", "A.I")]
    [InlineData("id: A.I.2\n", "id: ‸A.I.1\n", "A.I.1")]
    [InlineData("id: B\n", "id: ‸A\n", "A")]
    public void A_code_may_not_be_used_twice_at_any_level(string old, string with, string code)
    {
        var damage = Damage.ToWorksheet.Replace("", old, with);
        var line = damage.At("", $"id: {code}\n").Split(':')[1];

        damage.IsAmongTheFaults($"kode '{code}' sudah dipakai pada baris {line}", $"code '{code}' is already used on line {line}");
    }

    [Theory]
    [InlineData("A.I.1.ii.a2")]
    [InlineData("A.I.1.i")]
    [InlineData("A.I.1.ia")]
    [InlineData("a.I.1.i.a")]
    [InlineData("A.I.1.i.A")]
    [InlineData("A.I.1.i.a.")]
    [InlineData("A.I.1.i.a.b")]
    [InlineData("tim")]
    public void A_question_code_must_be_its_indicators_with_a_letter(string code) =>
        Damage.ToWorksheet.Replace("id: A.I.1.i\n", "id: A.I.1.i.a", $"id: ‸{code}")
            .IsAmongTheFaults($"kode butir '{code}' harus berbentuk A.I.1.i.a", $"question code '{code}' must look like A.I.1.i.a");

    [Fact]
    public void An_indicator_without_question_is_refused()
    {
        var damage = Damage.ToWorksheet.Cut("id: A.II.2.i\n", "questions:", "- id: A.II.2.ii\n", "questions: []\n              ");

        var place = damage.At("id: A.II.2.i\n", "id:");
        Assert.Equal(
            ($"{place}: indikator A.II.2.i tidak punya butir", $"{place}: indicator A.II.2.i has no question"),
            (damage.Faults(Language.Indonesian), damage.Faults(Language.English)));
    }

    [Theory]
    [InlineData("no: 1,", "no: ‸0,", "0")]
    [InlineData("no: 1,", "no: ‸100,", "100")]
    [InlineData("no: 1,", "no: ‸satu,", "satu")]
    public void An_area_number_is_a_whole_number(string old, string with, string number) =>
        Damage.ToWorksheet.Replace("\nareas:", old, with)
            .IsAmongTheFaults($"'no' harus bilangan bulat 1 sampai 99, bukan '{number}'", $"'no' must be a whole number from 1 to 99, not '{number}'");

    [Theory]
    [InlineData(1)]
    [InlineData(99)]
    public void Any_area_number_from_1_to_99_is_taken(int number)
    {
        var damage = Damage.ToWorksheet.Replace("\nareas:", "no: 1,", $"no: {number},")
            .Replace("id: A.I.1\n", "area: 1\n", $"area: {number}\n").Replace("id: A.II.1\n", "area: 1\n", $"area: {number}\n");

        Assert.Equal("", damage.Faults(Language.English));
    }

    [Fact]
    public void An_area_number_used_twice_is_refused() =>
        Damage.ToWorksheet.Replace("\nareas:", "no: 2,", "no: ‸1,").IsAmongTheFaults("area 1 ditulis dua kali", "area 1 stands twice");

    [Fact]
    public void An_area_without_a_number_is_refused() =>
        Damage.ToWorksheet.Replace("\nareas:", "{no: 1, ", "‸{")
            .Replace("id: A.I.1\n", "            area: 1\n", "").Replace("id: A.II.1\n", "            area: 1\n", "")
            .IsAmongTheFaults("'no' tidak ada", "'no' is missing");

    [Fact]
    public void A_part_of_an_area_says_which_area()
    {
        var damage = Damage.ToWorksheet.Replace("id: A.I.1\n", "            area: 1\n", "");

        Assert.Contains($"{damage.At("id: A.I.1\n", "id:")}: 'area' is missing", damage.Faults(Language.English).Split('\n'));
    }

    [Fact]
    public void A_ratio_of_an_unknown_scale_is_not_blamed_on_its_keys() =>
        Damage.ToWorksheet.Replace("id: A.II.3.iii.a", "scale: persen", "scale: ‸persentase").IsTheOnlyFault(
            "'scale' harus salah satu dari ya_tidak, abc, abcd, abcde, persen, indeks_0_4, bukan 'persentase'",
            "'scale' must be one of ya_tidak, abc, abcd, abcde, persen, indeks_0_4, not 'persentase'");

    [Fact]
    public void Options_of_a_ratio_are_an_unknown_key() =>
        Damage.ToWorksheet.Replace("id: A.II.3.iii.a", "scale: persen", "scale: persen\n                    ‸options: {A: x}")
            .IsTheOnlyFault("kunci 'options' tidak dikenal", "unknown key 'options'");

    [Fact]
    public void An_area_that_is_not_in_the_list_is_refused() =>
        Damage.ToWorksheet.Replace("id: A.I.3\n", "area: 3", "area: ‸7")
            .IsAmongTheFaults("area 7 tidak ada pada daftar areas", "area 7 is not in the list of areas");

    [Theory]
    [InlineData("ya_tidak:", "choices")]
    [InlineData("persen:", "percent")]
    public void A_scale_is_of_one_of_three_kinds(string scale, string kind) =>
        Damage.ToWorksheet.Replace(scale, scale == "persen:" ? "kind: ratio" : "kind: options", $"kind: ‸{kind}")
            .IsAmongTheFaults($"'kind' harus salah satu dari options, ratio, index, bukan '{kind}'",
                $"'kind' must be one of options, ratio, index, not '{kind}'");

    [Theory]
    [InlineData("ya_tidak", "{Ya: 1, Tidak: 0}", "{Ya: 1, Tidak: 1}")]
    [InlineData("ya_tidak", "{Ya: 1, Tidak: 0}", "{Ya: 0, Tidak: 1}")]
    [InlineData("ya_tidak", "{Ya: 1, Tidak: 0}", "{Ya: 0.9, Tidak: 0}")]
    [InlineData("ya_tidak", "{Ya: 1, Tidak: 0}", "{Ya: 1, Tidak: 0.1}")]
    [InlineData("abc", "{A: 1, B: 0.5, C: 0}", "{A: 1, B: 0, C: 0}")]
    [InlineData("abc", "{A: 1, B: 0.5, C: 0}", "{A: 1, B: 1, C: 0}")]
    [InlineData("abcde", "{A: 1, B: 0.75, C: 0.5, D: 0.25, E: 0}", "{A: 1, B: 0.75, C: 0.25, D: 0.5, E: 0}")]
    public void Scores_must_fall_from_1_to_0(string scale, string old, string with) =>
        Damage.ToWorksheet.Replace($"{scale}:", old, "‸" + with)
            .IsTheOnlyFault($"nilai skala '{scale}' harus turun dari 1 sampai 0", $"the scores of scale '{scale}' must fall from 1 to 0");

    [Theory]
    [InlineData("{}")]
    [InlineData("{Ya: 1}")]
    public void A_scale_has_at_least_two_options(string scores) =>
        Damage.ToWorksheet.Replace("ya_tidak:", "{Ya: 1, Tidak: 0}", "‸" + scores)
            .IsAmongTheFaults("nilai skala 'ya_tidak' harus turun dari 1 sampai 0", "the scores of scale 'ya_tidak' must fall from 1 to 0");

    [Theory]
    [InlineData("0")]
    [InlineData("-4")]
    public void An_index_has_a_maximum_above_zero(string maximum) =>
        Damage.ToWorksheet.Replace("indeks_0_4:", "maximum: 4", $"maximum: ‸{maximum}")
            .IsTheOnlyFault("'maximum' harus lebih dari 0", "'maximum' must be more than 0");

    [Fact]
    public void An_unknown_scale_is_told_with_those_there_are_and_nothing_else_is() =>
        Damage.ToWorksheet.Replace("id: A.I.1.i.a", "scale: ya_tidak", "scale: ‸ya_tdk").IsTheOnlyFault(
            "'scale' harus salah satu dari ya_tidak, abc, abcd, abcde, persen, indeks_0_4, bukan 'ya_tdk'; maksudnya 'ya_tidak'?",
            "'scale' must be one of ya_tidak, abc, abcd, abcde, persen, indeks_0_4, not 'ya_tdk'; did you mean 'ya_tidak'?");

    [Theory]
    [InlineData("Tidak: x\n                      Ya: x")]
    [InlineData("Ya: x")]
    [InlineData("Ya: x\n                      Tidak: x\n                      Ragu: x")]
    [InlineData("ya: x\n                      Tidak: x")]
    public void Options_must_be_those_of_the_scale_in_its_order(string options) =>
        Damage.ToWorksheet.Cut("id: A.I.1.i.a", "Ya: Tim", "evidence:", $"‸{options}\n                    ")
            .IsTheOnlyFault("pilihan harus Ya, Tidak, berurutan", "the options must be Ya, Tidak, in this order");

    [Theory]
    [InlineData("0")]
    [InlineData("100")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.5")]
    [InlineData("banyak")]
    public void Effort_is_a_whole_number_from_1_to_99(string effort) =>
        Damage.ToWorksheet.Replace("id: A.I.1.i.a", "scale: ya_tidak", $"effort: ‸{effort}\n                    scale: ya_tidak").IsTheOnlyFault(
            $"'effort' harus bilangan bulat 1 sampai 99, bukan '{effort}'", $"'effort' must be a whole number from 1 to 99, not '{effort}'");

    [Fact]
    public void Effort_that_is_no_text_is_refused() =>
        Damage.ToWorksheet.Replace("id: A.I.1.i.a", "scale: ya_tidak", "effort: ‸[2]\n                    scale: ya_tidak")
            .IsTheOnlyFault("'effort' harus berupa teks yang tidak kosong", "'effort' must be a text that is not empty");

    [Theory]
    [InlineData(1)]
    [InlineData(42)]
    [InlineData(99)]
    public void Effort_within_bounds_is_kept(int effort) =>
        Assert.Equal(effort,
            Damage.ToWorksheet.Replace("id: A.I.1.i.a", "scale: ya_tidak", $"effort: {effort}\n                    scale: ya_tidak")
                .Instrument.Questions[0].Effort);
}

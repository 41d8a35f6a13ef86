namespace ZiWbk.Assessment.Tests.Instruments.Reading;

/// <summary>Faults in the file of gates and requirements.</summary>
public sealed class GateFaultTests
{
    [Fact]
    public void Gates_are_for_the_worksheet_they_are_read_with() =>
        Damage.ToGates.Replace("", "gates_for: lke-90-2021", "gates_for: ‸lke-10-2019")
            .IsTheOnlyFault("'gates_for' harus lke-90-2021, bukan 'lke-10-2019'", "'gates_for' must be lke-90-2021, not 'lke-10-2019'");

    [Fact]
    public void A_gate_names_its_source_even_when_it_is_only_inferred() =>
        Damage.ToGates.Replace("id: ipak", "confidence: verified\n    sources: [N1, S2, S4, S6]", "confidence: inferred\n    sources: []")
            .Replace("", "id: ipak", "‸id: ipak").IsTheOnlyFault("ambang 'ipak' harus menyebut sumbernya", "gate 'ipak' must name its source");

    [Fact]
    public void A_single_source_is_enough_for_a_gate() =>
        Assert.Equal("", Damage.ToGates
            .Replace("id: ipak", "confidence: verified\n    sources: [N1, S2, S4, S6]", "confidence: inferred\n    sources: [S2]")
            .Faults(Language.English));

    [Theory]
    [InlineData("semua")]
    [InlineData("A.I")]
    [InlineData("A.I.1.i")]
    [InlineData("B.III")]
    public void A_gate_measures_something_there_is(string measure) =>
        Damage.ToGates.Replace("id: ipak", "measure: B.I.a", $"measure: ‸{measure}").IsAmongTheFaults(
            $"'measure' harus total, lever, each_area, atau kode komponen/indikator hasil, bukan '{measure}'",
            $"'measure' must be total, lever, each_area, or the code of a result's section or indicator, not '{measure}'");

    [Fact]
    public void An_unknown_measure_is_told_once_for_both_targets() =>
        Damage.ToGates.Replace("id: ipkp", "measure: B.II.a", "measure: ‸B.II.z").IsTheOnlyFault(
            "'measure' harus total, lever, each_area, atau kode komponen/indikator hasil, bukan 'B.II.z'",
            "'measure' must be total, lever, each_area, or the code of a result's section or indicator, not 'B.II.z'");

    [Theory]
    [InlineData("total", "wbk: 75", "100.01")]
    [InlineData("total", "wbk: 75", "0")]
    [InlineData("total", "wbbm: 85", "-1")]
    [InlineData("total", "wbbm: 85", "101")]
    [InlineData("pengungkit", "wbk: 40", "60.5")]
    [InlineData("area", "wbk: 60", "100.1")]
    [InlineData("area", "wbbm: 75", "0")]
    [InlineData("capaian-kinerja", "wbk: 2.5", "5.01")]
    [InlineData("ipkp", "wbbm: 15.75", "17.6")]
    public void A_gate_lies_above_zero_and_within_reach(string gate, string old, string number) =>
        Damage.ToGates.Replace($"id: {gate}\n", old, $"{old.Split(' ')[0]} ‸{number}").IsAmongTheFaults(
            $"ambang '{gate}' harus lebih dari 0 dan tidak melebihi nilai tertingginya",
            $"gate '{gate}' must be more than 0 and no more than what can be reached");

    [Theory]
    [InlineData("total", "wbk: 75", "100")]
    [InlineData("pengungkit", "wbk: 40", "60")]
    [InlineData("area", "wbbm: 75", "100")]
    [InlineData("ipkp", "wbk: 14", "17.5")]
    [InlineData("ipkp", "wbk: 14", "0.01")]
    public void A_gate_may_ask_for_all_there_is_or_hardly_anything(string gate, string old, string number) =>
        Assert.Equal("", Damage.ToGates.Replace($"id: {gate}\n", old, $"{old.Split(' ')[0]} {number}").Faults(Language.English));

    [Fact]
    public void A_gate_out_of_reach_in_every_area_is_told_once() =>
        Damage.ToGates.Replace("id: area\n", "wbk: 60", "wbk: ‸120").IsTheOnlyFault(
            "ambang 'area' harus lebih dari 0 dan tidak melebihi nilai tertingginya",
            "gate 'area' must be more than 0 and no more than what can be reached");

    [Theory]
    [InlineData("id: ipkp", "total")]
    [InlineData("id: ipkp", "area")]
    [InlineData("id: ipkp", "area-5")]
    [InlineData("id: ipkp", "ipak")]
    public void A_gate_written_twice_is_refused(string old, string id) =>
        Damage.ToGates.Replace("", old, $"id: ‸{id}").IsAmongTheFaults($"ambang '{id}' ditulis dua kali", $"gate '{id}' stands twice");

    [Fact]
    public void A_gate_is_not_taken_for_another_whose_name_begins_alike()
    {
        var damage = Damage.ToGates.Replace("", "id: ipak\n", "id: kinerja-survei\n").Replace("", "id: capaian-kinerja\n", "id: kinerja\n");

        Assert.Equal("", damage.Faults(Language.English));
    }

    [Theory]
    [InlineData("wbk: 18.25", "18.26")]
    [InlineData("wbbm: 19.5", "19.51")]
    public void A_section_may_not_ask_for_more_than_the_gates_inside_it(string old, string number)
    {
        var damage = Damage.ToGates.Replace("id: birokrasi-bersih", old, $"{old.Split(' ')[0]} {number}");

        AsksTooMuch(damage);
    }

    [Fact]
    public void Two_gates_of_one_result_do_not_make_room_for_a_higher_section()
    {
        // IPAK asks for 15.75 and, once more, for 1; with performance at 2.5 the section cannot ask for more than 18.25.
        var damage = Damage.ToGates.Replace("id: birokrasi-bersih", "wbk: 18.25", "wbk: 19")
            .Replace("", "requirements:", "  - {id: spak, title: SPAK, measure: B.I.a, wbk: 1, wbbm: 1, confidence: inferred, sources: [S2]}\nrequirements:");

        AsksTooMuch(damage);
    }

    [Theory]
    [InlineData("wbk: 18.25", "18.24")]
    [InlineData("wbbm: 19.5", "1")]
    public void A_section_may_ask_for_less(string old, string number) =>
        Assert.Equal("", Damage.ToGates.Replace("id: birokrasi-bersih", old, $"{old.Split(' ')[0]} {number}").Faults(Language.English));

    [Fact]
    public void Gates_of_another_section_do_not_count_for_a_section()
    {
        // B.II asks for 17.5 at most; its one gate inside asks for 14 and 15.75, whatever B.I asks for.
        var damage = Damage.ToGates.Replace("id: birokrasi-bersih",
            "measure: B.I\n    wbk: 18.25\n    wbbm: 19.5", "measure: B.II\n    wbk: 14\n    wbbm: 15.76");

        AsksTooMuch(damage);
    }

    [Fact]
    public void A_requirement_written_twice_is_refused() =>
        Damage.ToGates.Replace("requirements:", "id: sakip", "id: ‸opini-bpk")
            .IsTheOnlyFault("syarat 'opini-bpk' ditulis dua kali", "requirement 'opini-bpk' stands twice");

    [Fact]
    public void A_requirement_asks_something_for_a_target() =>
        Damage.ToGates.Replace("id: wbk-dua-tahun", "    wbbm: sedikitnya dua tahun\n", "")
            .Replace("", "id: wbk-dua-tahun", "‸id: wbk-dua-tahun").IsTheOnlyFault("syarat 'wbk-dua-tahun' tidak menyebut wbk atau wbbm", "requirement 'wbk-dua-tahun' names neither wbk nor wbbm");

    [Fact]
    public void A_requirement_says_whose_it_is() =>
        Damage.ToGates.Replace("requirements:", "id: sakip", "‸id: sakip").Replace("id: sakip", "    scope: pemda\n", "")
            .IsTheOnlyFault("'scope' tidak ada", "'scope' is missing");

    [Theory]
    [InlineData("instansi", "", "")]
    [InlineData("Unit", "; maksudnya 'unit'?", "; did you mean 'unit'?")]
    public void A_requirement_is_the_regencys_or_the_offices_own(string scope, string helpId, string helpEn) =>
        Damage.ToGates.Replace("id: sakip", "scope: pemda", $"scope: ‸{scope}").IsTheOnlyFault(
            $"'scope' harus salah satu dari pemda, unit, bukan '{scope}'{helpId}", $"'scope' must be one of pemda, unit, not '{scope}'{helpEn}");

    [Theory]
    [InlineData("id: ipak", "title:", "‸titlle:", "titlle", "title")]
    [InlineData("requirements:", "note:", "‸nota:", "nota", "note")]
    [InlineData("", "gates:\n", "‸gate: x\ngates:\n", "gate", "gates")]
    public void An_unknown_key_is_told(string after, string old, string with, string key, string nearest) =>
        Damage.ToGates.Replace(after, old, with)
            .IsAmongTheFaults($"kunci '{key}' tidak dikenal; maksudnya '{nearest}'?", $"unknown key '{key}'; did you mean '{nearest}'?");

    [Theory]
    [InlineData("id: ipak", "    wbbm: 15.75\n", "wbbm")]
    [InlineData("id: ipak", "    title: IPAK (survei persepsi anti korupsi)\n", "title")]
    [InlineData("id: sakip", "    title: Predikat SAKIP pemda\n", "title")]
    public void What_must_be_there_is_missed_where_the_entry_begins(string entry, string old, string key)
    {
        var damage = Damage.ToGates.Replace(entry, old, "");

        Assert.Contains($"{damage.At("", entry)}: '{key}' is missing", damage.Faults(Language.English).Split('\n'));
    }

    [Fact]
    public void Both_lists_must_be_there()
    {
        var damage = Damage.ToGates.Replace("", "requirements:", "syarat:");

        Assert.Contains($"{damage.At("", "gates_for:")}: 'requirements' tidak ada", damage.Faults(Language.Indonesian).Split('\n'));
    }

    // A section's gate is weighed against the whole list, so the fault stands where the list begins.
    private static void AsksTooMuch(Damage damage) =>
        damage.Replace("gates:\n", "- id: total", "‸- id: total").IsTheOnlyFault(
            "ambang 'birokrasi-bersih' melebihi jumlah ambang rinciannya",
            "gate 'birokrasi-bersih' is more than the gates inside it add up to");
}

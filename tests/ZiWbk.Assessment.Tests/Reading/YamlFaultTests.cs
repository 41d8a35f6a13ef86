using ZiWbk.Assessment.Instruments.Reading;
using ZiWbk.Assessment.Tests.Instruments.Reading;

namespace ZiWbk.Assessment.Tests.Reading;

/// <summary>Faults of any data file, before its meaning is looked at.</summary>
public sealed class YamlFaultTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# hanya komentar\n")]
    [InlineData("- a\n- b\n")]
    [InlineData("teks")]
    [InlineData("a: 1\n---\nb: 2\n")]
    public void A_file_that_is_not_one_mapping_is_refused(string text)
    {
        var reading = InstrumentReader.Read(new("lke.yaml", text), Official.Gates);

        var fault = Assert.Single(reading.Faults);
        Assert.Equal(
            (null, "lke.yaml:1:1: berkas harus berisi satu pemetaan YAML", "lke.yaml:1:1: the file must hold one YAML mapping"),
            (reading.Value, fault.In(Language.Indonesian), fault.In(Language.English)));
    }

    [Fact]
    public void A_gates_file_that_is_not_one_mapping_is_refused_under_its_own_name() =>
        Assert.Equal("ambang.yaml:1:1: the file must hold one YAML mapping",
            Assert.Single(InstrumentReader.Read(Official.Worksheet, new("ambang.yaml", "")).Faults).In(Language.English));

    [Theory]
    [InlineData("a: [1, 2\n", 2)]
    [InlineData("a: 1\nb: 'tidak ditutup\n", 2)]
    [InlineData("a: 1\na: 2\n", 2)]
    public void What_is_not_YAML_is_told_with_its_line(string text, int line)
    {
        var fault = Assert.Single(InstrumentReader.Read(new("lke.yaml", text), Official.Gates).Faults);

        Assert.Equal(
            ("lke.yaml", line, true, true),
            (fault.File, fault.Line, fault.Message.Id.StartsWith("bukan YAML yang sah: ", StringComparison.Ordinal),
                fault.Message.En.StartsWith("not valid YAML: ", StringComparison.Ordinal) && fault.Message.En.Length > "not valid YAML: ".Length));
    }

    [Fact]
    public void Faults_of_both_files_are_told_the_worksheets_first()
    {
        var reading = InstrumentReader.Read(new("lke.yaml", ""), new("ambang.yaml", "- a"));

        Assert.Equal(["lke.yaml", "ambang.yaml"], reading.Faults.Select(fault => fault.File));
    }

    [Fact]
    public void Without_faults_there_is_an_instrument_and_with_faults_there_is_none()
    {
        var good = InstrumentReader.Read(Official.Worksheet, Official.Gates);
        var other = Official.Gates.Text.Replace("gates_for: lke-90-2021", "gates_for: lain", StringComparison.Ordinal);
        var bad = InstrumentReader.Read(Official.Worksheet, new("ambang.yaml", other));

        Assert.Equal((true, 0, true, 1), (good.Value is not null, good.Faults.Count, bad.Value is null, bad.Faults.Count));
    }

    [Fact]
    public void All_faults_of_a_file_are_told_at_once_in_the_order_of_its_lines()
    {
        var damage = Damage.ToWorksheet
            .Replace("id: A.II.5.i.a", "scale: abcde", "effort: 0\n                    scale: abcde")
            .Replace("id: A.I.3.v.a", "title:", "titlle:")
            .Replace("id: A.I.1.i.b", "scale: abc", "evidense: x\n                    scale: abc")
            .Replace("", "regulation:", "regulasi:");

        Assert.Equal(
            $"""
            {damage.At("", "instrument:")}: 'regulation' is missing
            {damage.At("", "regulasi:")}: unknown key 'regulasi'
            {damage.At("", "evidense:")}: unknown key 'evidense'; did you mean 'evidence'?
            {damage.At("", "id: A.I.3.v.a")}: 'title' is missing
            {damage.At("", "titlle:")}: unknown key 'titlle'; did you mean 'title'?
            {damage.At("", "0\n                    scale: abcde")}: 'effort' must be a whole number from 1 to 99, not '0'
            """,
            damage.Faults(Language.English));
    }

    [Fact]
    public void A_key_no_one_knows_is_told() =>
        Damage.ToWorksheet.Replace("", "instrument: lke-90-2021\n", "instrument: lke-90-2021\n‸judul_lain: x\n")
            .IsTheOnlyFault("kunci 'judul_lain' tidak dikenal", "unknown key 'judul_lain'");

    [Theory]
    [InlineData("id: A.I.1.i.a", "evidence:", "‸evidense:", "evidense", "evidence")]
    [InlineData("id: A.I.1.i", "confidence:", "‸confidense:", "confidense", "confidence")]
    [InlineData("id: S1", "note:", "‸notes:", "notes", "note")]
    [InlineData("areas:", "short: Perubahan", "short: Perubahan, ‸shart: x", "shart", "short")]
    [InlineData("ya_tidak:", "confidence: verified", "‸labels: x\n    confidence: verified", "labels", "label")]
    [InlineData("id: A.I.1", "area: 1", "area: 1\n            ‸areas: 1", "areas", "area")]
    [InlineData("zero_over_zero:", "note:", "‸nota:", "nota", "note")]
    [InlineData("key: disanksi", "unused: true", "unused: true, ‸sum_if: x", "sum_if", "sum_of")]
    [InlineData("value: jumlah_perubahan /", "inputs:", "‸input: x\n                      inputs:", "input", "inputs")]
    public void A_key_close_to_a_known_one_is_told_with_that_one(string after, string old, string with, string key, string nearest) =>
        Damage.ToWorksheet.Replace(after, old, with)
            .IsTheOnlyFault($"kunci '{key}' tidak dikenal; maksudnya '{nearest}'?", $"unknown key '{key}'; did you mean '{nearest}'?");

    [Theory]
    [InlineData("id: A\n", "    title: Pengungkit\n", "title")]
    [InlineData("id: A.I.1.i.a\n", "                    title: Unit kerja sudah punya tim pembangunan ZI yang dibentuk secara resmi\n", "title")]
    [InlineData("id: A.I.1.i\n", "                weight: 0.5\n", "weight")]
    [InlineData("instrument:", "regulation: PermenPANRB 90/2021, Lampiran III\n", "regulation")]
    public void A_key_that_must_be_there_is_missed_where_its_mapping_begins(string begins, string line, string key)
    {
        var damage = Damage.ToWorksheet.Replace(begins, line, "");

        var place = damage.At("", begins);
        Assert.Contains($"{place}: '{key}' is missing", damage.Faults(Language.English).Split('\n'));
        Assert.Contains($"{place}: '{key}' tidak ada", damage.Faults(Language.Indonesian).Split('\n'));
    }

    [Theory]
    [InlineData("id: A.I.1.i.a", "title: Unit kerja sudah punya tim pembangunan ZI yang dibentuk secara resmi", "title: ‸''", "title")]
    [InlineData("id: A.I.1.i.a", "title: Unit kerja sudah punya tim pembangunan ZI yang dibentuk secara resmi", "title: ‸[a]", "title")]
    [InlineData("id: A.I.1.i.a", "Ya: Tim pembangunan ZI sudah dibentuk di unit kerja", "Ya: ‸''", "Ya")]
    [InlineData("id: A.I.1.i.a", "- Undangan, daftar hadir, dan notula rapat pembentukan tim", "- ‸{}", "evidence")]
    [InlineData("id: A.II.1.ii.a", "official_label: '-'", "official_label: ‸''", "official_label")]
    public void A_text_that_is_empty_or_no_text_is_refused(string after, string old, string with, string key) =>
        Damage.ToWorksheet.Replace(after, old, with)
            .IsTheOnlyFault($"'{key}' harus berupa teks yang tidak kosong", $"'{key}' must be a text that is not empty");

    [Theory]
    [InlineData("0,5")]
    [InlineData("setengah")]
    [InlineData("5e-1")]
    public void A_number_without_a_decimal_point_is_refused(string number) =>
        Damage.ToWorksheet.Replace("id: A.I.1.i\n", "weight: 0.5", $"weight: ‸{number}")
            .IsAmongTheFaults($"'weight' harus angka dengan titik desimal, bukan '{number}'",
                $"'weight' must be a number with a decimal point, not '{number}'");

    [Fact]
    public void A_number_that_is_no_text_at_all_is_refused() =>
        Damage.ToWorksheet.Replace("id: A.I.1.i\n", "weight: 0.5", "weight: ‸[0.5]")
            .IsAmongTheFaults("'weight' harus berupa teks yang tidak kosong", "'weight' must be a text that is not empty");

    [Fact]
    public void A_list_that_is_no_list_is_refused() =>
        Damage.ToWorksheet.Cut("id: A.I.1.i.a", "evidence:", "evidence_confidence:", "evidence: ‸surat\n                    ")
            .IsTheOnlyFault("'evidence' harus berupa daftar", "'evidence' must be a list");

    [Fact]
    public void An_entry_that_is_no_mapping_is_refused() =>
        Damage.ToWorksheet.Replace("areas:", "  - {no: 2", "  - ‸Tatalaksana\n  - {no: 2")
            .IsTheOnlyFault("isi 'areas' harus berupa pemetaan", "each entry of 'areas' must be a mapping");

    [Fact]
    public void A_mapping_that_is_no_mapping_is_refused() =>
        Damage.ToWorksheet.Cut("id: A.I.1.i.a", "options:", "evidence:", "options: ‸Ya\n                    ")
            .IsAmongTheFaults("'options' harus berupa pemetaan", "'options' must be a mapping");

    [Fact]
    public void A_key_that_is_no_text_is_a_fault_and_not_a_crash() =>
        Damage.ToWorksheet.Replace("ya_tidak:", "scores: {Ya: 1, Tidak: 0}", "scores: {Ya: 1, ‸[Ragu]: 0.5, Tidak: 0}")
            .IsTheOnlyFault("kunci harus berupa teks", "a key must be a text");

    [Fact]
    public void A_key_that_is_no_text_is_a_fault_where_keys_are_ours_too() =>
        Damage.ToWorksheet.Replace("\nareas:", "{no: 1,", "{‸{a: b}: x, no: 1,")
            .IsTheOnlyFault("kunci harus berupa teks", "a key must be a text");
}

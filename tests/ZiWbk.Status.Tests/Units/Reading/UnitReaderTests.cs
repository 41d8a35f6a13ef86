using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Status.Units;
using ZiWbk.Status.Units.Reading;

namespace ZiWbk.Status.Tests.Units.Reading;

public sealed class UnitReaderTests
{
    [Fact]
    public void A_sound_file_gives_its_offices_in_file_order()
    {
        var (units, faults) = Damaged.File.Reading;

        Assert.Empty(faults);
        Assert.Equal(
            [
                new(UnitId.Parse("dishub"), "Dinas Perhubungan", "Dishub", "dinas", ["perhubungan", "llaj"]),
                new(UnitId.Parse("kec-kapas"), "Kecamatan Kapas", "Kecamatan Kapas", "kecamatan", ["kapas"]),
                new Unit(UnitId.Parse("pkm-kapas"), "Puskesmas Kapas", "Puskesmas Kapas", "puskesmas", []),
            ],
            units!.Units);
    }

    [Fact]
    public void Pilots_and_ambiguous_names_are_kept()
    {
        var units = Damaged.File.Reading.Value!;

        Assert.Equal([UnitId.Parse("dishub")], units.Pilots);
        Assert.Equal([UnitId.Parse("dishub"), UnitId.Parse("kec-kapas")], units.Ambiguous["pasar"]);
    }

    [Fact]
    public void An_office_is_found_by_its_id_and_no_other_is()
    {
        var units = Damaged.File.Reading.Value!;

        Assert.Equal(("Puskesmas Kapas", null), (units.Find(UnitId.Parse("pkm-kapas"))?.Name, units.Find(UnitId.Parse("kapas"))));
    }

    [Fact]
    public void An_alias_that_repeats_another_name_of_its_own_office_is_let_go() =>
        Assert.Equal(["perhubungan"], Damaged.File.Replace("[perhubungan, LLAJ]", "[perhubungan, DISHUB, Dinas  perhubungan, Perhubungan]")
            .Reading.Value!.Units[0].Aliases);

    [Theory]
    [InlineData("    short: Dishub", "    ‸shorts: Dishub", "shorts", "short")]
    [InlineData("    aliases: [kapas]", "    ‸aliasses: [kapas]", "aliasses", "aliases")]
    [InlineData("ambiguous:", "‸ambigous: []\nambiguous:", "ambigous", "ambiguous")]
    [InlineData("province:", "‸provinsi: x, province:", "provinsi", "province")]
    [InlineData("note: Keduanya", "‸notes: x, note: Keduanya", "notes", "note")]
    public void An_unknown_key_is_told_with_the_nearest(string old, string with, string key, string nearest) =>
        Damaged.File.Replace(old, with)
            .IsTheOnlyFault($"kunci '{key}' tidak dikenal; maksudnya '{nearest}'?", $"unknown key '{key}'; did you mean '{nearest}'?");

    [Fact]
    public void An_id_used_twice_is_told_once_however_many_names_it_repeats() =>
        Damaged.File.Replace("  - id: kec-kapas\n    name: Kecamatan Kapas", "  - id: ‸dishub\n    name: Dinas Perhubungan")
            .Replace("[dishub, kec-kapas]", "[dishub, pkm-kapas]").Replace("    kecamatan: kec-kapas\n", "")
            .IsTheOnlyFault("id 'dishub' sudah dipakai pada units.yaml:6", "id 'dishub' is already used at units.yaml:6");

    [Theory]
    [InlineData("Dinas Hub")]
    [InlineData("dishub-")]
    [InlineData("dis_hub")]
    [InlineData("abcdefghijabcdefghijabcdefghijabcdefghijk")]
    public void An_id_that_is_malformed_is_refused(string id) =>
        Damaged.File.Replace("id: pkm-kapas", $"id: ‸{id}").IsTheOnlyFault(
            $"id '{id}' harus huruf kecil, angka, dan tanda hubung, paling panjang 40, seperti rsud-sosodoro",
            $"id '{id}' must be small letters, digits and hyphens, at most 40, such as rsud-sosodoro");

    [Theory]
    [InlineData("    name: Puskesmas Kapas\n", "name")]
    [InlineData("    kind: puskesmas\n", "kind")]
    [InlineData("    confidence: inferred\n", "confidence")]
    public void What_an_office_must_have_is_missed_where_it_begins(string line, string key) =>
        Damaged.File.Replace("id: pkm-kapas", "‸id: pkm-kapas").Replace(line, "").IsTheOnlyFault($"'{key}' tidak ada", $"'{key}' is missing");

    [Fact]
    public void An_office_without_an_id_is_refused() =>
        Damaged.File.Replace("  - id: pkm-kapas\n    name", "  - ‸name").IsTheOnlyFault("'id' tidak ada", "'id' is missing");

    [Fact]
    public void A_name_of_nothing_but_spaces_is_refused() =>
        Damaged.File.Replace("name: Puskesmas Kapas", "name: ‸'  '").Replace("    kind: puskesmas", "    short: PKM Kapas\n    kind: puskesmas")
            .IsTheOnlyFault("isinya hanya spasi", "there is nothing but spaces");

    [Fact]
    public void A_name_with_a_damaged_letter_is_refused() =>
        Damaged.File.Replace("name: Puskesmas Kapas", "name: ‸Puskesmas Kap\uFFFDs").Replace("    kind: puskesmas", "    short: PKM Kapas\n    kind: puskesmas")
            .IsTheOnlyFault("ada huruf yang rusak; simpan berkas sebagai UTF-8", "a letter is damaged; save the file as UTF-8");

    [Fact]
    public void A_name_longer_than_200_letters_is_refused_and_one_of_200_is_not()
    {
        var most = new string('a', 200);

        Assert.Empty(Damaged.File.Replace("Dinas Perhubungan", most).Reading.Faults);
        Damaged.File.Replace("name: Dinas Perhubungan", $"name: ‸{most}a").IsTheOnlyFault("paling panjang 200 huruf, ini 201", "at most 200 letters, this has 201");
    }

    [Theory]
    [InlineData("[‸perhubungan]", "perhubungan", "Dishub", 10)]
    [InlineData("[apotek, ‸LLAJ]", "LLAJ", "Dishub", 10)]
    [InlineData("[‸Dinas perhubungan]", "Dinas perhubungan", "Dishub", 7)]
    [InlineData("[‸kec-kapas]", "kec-kapas", "Kecamatan Kapas", 14)]
    public void A_name_given_to_two_offices_is_told_at_the_second(string aliases, string name, string owner, int line) =>
        Damaged.File.Replace("    kind: puskesmas", $"    kind: puskesmas\n    aliases: {aliases}").IsTheOnlyFault(
            $"sebutan '{name}' sudah dipakai {owner} pada units.yaml:{line}", $"the name '{name}' is already used by {owner} at units.yaml:{line}");

    [Fact]
    public void A_name_given_to_two_offices_is_allowed_where_it_is_said_to_be_ambiguous()
    {
        var reading = Damaged.File.Replace("aliases: [kapas]", "aliases: [kapas, Pasar]").Replace("[perhubungan, LLAJ]", "[perhubungan, pasar]").Reading;

        Assert.Empty(reading.Faults);
        Assert.All(reading.Value!.Units.Take(2), unit => Assert.Contains("pasar", unit.Aliases));
    }

    [Fact]
    public void An_ambiguous_name_points_to_every_office_that_goes_by_it() =>
        Damaged.File.Replace("    kind: puskesmas", "    kind: puskesmas\n    aliases: [pasar]").Replace("alias: pasar", "alias: ‸pasar").IsTheOnlyFault(
            "sebutan rancu 'pasar' juga dipakai 'pkm-kapas', yang tidak ditunjuk di sini",
            "the ambiguous name 'pasar' is also used by 'pkm-kapas', which is not pointed to here");

    [Theory]
    [InlineData("[dishub]")]
    [InlineData("[dishub, dishub]")]
    [InlineData("[]")]
    public void An_ambiguous_name_points_to_two_offices_at_least(string units) =>
        Damaged.File.Replace("alias: pasar, units: [dishub, kec-kapas]", $"alias: ‸pasar, units: {units}").IsTheOnlyFault(
            "sebutan rancu 'pasar' harus menunjuk sedikitnya dua unit", "the ambiguous name 'pasar' must point to at least two offices");

    [Fact]
    public void An_ambiguous_name_written_twice_is_refused() =>
        Damaged.File.Replace("pasar.}", "pasar.}\n  - {alias: ‸Pasar, units: [dishub, pkm-kapas]}")
            .IsTheOnlyFault("sebutan rancu 'Pasar' ditulis dua kali", "the ambiguous name 'Pasar' stands twice");

    [Theory]
    [InlineData("units: [dishub, kec-kapas]", "units: [dishub, ‸kec-kapass]", "kec-kapass", "kec-kapas")]
    [InlineData("kecamatan: kec-kapas", "kecamatan: ‸kec-kapis", "kec-kapis", "kec-kapas")]
    public void An_id_that_no_office_has_is_told_with_the_nearest(string old, string with, string id, string nearest) =>
        Damaged.File.Replace(old, with)
            .IsTheOnlyFault($"tidak ada unit ber-id '{id}'; maksudnya '{nearest}'?", $"there is no office with the id '{id}'; did you mean '{nearest}'?");

    [Fact]
    public void The_kecamatan_of_an_office_is_a_kecamatan() =>
        Damaged.File.Replace("kecamatan: kec-kapas", "kecamatan: ‸dishub").IsTheOnlyFault("'dishub' bukan kecamatan", "'dishub' is not a kecamatan");

    [Fact]
    public void An_unknown_kind_is_told_with_all_there_are_and_the_nearest() =>
        Damaged.File.Replace("kind: dinas", "kind: ‸dinass").IsTheOnlyFault(
            "'kind' harus salah satu dari sekretariat, inspektorat, dinas, badan, bagian, uptd, rsud, kecamatan, kelurahan, puskesmas, lainnya, bukan 'dinass'; maksudnya 'dinas'?",
            "'kind' must be one of sekretariat, inspektorat, dinas, badan, bagian, uptd, rsud, kecamatan, kelurahan, puskesmas, lainnya, not 'dinass'; did you mean 'dinas'?");

    [Fact]
    public void An_unknown_confidence_is_told_with_all_there_are_and_the_nearest() =>
        Damaged.File.Replace("confidence: verified", "confidence: ‸verifed").IsTheOnlyFault(
            "'confidence' harus salah satu dari verified, single-source, inferred, bukan 'verifed'; maksudnya 'verified'?",
            "'confidence' must be one of verified, single-source, inferred, not 'verifed'; did you mean 'verified'?");

    [Fact]
    public void All_faults_are_told_at_once_in_file_order() =>
        Assert.Equal(
            ["units.yaml:9:11", "units.yaml:14:9", "units.yaml:23:16"],
            Damaged.File.Replace("kind: dinas", "kind: kantor").Replace("id: kec-kapas", "id: Kec Kapas").Replace("[dishub, kec-kapas]", "[dishub, pkm-kapas]")
                .Reading.Faults.Select(fault => $"{fault.File}:{fault.Line}:{fault.Column}"));

    [Theory]
    [InlineData("")]
    [InlineData("- dishub")]
    [InlineData("units: [")]
    public void What_is_no_mapping_is_refused(string text) => Assert.Single(UnitReader.Read(new SourceText("units.yaml", text)).Faults);

    [Fact]
    public void Two_files_are_one_list()
    {
        var (units, faults) = UnitReader.Read([Damaged.File.Source, Other("id: rsud-contoh", "name: RSUD Contoh")]);

        Assert.Empty(faults);
        Assert.Equal(["dishub", "kec-kapas", "pkm-kapas", "rsud-contoh"], units!.Units.Select(unit => unit.Id.Value));
    }

    [Theory]
    [InlineData("id: dishub", "name: Dishub Lain", "lain.yaml:5:9: id 'dishub' is already used at units.yaml:6")]
    [InlineData("id: lain", "name: dishub", "lain.yaml:6:11: the name 'dishub' is already used by Dishub at units.yaml:6")]
    public void What_two_files_both_claim_is_told_in_the_second(string id, string name, string fault)
    {
        var (units, faults) = UnitReader.Read([Damaged.File.Source, Other(id, name)]);

        Assert.Null(units);
        Assert.Equal([fault], faults.Select(told => told.In(Language.English)));
    }

    private static SourceText Other(string id, string name) => new("lain.yaml", $$"""
        units_of: lain
        regency: {name: Kabupaten Lain}
        sources: []
        units:
          - {{id}}
            {{name}}
            kind: lainnya
            confidence: inferred
        """);
}

using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Tests.Instruments;

/// <summary>The gates and requirements as they are shipped, against the domain's table of thresholds.</summary>
public sealed class ShippedGatesTests
{
    [Theory]
    [InlineData(Target.Wbk, "total=75/100 pengungkit=40/60 area-1=24/5/8 area-2=21/5/7 area-3=6/10 area-4=6/10 area-5=9/15 area-6=6/10 "
        + "birokrasi-bersih=73/4/45/2 ipak=63/4/35/2 capaian-kinerja=5/2/5 ipkp=14/35/2")]
    [InlineData(Target.Wbbm, "total=85/100 pengungkit=48/60 area-1=6/8 area-2=21/4/7 area-3=15/2/10 area-4=15/2/10 area-5=45/4/15 area-6=15/2/10 "
        + "birokrasi-bersih=39/2/45/2 ipak=63/4/35/2 capaian-kinerja=15/4/5 ipkp=63/4/35/2")]
    public void Each_target_has_its_gates_in_the_order_they_are_told(Target target, string expected) =>
        Assert.Equal(expected, string.Join(' ', Official.Lke.GatesOf(target).Select(gate => $"{gate.Id}={gate.Required}/{gate.Maximum}")));

    [Theory]
    [InlineData("total", GateMeasure.Total, null, null, "Nilai total")]
    [InlineData("pengungkit", GateMeasure.Lever, null, null, "Nilai pengungkit")]
    [InlineData("area-5", GateMeasure.Area, null, 5, "Penguatan Pengawasan")]
    [InlineData("birokrasi-bersih", GateMeasure.Section, "B.I", null, "Birokrasi bersih dan akuntabel")]
    [InlineData("ipak", GateMeasure.Indicator, "B.I.a", null, "IPAK (survei persepsi anti korupsi)")]
    [InlineData("capaian-kinerja", GateMeasure.Indicator, "B.I.b", null, "Capaian kinerja lebih baik")]
    [InlineData("ipkp", GateMeasure.Indicator, "B.II.a", null, "IPKP (survei kualitas pelayanan)")]
    public void Each_gate_looks_at_its_own_points(string id, GateMeasure measure, string? subject, int? area, string title)
    {
        var gates = Official.Lke.Gates.Where(gate => gate.Id == id);

        Assert.Equal(
            [(Target.Wbk, measure, subject, area, title), (Target.Wbbm, measure, subject, area, title)],
            gates.Select(gate => (gate.Target, gate.Measure, gate.SubjectId, gate.Area?.No, gate.Title)));
    }

    [Fact]
    public void Every_gate_is_verified_by_two_sources_with_an_address() =>
        Assert.All(Official.Lke.Gates, gate => Assert.True(
            gate.Provenance is { Confidence: Confidence.Verified, Sources.Count: >= 2 }
            && gate.Provenance.Sources.All(source => source.Url!.StartsWith("https://", StringComparison.Ordinal))));

    [Fact]
    public void The_sources_of_a_gate_are_those_its_line_names() =>
        Assert.Equal(["N1", "S2", "S6"], Official.Lke.Gates.First(gate => gate.Id == "capaian-kinerja").Provenance.Sources.Select(source => source.Id));

    [Fact]
    public void A_gate_keeps_its_note() =>
        Assert.Equal("Setara indeks 3,60 dari 4.", Official.Lke.Gates.First(gate => gate.Id == "ipak").Provenance.Note);

    [Fact]
    public void A_source_has_a_name_and_an_address()
    {
        var source = Official.Lke.Gates[0].Provenance.Sources[1];

        Assert.Equal(new("S4", "Aplikasi ZI pemerintah kota (axxpxmd/zona_integritas)", "https://github.com/axxpxmd/zona_integritas"), source);
    }

    [Theory]
    [InlineData(Target.Wbk, "opini-bpk sakip indeks-rb spip tlhp survei-mandiri lhkpn")]
    [InlineData(Target.Wbbm, "opini-bpk sakip indeks-rb spip tlhp survei-mandiri lhkpn wbk-dua-tahun")]
    public void Each_target_has_its_requirements_in_the_order_they_are_told(Target target, string expected) =>
        Assert.Equal(expected, string.Join(' ', Official.Lke.RequirementsOf(target).Select(requirement => requirement.Id)));

    [Theory]
    [InlineData("sakip", Target.Wbk, "B ke atas (di atas 60)", Confidence.Verified)]
    [InlineData("sakip", Target.Wbbm, "BB ke atas (di atas 70)", Confidence.Verified)]
    [InlineData("indeks-rb", Target.Wbk, "CC ke atas (di atas 50)", Confidence.Verified)]
    [InlineData("tlhp", Target.Wbk, "selesai 100 %", Confidence.SingleSource)]
    [InlineData("wbk-dua-tahun", Target.Wbbm, "sedikitnya dua tahun", Confidence.SingleSource)]
    [InlineData("lhkpn", Target.Wbk, "angka minimal belum diketahui", Confidence.Inferred)]
    public void Each_requirement_says_its_rule_and_how_sure_it_is(string id, Target target, string rule, Confidence confidence)
    {
        var requirement = Official.Lke.RequirementsOf(target).Single(requirement => requirement.Id == id);

        Assert.Equal((rule, confidence, true), (requirement.Rule, requirement.Provenance.Confidence, requirement.Title.Length > 0));
    }

    [Theory]
    [InlineData(RequirementScope.Regency, "opini-bpk sakip indeks-rb spip")]
    [InlineData(RequirementScope.Unit, "tlhp survei-mandiri lhkpn wbk-dua-tahun")]
    public void Each_requirement_is_the_regencys_or_the_offices_own(RequirementScope scope, string expected) =>
        Assert.Equal(expected, string.Join(' ', Official.Lke.RequirementsOf(Target.Wbbm)
            .Where(requirement => requirement.Scope == scope).Select(requirement => requirement.Id)));

    [Theory]
    [InlineData("sakip")]
    [InlineData("tlhp")]
    public void A_requirement_has_one_scope_for_both_targets(string id) =>
        Assert.Single(Official.Lke.Requirements.Where(requirement => requirement.Id == id).Select(requirement => requirement.Scope).Distinct());
}

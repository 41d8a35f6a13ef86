using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Tests.Instruments.Reading;

/// <summary>
/// What the reader makes of the specimen, read anew in each test: a mutation runner switches faults on inside a running
/// process, where an instrument read once at the start would not feel them.
/// </summary>
public sealed class SpecimenTests
{
    [Fact]
    public void Effort_that_is_not_written_is_one() =>
        Assert.All(Damage.ToWorksheet.Instrument.Questions, question => Assert.Equal(1, question.Effort));

    [Fact]
    public void A_gate_of_each_area_bears_the_areas_name_and_number() =>
        Assert.Equal(
            ["area-1 Manajemen Perubahan", "area-2 Penataan Tatalaksana", "area-3 Penataan Sistem Manajemen SDM Aparatur", "area-5 Penguatan Pengawasan"],
            Damage.ToWorksheet.Instrument.GatesOf(Target.Wbk).Where(gate => gate.Measure == GateMeasure.Area).Select(gate => $"{gate.Id} {gate.Title}"));

    [Fact]
    public void Another_gate_bears_its_own_name() =>
        Assert.Equal(("total", "Nilai total"), (Damage.ToWorksheet.Instrument.Gates[0].Id, Damage.ToWorksheet.Instrument.Gates[0].Title));

    [Fact]
    public void A_total_is_asked_for_by_its_parts()
    {
        var sheet = Sheets.FullOf(Damage.ToWorksheet.Instrument).Counts("A.II.5.iii.a", ("kepala_satker", 1), ("sudah_lapor", 1));

        Assert.Equal(Rational.Zero, sheet.Points("A.II.5.iii.a"));
    }

    [Fact]
    public void Inputs_without_a_total_are_all_asked_for()
    {
        var sheet = Sheets.FullOf(Damage.ToWorksheet.Instrument).Counts("A.II.3.iii.a", ("tahun_lalu", 2), ("tahun_ini", 1));

        Assert.False(sheet.Score()[sheet.Instrument.Find(QuestionId.Parse("A.II.3.iii.a"))!].Answered);
    }

    [Fact]
    public void An_input_beside_a_total_is_asked_for()
    {
        var sheet = Sheets.FullOf(Damage.ToWorksheet.Instrument).Counts("A.II.5.iii.a", ("harus_melapor", 4));

        Assert.False(sheet.Score()[sheet.Instrument.Find(QuestionId.Parse("A.II.5.iii.a"))!].Answered);
    }

    [Fact]
    public void Nodes_without_a_code_are_told_as_that_and_not_as_twice_the_same()
    {
        var damage = Damage.ToWorksheet.Replace("id: A.I.1.i\n", "id: A.I.1.i.a\n                    title", "title")
            .Replace("id: A.I.1.i\n", "id: A.I.1.i.b\n                    title", "title");

        Assert.DoesNotContain("already used", damage.Faults(Language.English));
    }
}

using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Instruments.Reading;
using ZiWbk.Assessment.Reading;

namespace ZiWbk.Assessment.Tests.Instruments.Reading;

public sealed class ReferenceReaderTests
{
    private static readonly Reading<ReferenceInstrument> _reading = ReferenceReader.Read(Official.Reference);
    private static readonly ReferenceInstrument _former = _reading.Value!;

    [Fact]
    public void The_former_worksheet_is_read_without_fault() => Assert.Empty(_reading.Faults);

    [Fact]
    public void It_says_what_it_is() =>
        Assert.Equal(
            ("lke-10-2019", "LKE Zona Integritas skema lama (PermenPANRB 52/2014 jo. 10/2019)", "PermenPANRB 52/2014 jo. 10/2019", "PermenPANRB 90/2021"),
            (_former.Id, _former.Title, _former.Regulation, _former.RepealedBy));

    [Fact]
    public void It_had_81_lever_questions_and_3_results() =>
        Assert.Equal((81, 3), (Questions('A').Count, Questions('B').Count));

    [Fact]
    public void Its_areas_weighed_otherwise_than_today() =>
        Assert.Equal("A.I=5 A.II=5 A.III=15 A.IV=10 A.V=15 A.VI=10 B.I=20 B.II=20",
            string.Join(' ', _former.Areas.Select(area => $"{area.Id}={area.Weight}")));

    [Fact]
    public void It_had_23_lever_indicators() =>
        Assert.Equal(23, _former.Areas.Where(area => area.Id[0] == 'A').Sum(area => area.Indicators.Count));

    [Fact]
    public void An_area_an_indicator_and_a_question_are_kept_whole()
    {
        var area = _former.Areas[0];
        var indicator = area.Indicators[2];

        Assert.Equal(
            ("Manajemen Perubahan", ("A.I.3", "Pemantauan dan Evaluasi Pembangunan WBK/WBBM", (Rational)2),
                ("A.I.3.b", "Pembangunan ZI dipantau dan dievaluasi", "ABCD", "Jenis skala")),
            (area.Title, (indicator.Id, indicator.Title, indicator.Weight),
                (indicator.Questions[1].Id, indicator.Questions[1].Title, indicator.Questions[1].Scale, indicator.Questions[1].ScaleBasis[..11])));
    }

    [Fact]
    public void A_scale_that_is_not_known_says_so() =>
        Assert.Equal("tidak-diketahui", Questions('A').Single(question => question.Id == "A.VI.3.c").Scale);

    [Theory]
    [InlineData("id: A.I.1.b", "id: ‸A.I.1.a", "A.I.1.a")]
    [InlineData("id: A.I.2\n", "id: ‸A.I.1\n", "A.I.1")]
    [InlineData("id: A.II\n", "id: ‸A.I\n", "A.I")]
    public void A_code_used_twice_is_refused(string old, string with, string code) =>
        Damage.ToReference.Replace("components:", old, with)
            .IsTheOnlyFault($"kode '{code}' ditulis dua kali", $"code '{code}' stands twice");

    [Theory]
    [InlineData("id: A.I\n", "weight: 5", "6")]
    [InlineData("id: B.II\n", "weight: 20", "19")]
    [InlineData("id: A\n", "weight: 60", "61")]
    public void A_weight_that_is_not_what_is_inside_is_told(string after, string old, string weight) =>
        Damage.ToReference.Replace(after, old, $"weight: ‸{weight}")
            .IsAmongTheFaults("bobot tidak sama dengan jumlah isinya", "the weight is not what is inside added up");

    [Fact]
    public void A_wrong_indicator_is_told_at_its_area_only()
    {
        var damage = Damage.ToReference.Replace("id: A.I.1\n", "weight: 1", "weight: 2");

        Assert.Equal($"{damage.At("id: A.I\n", "5\n")}: the weight is not what is inside added up", damage.Faults(Language.English));
    }

    [Fact]
    public void Components_weigh_100_together()
    {
        var damage = Damage.ToReference.Replace("id: B\n", "weight: 40", "weight: 41");

        Assert.Equal(
            $"""
            {damage.At("components:", "- id: A")}: the components must weigh 100 together
            {damage.At("id: B\n", "41")}: the weight is not what is inside added up
            """,
            damage.Faults(Language.English));
    }

    [Fact]
    public void Components_that_do_not_weigh_100_are_told_in_Indonesian_too() =>
        Damage.ToReference.Replace("id: B\n", "weight: 40", "weight: 41").Replace("components:", "- id: A\n", "‸- id: A\n")
            .IsAmongTheFaults("bobot komponen harus berjumlah 100", "the components must weigh 100 together");

    [Fact]
    public void A_scale_basis_must_be_explained() =>
        Damage.ToReference.Replace("A.I.1.a", "scale_basis: lke-lama", "scale_basis: ‸lke-baru").IsTheOnlyFault(
            "'scale_basis' harus salah satu dari lke-lama, padanan-2021, tidak-diketahui, pengetahuan-umum, bukan 'lke-baru'",
            "'scale_basis' must be one of lke-lama, padanan-2021, tidak-diketahui, pengetahuan-umum, not 'lke-baru'");

    [Theory]
    [InlineData("A.I.1.a", "scale: YT,", "scale: YT, ‸skale: x,", "skale", "scale")]
    [InlineData("id: A.I.1\n", "weight: 1", "weight: 1\n            ‸tittle: x", "tittle", "title")]
    [InlineData("id: A.I\n", "weight: 5", "weight: 5\n        ‸tittle: x", "tittle", "title")]
    [InlineData("id: A\n", "weight: 60", "weight: 60\n    ‸area: x", "area", "areas")]
    [InlineData("", "repealed_by:", "‸source: x\nrepealed_by:", "source", "sources")]
    public void An_unknown_key_is_told_at_every_level(string after, string old, string with, string key, string nearest) =>
        Damage.ToReference.Replace(after, old, with)
            .IsTheOnlyFault($"kunci '{key}' tidak dikenal; maksudnya '{nearest}'?", $"unknown key '{key}'; did you mean '{nearest}'?");

    [Theory]
    [InlineData("repealed_by: PermenPANRB 90/2021\n", "repealed_by")]
    [InlineData("regulation: PermenPANRB 52/2014 jo. 10/2019\n", "regulation")]
    [InlineData("reference: lke-10-2019\n", "reference")]
    public void What_must_be_there_is_missed(string line, string key)
    {
        var damage = Damage.ToReference.Replace("", line, "");

        Assert.EndsWith($": '{key}' is missing", damage.Faults(Language.English));
    }

    [Fact]
    public void With_faults_there_is_no_instrument() => Assert.Null(ReferenceReader.Read(new("lama.yaml", "reference: x")).Value);

    [Fact]
    public void A_file_that_is_not_one_mapping_is_refused() =>
        Assert.Equal("lama.yaml:1:1: berkas harus berisi satu pemetaan YAML", ReferenceReader.Read(new("lama.yaml", "")).Faults.Single().ToString());

    private static List<ReferenceQuestion> Questions(char component) =>
        [.. _former.Areas.Where(area => area.Id[0] == component).SelectMany(area => area.Indicators).SelectMany(indicator => indicator.Questions)];
}

using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Tests.Instruments;

/// <summary>The worksheet as it is shipped, against the table in the annex.</summary>
public sealed class ShippedInstrumentTests
{
    private static readonly Instrument _lke = Official.Lke;

    [Fact]
    public void It_says_what_it_is() =>
        Assert.Equal(
            ("lke-90-2021", "Lembar Kerja Evaluasi Zona Integritas menuju WBK/WBBM", "PermenPANRB 90/2021, Lampiran III"),
            (_lke.Id, _lke.Title, _lke.Regulation));

    [Fact]
    public void It_asks_113_questions_numbered_in_form_order() =>
        Assert.Equal(Enumerable.Range(0, 113), _lke.Questions.Select(question => question.Ordinal));

    [Fact]
    public void It_begins_with_the_team_and_ends_with_the_service_index() =>
        Assert.Equal(("A.I.1.i.a", "B.II.a.a"), (_lke.Questions[0].Id.Value, _lke.Questions[^1].Id.Value));

    [Fact]
    public void It_asks_for_22_numbers_totals_not_counted() =>
        Assert.Equal(22, _lke.Questions.Sum(question => question.Ratio?.Inputs.Count(input => !input.IsTotal) ?? 0));

    [Theory]
    [InlineData(1, "Manajemen Perubahan", "Perubahan", 8, 12, 4)]
    [InlineData(2, "Penataan Tatalaksana", "Tatalaksana", 7, 9, 6)]
    [InlineData(3, "Penataan Sistem Manajemen SDM Aparatur", "SDM", 10, 18, 3)]
    [InlineData(4, "Penguatan Akuntabilitas", "Akuntabilitas", 10, 11, 3)]
    [InlineData(5, "Penguatan Pengawasan", "Pengawasan", 15, 18, 4)]
    [InlineData(6, "Peningkatan Kualitas Pelayanan Publik", "Pelayanan", 10, 19, 3)]
    public void Each_area_has_its_weight_and_questions(int no, string title, string shortTitle, int weight, int fulfilment, int reform)
    {
        var area = _lke.Areas[no - 1];
        int Asked(InstrumentPart part) =>
            _lke.Questions.Count(question => question.Indicator.Area == area && question.Indicator.Section.Part == part);

        Assert.Equal(
            (no, title, shortTitle, (Rational)weight, fulfilment, reform, $"{no} {title}"),
            (area.No, area.Title, area.ShortTitle, area.Weight, Asked(InstrumentPart.Fulfilment), Asked(InstrumentPart.Reform), area.ToString()));
    }

    [Fact]
    public void There_are_six_areas() => Assert.Equal(6, _lke.Areas.Count);

    [Fact]
    public void The_sections_are_the_four_of_the_form() =>
        Assert.Equal(
            [
                ("A.I", (Rational)30, InstrumentPart.Fulfilment, "A.I Pemenuhan"),
                ("A.II", 30, InstrumentPart.Reform, "A.II Reform"),
                ("B.I", Rational.Of(45, 2), InstrumentPart.Result, "B.I Birokrasi yang Bersih dan Akuntabel"),
                ("B.II", Rational.Of(35, 2), InstrumentPart.Result, "B.II Pelayanan Publik yang Prima"),
            ],
            _lke.Sections.Select(section => (section.Id, section.Weight, section.Part, section.ToString())));

    [Fact]
    public void The_questions_are_worth_100_points_together() =>
        Assert.Equal((Rational)100, _lke.Questions.Aggregate(Rational.Zero, (sum, question) => sum + question.Worth));

    [Fact]
    public void The_questions_of_an_indicator_share_its_weight_equally() =>
        Assert.Equal(
            [Rational.Of(5, 48), Rational.Of(5, 48)],
            new[] { _lke.Find(QuestionId.Parse("A.I.3.iii.a"))!, _lke.Find(QuestionId.Parse("A.I.3.iii.f"))! }.Select(question => question.Worth / 2));

    [Fact]
    public void Only_results_are_without_area() =>
        Assert.Equal(["B.I.a", "B.I.b", "B.II.a"], _lke.Indicators.Where(indicator => indicator.Area is null).Select(indicator => indicator.Id));

    [Fact]
    public void An_indicator_knows_its_weight_and_place()
    {
        var indicator = _lke.Indicators.Single(indicator => indicator.Id == "A.II.5.ii");

        Assert.Equal(
            ("A.II.5.ii Penanganan Pengaduan Masyarakat", "Penanganan Pengaduan Masyarakat", (Rational)3, _lke.Sections[1], _lke.Areas[4]),
            (indicator.ToString(), indicator.Title, indicator.Weight, indicator.Section, indicator.Area));
    }

    [Fact]
    public void Each_indicator_knows_its_questions_in_form_order() =>
        Assert.Equal(
            _lke.Questions,
            _lke.Indicators.SelectMany(indicator => _lke.QuestionsOf[indicator]));

    [Theory]
    [InlineData("ya_tidak", "Ya/Tidak", "Ya=1 Tidak=0", 17)]
    [InlineData("abc", "A/B/C", "A=1 B=1/2 C=0", 36)]
    [InlineData("abcd", "A/B/C/D", "A=1 B=67/100 C=33/100 D=0", 33)]
    [InlineData("abcde", "A/B/C/D/E", "A=1 B=3/4 C=1/2 D=1/4 E=0", 17)]
    public void Options_have_the_scores_of_the_worksheet(string scale, string label, string scores, int questions)
    {
        var asked = _lke.Questions.Where(question => question.Scale.Key == scale).ToList();

        Assert.All(asked, question => Assert.Equal(
            (ScaleKind.Options, label, scores, questions),
            (question.Scale.Kind, question.Scale.Label,
                string.Join(' ', question.Options.Select(option => $"{option.Key}={option.Score}")), asked.Count)));
    }

    [Fact]
    public void Eight_questions_are_ratios_and_two_are_indices_of_four() =>
        Assert.Equal(
            (8, 2),
            (_lke.Questions.Count(question => question.Scale is { Kind: ScaleKind.Ratio, Label: "%" } && question.Ratio is not null),
                _lke.Questions.Count(question => question.Scale is { Kind: ScaleKind.Index, Label: "Nilai (0-4)" } && question.Scale.Maximum == 4)));

    [Fact]
    public void Options_keep_what_they_mean() =>
        Assert.Equal("Anggota ditunjuk tanpa proses seleksi", Sheets.Question("A.I.1.i.b").FindOption("C")!.Meaning);

    [Fact]
    public void Every_question_has_a_title_evidence_and_two_sources() =>
        Assert.All(_lke.Questions, question => Assert.True(
            question.Title.Length > 10 && question.Evidence.Count > 0 && question.Provenance is { Confidence: Confidence.Verified, Sources.Count: >= 2 }));

    [Fact]
    public void Evidence_is_kept_in_order() =>
        Assert.Equal(
            ["SOP atau ketentuan tata cara dan kriteria pemilihan anggota tim",
                "Notula/laporan rapat penentuan anggota beserta kertas kerja penilaiannya"],
            Sheets.Question("A.I.1.i.b").Evidence);

    [Fact]
    public void The_worksheets_own_marks_are_kept() =>
        Assert.Equal(("-", null), (Sheets.Question("A.II.5.ii.a").OfficialLabel, Sheets.Question("A.I.1.i.a").OfficialLabel));

    [Fact]
    public void Only_the_two_wealth_reports_stand_in_a_group_of_their_own() =>
        Assert.Equal(
            [("A.II.5.iii.a", "Penyampaian LHKPN"), ("A.II.5.iii.b", "Penyampaian laporan harta di luar LHKPN (LHKASN)")],
            _lke.Questions.Where(question => question.Group is not null).Select(question => (question.Id.Value, question.Group!)));

    [Fact]
    public void Effort_is_one_unless_the_file_says_otherwise() => Assert.All(_lke.Questions, question => Assert.Equal(1, question.Effort));

    [Fact]
    public void A_note_is_kept_with_its_sources()
    {
        var provenance = Sheets.Question("A.II.3.iii.a").Ratio!.ZeroOverZero.Provenance;

        Assert.Equal(
            ("Nihil pelanggaran di kedua tahun bernilai 1.", "axxpxmd/zona_integritas; renataputri19/RB2171; axxpxmd/zona_integritas"),
            (provenance.Note, provenance.Citation));
    }

    [Fact]
    public void Only_the_input_repeated_from_an_earlier_question_names_that_question() =>
        Assert.Equal(
            [("A.II.1.i.b", "jumlah_perubahan", "A.II.1.i.a")],
            _lke.Questions.SelectMany(question => (question.Ratio?.Inputs ?? []).Where(input => input.SameAs is not null)
                .Select(input => (question.Id.Value, input.Key, input.SameAs!.Value.Value))));

    [Fact]
    public void The_counts_a_formula_does_not_use_are_marked() =>
        Assert.Equal(
            ["disanksi", "diproses"],
            _lke.Questions.SelectMany(question => question.Ratio?.Inputs ?? []).Where(input => input.Unused).Select(input => input.Key));

    [Fact]
    public void Each_count_has_its_label() =>
        Assert.Equal(
            ["Jumlah pengaduan yang harus ditindaklanjuti", "Jumlah pengaduan yang sedang diproses", "Jumlah pengaduan yang selesai ditindaklanjuti"],
            Sheets.Question("A.II.5.ii.a").Ratio!.Inputs.Select(input => input.Label));

    [Fact]
    public void A_question_is_found_by_its_code() => Assert.Same(_lke.Questions[0], _lke.Find(QuestionId.Parse("a.i.1.i.a")));

    [Fact]
    public void A_code_it_lacks_is_not_found() => Assert.Null(_lke.Find(QuestionId.Parse("A.I.1.i.z")));
}

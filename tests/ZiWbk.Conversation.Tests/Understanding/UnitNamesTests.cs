using ZiWbk.Status;

namespace ZiWbk.Conversation.Understanding;

public class UnitNamesTests
{
    private static readonly UnitNames _names = new(Bojonegoro.Vocabulary);

    [Theory]
    [InlineData("dukcapil", "dukcapil")]
    [InlineData("Disdukcapil", "dukcapil")]
    [InlineData("Dinas Kependudukan dan Pencatatan Sipil", "dukcapil")]
    [InlineData("bagaimana capil sekarang", "dukcapil")]
    [InlineData("progres dinas perhubungan", "dishub")]
    [InlineData("RSUD Sosodoro", "rsud-sosodoro")]
    [InlineData("rsud dr. r. sosodoro djatikoesoemo", "rsud-sosodoro")]
    [InlineData("rsud-padangan", "rsud-padangan")]
    [InlineData("kec padangan", "kec-padangan")]
    [InlineData("sosodoro", "rsud-sosodoro")]
    [InlineData("Kec. Dander", "kec-dander")]
    [InlineData("KECAMATAN DANDER!!", "kec-dander")]
    [InlineData("satpolpp", "satpolpp")]
    [InlineData("Satpol PP", "satpolpp")]
    [InlineData("dpusda", "dpusda")]
    [InlineData("DPU SDA", "dpusda")]
    [InlineData("ptsp itu pm ptsp", "dpmptsp")]
    [InlineData("sekar", "kec-sekar")]
    [InlineData("how is the inspektorat doing", "inspektorat")]
    public void A_name_of_its_own_finds_the_office(string text, string unit) =>
        Assert.Equal(unit, _names.Find(text).Unit?.Id.Value);

    [Theory]
    [InlineData("dukcapli", "dukcapil")]
    [InlineData("dishubb", "dishub")]
    [InlineData("inspektrat", "inspektorat")]
    [InlineData("dinas perhubugan", "dishub")]
    [InlineData("rsud sosdoro", "rsud-sosodoro")]
    [InlineData("bapeda", "bapenda bappeda")]
    [InlineData("padangan", "kec-padangan rsud-padangan")]
    [InlineData("rsud", "rsud-kepohbaru rsud-padangan rsud-sosodoro rsud-sumberrejo")]
    [InlineData("dishub atau dukcapil", "dishub dukcapil")]
    public void Slips_and_parts_are_asked_back(string text, string candidates)
    {
        var found = _names.Find(text);

        Assert.Null(found.Unit);
        Assert.Equal(candidates, string.Join(' ', found.Candidates.Select(unit => unit.Id.Value).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("kantor")]
    [InlineData("kapan rencana selesai")]
    [InlineData("pertanyaan lain")]
    [InlineData("tambah bukti sekarang")]
    [InlineData("balas dong")]
    [InlineData("kecamatan")]
    [InlineData("")]
    [InlineData("🙂🙂")]
    [InlineData("how many are left")]
    public void Ordinary_speech_names_no_office(string text)
    {
        var found = _names.Find(text);

        Assert.Null(found.Unit);
        Assert.Empty(found.Candidates);
    }

    [Fact]
    public void Every_name_of_every_office_finds_it_or_asks()
    {
        foreach (var unit in Bojonegoro.Regency.Units.Values)
        {
            foreach (var name in unit.Aliases.Prepend(unit.Name).Prepend(unit.ShortName).Prepend(unit.Id.Value))
                Assert.Equal(unit.Id, _names.Find(name.ToUpperInvariant()).Unit?.Id);
        }
    }

    [Fact]
    public void A_vocabulary_is_made_once_for_the_offices_that_stand() =>
        Assert.Same(Bojonegoro.Vocabulary, Vocabulary.Of(Bojonegoro.Regency with { Sequence = 7 }, Official.Lke, Rules.Journey));

    [Fact]
    public void Without_a_worksheet_offices_are_still_found() =>
        Assert.Equal("dishub", new UnitNames(Vocabulary.Of(Bojonegoro.Regency, null)).Find("dishub").Unit?.Id.Value);

    [Fact]
    public void Without_offices_none_is_found() =>
        Assert.Same(UnitFinding.Nothing, new UnitNames(Vocabulary.Of(Regency.Empty, Official.Lke)).Find("dishub"));
}

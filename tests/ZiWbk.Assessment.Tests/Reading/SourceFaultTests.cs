using ZiWbk.Assessment.Tests.Instruments.Reading;

namespace ZiWbk.Assessment.Tests.Reading;

/// <summary>Every fact says how sure it is and names the sources that make it so.</summary>
public sealed class SourceFaultTests
{
    [Fact]
    public void A_source_listed_twice_is_refused() =>
        Damage.ToWorksheet.Replace("sources:", "id: S2", "id: ‸S1").IsAmongTheFaults("sumber 'S1' ditulis dua kali", "source 'S1' stands twice");

    [Theory]
    [InlineData("ya_tidak:", "sources: [S1, S2, S3")]
    [InlineData("id: A.I.1.i.a", "sources: [S1, S2, S3, S5, S6")]
    [InlineData("id: A.I.1.i.a", "evidence_sources: [S1, S2, S5")]
    [InlineData("id: A.II.3.iii.a", "sources: [S1, S3, S4")]
    public void A_source_that_is_not_listed_is_refused(string after, string old) =>
        Damage.ToWorksheet.Replace(after, old + "]", old.Replace("[", "‸[", StringComparison.Ordinal) + ", S9]").IsTheOnlyFault(
            "sumber 'S9' tidak ada pada daftar sources berkas ini", "source 'S9' is not in this file's list of sources");

    [Theory]
    [InlineData("ya_tidak:", "sources: [S1, S2, S3]", "sources: ‸[S1]", "confidence", 2)]
    [InlineData("id: A.I.1.i.a", "    sources: [S1, S2, S3, S5, S6]", "    sources: ‸[S6]", "confidence", 2)]
    [InlineData("id: A.I.1.i.a", "evidence_sources: [S1, S2, S5]", "evidence_sources: ‸[S5]", "evidence_confidence", 2)]
    [InlineData("id: A.II.3.iii.a", "sources: [S1, S3, S4]", "sources: ‸[]", "confidence", 2)]
    [InlineData("id: A.II.5.iii.a", "sources: [S3]", "sources: ‸[]", "confidence", 1)]
    [InlineData("id: A.II.1.i.b", "evidence_sources: [S2]", "evidence_sources: ‸[]", "evidence_confidence", 1)]
    public void A_fact_names_as_many_sources_as_its_confidence_asks_for(string after, string old, string with, string key, int least) =>
        Damage.ToWorksheet.Replace(after, old, with).IsTheOnlyFault(
            $"'{key}' ini menuntut sedikitnya {least} sumber", $"this '{key}' asks for at least {least} sources");

    [Fact]
    public void A_fact_that_names_no_source_is_told_where_it_begins()
    {
        var damage = Damage.ToWorksheet.Replace("ya_tidak:", "    sources: [S1, S2, S3]\n", "");

        Assert.Equal($"{damage.At("ya_tidak:", "kind:")}: this 'confidence' asks for at least 2 sources", damage.Faults(Language.English));
    }

    [Fact]
    public void Two_sources_are_enough_to_be_verified() =>
        Assert.Equal("", Damage.ToWorksheet.Replace("id: A.I.1.i.a", "evidence_sources: [S1, S2, S5]", "evidence_sources: [S1, S2]")
            .Faults(Language.English));

    [Fact]
    public void One_source_is_enough_where_confidence_says_one() =>
        Assert.Equal("", Damage.ToWorksheet.Replace("id: A.I.1.i.a", "evidence_confidence: verified\n                    evidence_sources: [S1, S2, S5]",
            "evidence_confidence: single-source\n                    evidence_sources: [S1]").Faults(Language.English));

    [Fact]
    public void An_unknown_confidence_is_told_with_those_there_are() =>
        Damage.ToWorksheet.Replace("id: A.I.1.i.a", "    confidence: verified", "    confidence: ‸yakin").IsTheOnlyFault(
            "'confidence' harus salah satu dari verified, single-source, inferred, bukan 'yakin'",
            "'confidence' must be one of verified, single-source, inferred, not 'yakin'");

    [Fact]
    public void A_fact_must_say_how_sure_it_is() =>
        Damage.ToWorksheet.Replace("ya_tidak:", "    kind: options", "    ‸kind: options").Replace("ya_tidak:", "    confidence: verified\n", "")
            .IsTheOnlyFault("'confidence' tidak ada", "'confidence' is missing");
}

using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Tests.Instruments;

public sealed class ProvenanceTests
{
    [Fact]
    public void Sources_are_cited_by_name_on_one_line() =>
        Assert.Equal("Surat A; Paparan B",
            new Provenance(Confidence.Verified, [new("N1", "Surat A", null), new("P2", "Paparan B", "https://contoh.id")], null).Citation);

    [Fact]
    public void Without_source_it_is_said_to_be_concluded() =>
        Assert.Equal("disimpulkan", new Provenance(Confidence.Inferred, [], null).Citation);
}

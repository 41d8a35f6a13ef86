using ZiWbk.Assessment.Reading;

namespace ZiWbk.Assessment.Tests.Reading;

public sealed class FaultTests
{
    private static readonly Fault _fault = new("lke.yaml", 12, 5, new("bobot keliru", "wrong weight"));

    [Fact]
    public void It_reads_as_file_line_column_and_message_in_the_language_asked_for() =>
        Assert.Equal(
            ("lke.yaml:12:5: bobot keliru", "lke.yaml:12:5: wrong weight"),
            (_fault.In(Language.Indonesian), _fault.In(Language.English)));

    [Fact]
    public void By_default_it_reads_in_Indonesian() => Assert.Equal("lke.yaml:12:5: bobot keliru", _fault.ToString());
}

namespace ZiWbk.Assessment.Tests;

public sealed class BilingualTests
{
    private static readonly Bilingual _text = new("kurang", "missing");

    [Fact]
    public void Each_language_gets_its_own_text() =>
        Assert.Equal(("kurang", "missing"), (_text.In(Language.Indonesian), _text.In(Language.English)));

    [Fact]
    public void By_default_it_speaks_Indonesian() => Assert.Equal("kurang", _text.ToString());
}

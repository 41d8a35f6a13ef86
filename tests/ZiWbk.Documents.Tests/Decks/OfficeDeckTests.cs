using ZiWbk.Assessment;

namespace ZiWbk.Documents.Decks;

public sealed class OfficeDeckTests
{
    private static readonly Lazy<ManyOffices> _offices = new(() => ManyOffices.Of(12));

    [Theory]
    [InlineData(0, Language.Indonesian)]
    [InlineData(1, Language.Indonesian)]
    [InlineData(2, Language.Indonesian)]
    [InlineData(3, Language.English)]
    [InlineData(5, Language.English)]
    public void The_validator_finds_no_error(int office, Language language)
    {
        using var deck = Deck(office, language);

        if (Environment.GetEnvironmentVariable("ZIWBK_KEEP") is { } folder)
            File.WriteAllBytes(Path.Combine(folder, $"kantor-{office}.pptx"), deck.Bytes);
        Assert.Empty(deck.Errors());
        Assert.InRange(deck.Slides.Count, OfficeDeck.Fewest, OfficeDeck.Most);
    }

    [Fact]
    public void The_validator_finds_no_error_in_the_regencys_deck()
    {
        var offices = _offices.Value;
        using var deck = MadeDeck.Of(stream => RegencyDeck.Write(stream, offices.Report(), Rules.Book, MadeDeck.Setting(offices.Today)));

        if (Environment.GetEnvironmentVariable("ZIWBK_KEEP") is { } folder)
            File.WriteAllBytes(Path.Combine(folder, "semua.pptx"), deck.Bytes);
        Assert.Empty(deck.Errors());
        Assert.InRange(deck.Slides.Count, OfficeDeck.Fewest, OfficeDeck.Most);
    }

    private static MadeDeck Deck(int office, Language language) => MadeDeck.Of(stream =>
        OfficeDeck.Write(stream, _offices.Value.Report(office), MadeDeck.Setting(_offices.Value.Today, language, real: office != 2)));
}

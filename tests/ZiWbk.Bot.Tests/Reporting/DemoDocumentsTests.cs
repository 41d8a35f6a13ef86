using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Bot.Demo;
using ZiWbk.Shared;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Units;

namespace ZiWbk.Bot.Reporting;

/// <summary>The documents of the four demo offices, read by another reader and held against the score.</summary>
public class DemoDocumentsTests(DemoFixture demo) : IClassFixture<DemoFixture>
{
    [Theory]
    [InlineData("dishub", Language.Indonesian)]
    [InlineData("dukcapil", Language.Indonesian)]
    [InlineData("dpmptsp", Language.English)]
    [InlineData("rsud-sosodoro", Language.English)]
    public void A_deck_is_sound_says_that_it_is_an_example_and_tells_the_score(string unit, Language language)
    {
        var desk = new ReportDesk(demo.Demo.Host);
        var id = new AssessmentId(UnitId.Parse(unit), 2026);
        var report = desk.Report(id);
        using var deck = MadeDeck.Of(stream => stream.Write(desk.Deck(id, language)));
        Keep($"paparan-{unit}.pptx", deck.Bytes);

        Assert.Empty(deck.Errors());
        Assert.All(deck.Slides, slide => Assert.Contains("CONTOH, bukan data nyata", MadeDeck.Words(slide), StringComparison.Ordinal));
        Assert.Equal(demo.Score(unit).Total, report.Score.Total);
        Assert.Contains(Numbers.Points(demo.Score(unit).Total, language), MadeDeck.Words(deck.Slides[1]), StringComparison.Ordinal);
        Assert.Contains(deck.Charts, chart => MadeDeck.Shown(chart)[0].SequenceEqual(demo.Score(unit).Areas.Select(area => (double?)(area.Share * 100).ToDouble())));
        Assert.Equal(demo.MissedGates(unit, report.Target), report.Missed.Select(gate => gate.Gate.Id));
    }

    [Fact]
    public void The_deck_of_all_offices_is_sound()
    {
        using var deck = MadeDeck.Of(stream => stream.Write(new ReportDesk(demo.Demo.Host).Deck(2026, Language.Indonesian)));
        Keep("paparan-semua.pptx", deck.Bytes);

        Assert.Empty(deck.Errors());
        Assert.All(deck.Slides, slide => Assert.Contains("CONTOH, bukan data nyata", MadeDeck.Words(slide), StringComparison.Ordinal));
    }

    // To be looked at: ZIWBK_KEEP names a folder.
    private static void Keep(string name, byte[] bytes)
    {
        if (Environment.GetEnvironmentVariable("ZIWBK_KEEP") is { } folder)
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
    }
}

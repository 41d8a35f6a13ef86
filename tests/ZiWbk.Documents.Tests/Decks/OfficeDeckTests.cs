using System.Text.RegularExpressions;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Documents.Pictures;
using Drawing = ZiWbk.Documents.Decks.Slides.Drawing;

namespace ZiWbk.Documents.Decks;

/// <summary>The decks of three hundred made-up offices and of all of them together: each slide as it is laid out, and a part of them as files.</summary>
public sealed partial class OfficeDeckTests
{
    private const int Count = 300;

    // As files all of them take minutes.
    private static readonly int _step = Environment.GetEnvironmentVariable("ZIWBK_LONG") == "1" ? 1 : 25;
    private static readonly Lazy<ManyOffices> _offices = new(() => ManyOffices.Of(Count));

    public static TheoryData<int> Sample() => [.. Enumerable.Range(0, 4).Concat(Enumerable.Range(0, Count).Where(at => at % _step == 5 % _step)).Distinct()];

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void Nothing_is_cut_and_no_chart_is_empty_on_any_slide_of_any_office(Language language)
    {
        // All of them in Indonesian; in English, whose words are shorter, every tenth.
        foreach (var office in Enumerable.Range(0, Count).Where(at => language == Language.Indonesian || at < 4 || at % Math.Min(_step, 10) == 0))
        {
            var slides = OfficeDeck.Slides(_offices.Value.Report(office), Setting(language));
            Assert.InRange(slides.Count, OfficeDeck.Fewest, OfficeDeck.Most);
            Assert.All(slides, slide => IsWhole(slide));
        }
    }

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void Nothing_is_cut_on_any_slide_of_all_offices(Language language)
    {
        var slides = RegencyDeck.Slides(_offices.Value.Report(), Rules.Book, Setting(language));

        Assert.InRange(slides.Count, OfficeDeck.Fewest, OfficeDeck.Most);
        Assert.All(slides, slide => IsWhole(slide));
    }

    [Theory]
    [MemberData(nameof(Sample))]
    public void A_deck_has_no_error_and_the_numbers_of_the_score(int office)
    {
        var report = _offices.Value.Report(office);
        using var deck = Deck(office, office % 2 == 0 ? Language.Indonesian : Language.English);

        Assert.Empty(deck.Errors());
        Assert.All(deck.Slides, slide => Assert.NotEmpty(MadeDeck.Words(slide)));
        Assert.All(deck.Charts, chart => Assert.Equal(MadeDeck.Behind(chart), MadeDeck.Shown(chart)));
        Assert.Contains(deck.Charts, chart => MadeDeck.Shown(chart)[0].SequenceEqual(report.Gates.Select(gate => (double?)gate.Margin.ToDouble())));
        Assert.Contains(deck.Charts, chart => MadeDeck.Shown(chart)[0].SequenceEqual(report.Areas.Select(area => (double?)(area.Score.Share * 100).ToDouble())));
        Assert.Contains(Numbers.Points(report.Score.Total, office % 2 == 0 ? Language.Indonesian : Language.English), MadeDeck.Words(deck.Slides[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_regencys_deck_has_no_error_and_every_office_in_its_numbers()
    {
        var report = _offices.Value.Report();
        using var deck = MadeDeck.Of(stream => RegencyDeck.Write(stream, report, Rules.Book, Setting(Language.Indonesian)));

        Assert.Empty(deck.Errors());
        Assert.All(deck.Charts, chart => Assert.Equal(MadeDeck.Behind(chart), MadeDeck.Shown(chart)));
        Assert.Equal(Count, MadeDeck.Shown(deck.Slides[2].ChartParts.Single())[0].Sum());
        Assert.All(MadeDeck.Shown(deck.Slides[3].ChartParts.Single())[0].Zip(MadeDeck.Shown(deck.Slides[3].ChartParts.Single())[1]), pair => Assert.Equal(Count, pair.First + pair.Second));
    }

    [Fact]
    public void The_same_report_is_the_same_bytes()
    {
        using var deck = Deck(7, Language.Indonesian);
        using var again = Deck(7, Language.Indonesian);

        Assert.Equal(deck.Bytes, again.Bytes);
    }

    [Fact]
    public void Every_slide_of_an_example_says_so_and_every_other_names_day_and_journal()
    {
        var report = _offices.Value.Report(5);
        using var example = MadeDeck.Of(stream => OfficeDeck.Write(stream, report, MadeDeck.Setting(report.Today, real: false)));
        using var real = Deck(5, Language.Indonesian);

        Assert.All(example.Slides, slide => Assert.Contains("CONTOH, bukan data nyata", MadeDeck.Words(slide), StringComparison.Ordinal));
        Assert.All(real.Slides, slide => Assert.Matches("Senin, 20 April 2026 · kepala jurnal a{12}", MadeDeck.Words(slide)));
    }

    [Fact]
    public async Task LibreOffice_shows_every_word_of_every_slide()
    {
        Assert.SkipUnless(Slideshow.IsThere, "LibreOffice Impress and pdftotext are not installed.");
        var offices = Enumerable.Range(0, Count).Where(at => at < 4 || at % (_step == 1 ? 1 : 100) == 50 % _step).ToList();
        var decks = offices.ToDictionary(at => $"kantor-{at}", at => Deck(at, Language.Indonesian));
        decks["semua"] = MadeDeck.Of(stream => RegencyDeck.Write(stream, _offices.Value.Report(), Rules.Book, Setting(Language.Indonesian)));

        foreach (var (name, pages) in await Slideshow.ShowAsync(decks.ToDictionary(deck => deck.Key, deck => deck.Value.Bytes), TestContext.Current.CancellationToken))
        {
            using var deck = decks[name];
            Assert.Equal(deck.Slides.Count, pages.Count);
            foreach (var (slide, page) in deck.Slides.Zip(pages))
            {
                var shown = Letters(string.Concat(page.Select(word => word.Text)));
                Assert.All(
                    slide.Slide!.Descendants<DocumentFormat.OpenXml.Drawing.Text>().SelectMany(text => text.Text.Split(' ')).Select(Letters).Where(word => word.Length > 0),
                    word => Assert.Contains(word, shown, StringComparison.Ordinal));
                Assert.All(page, word => Assert.True(
                    word.Left >= -1 && word.Right <= word.PageWidth + 1 && word.Top >= -1 && word.Bottom <= word.PageHeight + 1, $"{name}: '{word.Text}' leaves the slide."));
            }
        }
    }

    private static void IsWhole(Slide slide)
    {
        Has(slide.Title);
        Assert.True(Measure.Height(slide.Title, Measure.Fitting(slide.Title, true, Box.Title.Width, Box.Title.Height, 26, 14), true, Box.Title.Width) <= Box.Title.Height || slide.Kind == SlideKind.Opening, slide.Title);
        foreach (var element in slide.Elements)
        {
            Assert.True(element.Box is { Left: >= 0, Top: >= 0, Right: <= Box.SlideWidth } && element.Box.Bottom <= (slide.Kind == SlideKind.Opening ? Box.SlideHeight : Box.Body.Bottom + 0.5), $"{slide.Title}: {element.GetType().Name} reaches {element.Box}");
            switch (element)
            {
                case Words words:
                    Assert.All(words.Paragraphs, paragraph => Has(paragraph.Text));
                    Assert.True(Sheet.Height(words.Paragraphs, words.Box.Width) <= words.Box.Height + 8, $"{slide.Title}: words of {Sheet.Height(words.Paragraphs, words.Box.Width)} in {words.Box}");
                    break;
                case Table table:
                    Assert.InRange(table.Rows.Count, 2, 60);
                    Assert.All(table.Rows.SelectMany(row => row.Cells), cell => Has(cell.Text));
                    Assert.Equal(table.Box.Height, table.Rows.Sum(row => row.Height), 3);
                    Assert.True(table.Columns.Sum(column => column.Width) <= table.Box.Width + 0.5, slide.Title);
                    break;
                case Tile tile:
                    Assert.All(new[] { tile.Figure, tile.Caption }, paragraph => Has(paragraph.Text));
                    break;
                case Drawing drawing:
                    Assert.NotEmpty(drawing.Chart.Categories);
                    Assert.NotEmpty(drawing.Chart.Description);
                    Assert.Contains(drawing.Chart.Series, series => series.Role != SeriesRole.Offset && series.Values.Any(value => value is not null));
                    Assert.All(drawing.Chart.Series, series => Assert.Equal(drawing.Chart.Categories.Count, series.Values.Count));
                    break;
            }
        }
    }

    private static void Has(string text) => Assert.True(Face.Regular.Has(text) && Face.Bold.Has(text), text);

    // Words are broken over lines, and pdftotext sets ligatures and signs its own way.
    private static string Letters(string text) => NoLetter().Replace(text, "");

    [GeneratedRegex("[^A-Za-z0-9]")]
    private static partial Regex NoLetter();

    private static DeckSetting Setting(Language language) => MadeDeck.Setting(_offices.Value.Today, language);

    private static MadeDeck Deck(int office, Language language) => MadeDeck.Of(stream => OfficeDeck.Write(stream, _offices.Value.Report(office), Setting(language)));
}

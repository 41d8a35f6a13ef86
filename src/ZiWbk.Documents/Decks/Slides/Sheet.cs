using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Documents.Pictures;

namespace ZiWbk.Documents.Decks.Slides;

/// <summary>Words made fit for a slide, and the shapes that several slides have.</summary>
internal static class Sheet
{
    /// <summary>A text of people such that each of its signs is seen.</summary>
    public static string Clean(string text) => Lettering.Clean(text);

    /// <summary>A cell of a table.</summary>
    public static Cell In(string text, Ink ink = Ink.Text, bool bold = false) => new(Clean(text), ink, bold);

    /// <summary>Figures side by side, in rows of three.</summary>
    public static IEnumerable<Element> Tiles(Box box, params IReadOnlyList<(string Figure, string Caption, Ink Ink)> tiles)
    {
        const int across = 3;
        const double gap = 14;
        var width = (box.Width - (gap * (across - 1))) / across;
        var height = (box.Height - gap) / 2;
        return tiles.Select((tile, at) =>
        {
            var place = new Box(box.Left + ((at % across) * (width + gap)), box.Top + ((at / across) * (height + gap)), width, height);
            var figure = Clean(tile.Figure);
            var caption = Clean(tile.Caption);
            return new Tile(
                place,
                new(figure, Measure.Fitting(figure, true, width - 24, 40, 30, 13)) { Bold = true, Ink = tile.Ink },
                new(caption, Measure.Fitting(caption, false, width - 24, 36, 13, 9)) { Ink = Ink.Quiet },
                tile.Ink);
        });
    }

    /// <summary>Paragraphs in a place, as large as they can be.</summary>
    /// <param name="box">The place.</param>
    /// <param name="texts">The words.</param>
    /// <param name="largest">The size they have where there is room.</param>
    /// <param name="least">The size below which the last ones are left out and counted instead.</param>
    /// <param name="numbered">Whether they are numbered.</param>
    /// <param name="left">What is said of a number of them left out.</param>
    public static Words List(Box box, IReadOnlyList<string> texts, double largest, double least, bool numbered, Func<int, string> left)
    {
        var clean = texts.Select(Clean).ToList();
        for (var size = largest; ; size--)
        {
            var paragraphs = clean.Select(text => new Paragraph(text, size) { Listed = true, Numbered = numbered }).ToList();
            if (Height(paragraphs, box.Width) <= box.Height)
                return new(box, paragraphs);
            if (size > least)
                continue;
            var kept = paragraphs.Count;
            List<Paragraph> shown;
            do
                shown = [.. paragraphs.Take(--kept), new(left(paragraphs.Count - kept), size) { Ink = Ink.Quiet }];
            while (kept > 1 && Height(shown, box.Width) > box.Height);
            return new(box, shown);
        }
    }

    /// <summary>The height of paragraphs in a width.</summary>
    public static double Height(IReadOnlyList<Paragraph> paragraphs, double width) => paragraphs.Sum(paragraph =>
        Measure.Height(paragraph.Text, paragraph.Size, paragraph.Bold, width - (paragraph.Listed ? paragraph.Size * 1.5 : 0)) + Writing.Dml.Space(paragraph));

    /// <summary>Points.</summary>
    public static string Points(Rational points, DeckSetting setting) => Numbers.Points(points, setting.Language);

    /// <summary>A day.</summary>
    public static string Day(DateOnly day, DeckSetting setting) => Dates.Of(day, setting.Language);

    /// <summary>What is said of rows left out.</summary>
    public static Func<int, string> Further(DeckSetting setting) => count => setting.Say($"… dan {count} lagi, lihat laporan PDF", $"… and {count} more, see the PDF report");
}

using SkiaSharp;
using ZiWbk.Documents.Pictures;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Documents.Pdf;

/// <summary>What a report is made of: headings, paragraphs, lists, pictures.</summary>
/// <param name="pages">Where it goes.</param>
internal sealed class PdfFlow(PdfPages pages)
{
    private const float Small = 9;
    private const float KeptTogether = 78;
    private const int MostLines = 40;

    // A picture that stands alone need not fill the page.
    private const float Widest = PdfPages.Content * 0.62f;

    public PdfPages Pages => pages;

    /// <summary>The report's own name, at its head.</summary>
    public void Title(string title, string subtitle)
    {
        pages.Need(80);
        Line(title, Face.Bold, 22, 14, 3, Palette.Ink);
        pages.Down(2);
        Line(subtitle, Face.Regular, 11, 9, 2, Palette.Quiet);
        pages.Down(10);
    }

    /// <summary>A heading; what follows begins on the same page.</summary>
    public void Heading(string words)
    {
        pages.Need(KeptTogether);
        pages.Down(10);
        Line(words, Face.Bold, 13, 11, 2, Palette.Ink);
        pages.Down(4);
    }

    public void Paragraph(string words, bool strong = false)
    {
        Line(words, strong ? Face.Bold : Face.Regular, strong ? 10.5f : Small, strong ? 10.5f : Small, MostLines, strong ? Palette.Ink : Palette.Quiet);
        pages.Down(4);
    }

    public void Bullet(string words)
    {
        var text = FittedText.Of(Lettering.Clean(words), Face.Regular, Small + 0.5f, Small + 0.5f, PdfPages.Content - 14, MostLines);
        pages.Need(text.Height);
        var top = pages.Top;
        pages.Shape(canvas =>
        {
            using var dot = Strokes.Fill(Palette.Ungated);
            canvas.DrawCircle(PdfPages.Margin + 4, top + 6.5f, 2, dot);
        });
        pages.Place(text, PdfPages.Margin + 14, top, Palette.Ink);
        pages.Down(text.Height + 3);
    }

    /// <summary>Pictures side by side, each as wide as the other, drawn as lines and letters rather than dots.</summary>
    public void Pictures(params IReadOnlyList<Picture> pictures)
    {
        const float gap = 14;
        var width = (PdfPages.Content - (gap * (pictures.Count - 1))) / pictures.Count;
        var prepared = pictures.Select(PicturePainter.Prepare).ToList();
        var scale = prepared.Min(picture => MathF.Min(MathF.Min(width, Widest) / Drawing.Width, (PdfPages.Bottom - 110) / picture.Height));
        var height = prepared.Max(picture => picture.Height) * scale;
        pages.Need(height);
        var top = pages.Top;
        for (var at = 0; at < prepared.Count; at++)
        {
            var (left, draw) = (PdfPages.Margin + (at * (width + gap)) + ((width - (Drawing.Width * scale)) / 2), prepared[at].Draw);
            pages.Shape(canvas =>
            {
                canvas.Translate(left, top);
                canvas.Scale(scale);
                draw(canvas);
            });
        }

        pages.Down(height + 6);
    }

    private void Line(string words, Face face, float size, float smallest, int lines, SKColor colour)
    {
        var text = FittedText.Of(Lettering.Clean(words), face, size, smallest, PdfPages.Content, lines);
        pages.Need(text.Height);
        pages.Place(text, PdfPages.Margin, pages.Top, colour);
        pages.Down(text.Height);
    }
}

using System.Globalization;
using SkiaSharp;
using ZiWbk.Assessment;
using ZiWbk.Documents.Pictures;

namespace ZiWbk.Documents.Pdf;

/// <summary>
/// Pages of A4 upright that fill from top to bottom. All is laid out before anything is written, so that each page knows how many there are, and a
/// test can see where every text stands.
/// </summary>
/// <param name="running">What stands at the head of every page.</param>
/// <param name="footer">What stands at the foot of every page, beside its number.</param>
/// <param name="frame">Language and notice.</param>
internal sealed class PdfPages(string running, string footer, ReportFrame frame)
{
    // In points, 72 an inch.
    public const float Width = 595;
    public const float Height = 842;
    public const float Margin = 48;
    public const float Content = Width - (2 * Margin);
    public const float Bottom = Height - 56;

    private const float First = 62;

    private readonly List<PdfPage> _pages = [];

    /// <summary>Where the next thing may begin.</summary>
    public float Top { get; private set; }

    public IReadOnlyList<PdfPage> Pages => _pages;

    public PdfPage Current => _pages.Count == 0 ? Turn() : _pages[^1];

    /// <summary>Makes sure that so much fits below; else goes on at the head of a new page.</summary>
    /// <returns>Whether a new page was begun.</returns>
    public bool Need(float height)
    {
        if (_pages.Count > 0 && Top + height <= Bottom)
            return false;
        Turn();
        return true;
    }

    /// <summary>Goes down.</summary>
    public void Down(float height) => Top += height;

    /// <summary>Puts a text at a place of the present page.</summary>
    public void Place(FittedText text, float x, float top, SKColor colour, SKTextAlign align = SKTextAlign.Left) => Current.Texts.Add(new(text, x, top, colour, align));

    /// <summary>Draws something without words, or a picture, on the present page.</summary>
    public void Shape(Action<SKCanvas> draw) => Current.Shapes.Add(draw);

    /// <summary>Writes all of them.</summary>
    public byte[] Write(string title)
    {
        using var stream = new MemoryStream();
        // No moment of its own: the same report gives the same document but for what the journal's head says.
        var about = new SKDocumentPdfMetadata { Title = Lettering.Clean(title), Producer = "ZiWbk.Bot", Creator = "ZiWbk.Bot" };
        using (var document = SKDocument.CreatePdf(stream, about) ?? throw new InvalidOperationException("No PDF can be written."))
        {
            for (var at = 0; at < _pages.Count; at++)
            {
                Frame(_pages[at], at + 1);
                _pages[at].Draw(document.BeginPage(Width, Height), frame.Notice);
                document.EndPage();
            }

            document.Close();
        }

        return stream.ToArray();
    }

    private PdfPage Turn()
    {
        _pages.Add(new());
        Top = First;
        return _pages[^1];
    }

    private void Frame(PdfPage page, int number)
    {
        var words = FittedText.Of(Lettering.Clean(running), Face.Bold, 8, 6, Content * 0.6f, 1);
        page.Texts.Add(new(words, Margin, 30, Palette.Quiet, SKTextAlign.Left));
        if (Lettering.Clean(frame.Notice) is { Length: > 0 } notice)
            page.Texts.Add(new(FittedText.Of(notice, Face.Bold, 8, 6, Content * 0.38f, 1), Width - Margin, 30, Palette.NoticeText, SKTextAlign.Right));
        page.Shapes.Add(canvas =>
        {
            using var line = Strokes.Line(Palette.Line, 0.75f);
            canvas.DrawLine(Margin, 46, Width - Margin, 46, line);
            canvas.DrawLine(Margin, Height - 44, Width - Margin, Height - 44, line);
        });
        var count = new Bilingual(
            string.Create(CultureInfo.InvariantCulture, $"halaman {number} dari {_pages.Count}"),
            string.Create(CultureInfo.InvariantCulture, $"page {number} of {_pages.Count}")).In(frame.Language);
        page.Texts.Add(new(FittedText.Of(count, Face.Regular, 8, 6, 120, 1), Width - Margin, Height - 38, Palette.Quiet, SKTextAlign.Right));
        page.Texts.Add(new(FittedText.Of(Lettering.Clean(footer), Face.Regular, 8, 6, Content - 130, 1), Margin, Height - 38, Palette.Quiet, SKTextAlign.Left));
    }
}

/// <summary>One page: shapes below, texts above.</summary>
internal sealed class PdfPage
{
    private const float NoticeSize = 30;

    public List<Action<SKCanvas>> Shapes { get; } = [];

    public List<PlacedText> Texts { get; } = [];

    public void Draw(SKCanvas canvas, string? notice)
    {
        foreach (var shape in Shapes)
        {
            canvas.Save();
            shape(canvas);
            canvas.Restore();
        }

        foreach (var text in Texts)
            text.Draw(canvas);
        if (Lettering.Clean(notice) is { Length: > 0 } words)
            NoticePainter.Across(canvas, new(0, 0, PdfPages.Width, PdfPages.Height), words, NoticeSize, NoticeSize * 5);
    }
}

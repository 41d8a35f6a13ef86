using SkiaSharp;
using ZiWbk.Assessment;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Documents.Pictures;

/// <summary>
/// A picture laid out: shapes below, texts above, notice across. It is drawn on a phone's picture and on a report's page alike, and tells where
/// its texts stand, so that a test can hold that none meets another.
/// </summary>
internal sealed class Drawing
{
    public const int Width = ChartLayout.Width;
    public const float Margin = ChartLayout.Margin;
    public const float Content = ChartLayout.Content;
    public const float Right = Width - Margin;

    private const float NoticePadding = 22;
    private const float Foot = 44;

    private readonly List<Action<SKCanvas>> _shapes = [];
    private readonly List<PlacedText> _texts = [];
    private readonly FittedText? _notice;
    private readonly float _noticeHeight;

    /// <summary>A drawing with its heading; what follows stands below <see cref="Top"/>.</summary>
    public Drawing(Picture picture)
    {
        if (Lettering.Clean(picture.Notice) is { Length: > 0 } words)
        {
            _notice = FittedText.Of(words, Face.Bold, 34, 24, Content, 2);
            Top = _noticeHeight = _notice.Height + (2 * NoticePadding);
        }

        Top += 52;
        Top += Write(picture.Title, Face.Bold, 54, 34, Margin, Top, Content, 4, Palette.Ink).Height;
        if (Lettering.Clean(picture.Subtitle).Length > 0)
            Top += 10 + Write(picture.Subtitle, Face.Regular, 34, 26, Margin, Top + 10, Content, 2, Palette.Quiet).Height;
        Top += 40;
    }

    /// <summary>Where the next thing may begin.</summary>
    public float Top { get; set; }

    public int Height => (int)MathF.Ceiling(Top + Foot);

    /// <summary>All its texts but the notice, which has a band of its own.</summary>
    public IReadOnlyList<PlacedText> Texts => _texts;

    /// <summary>Something without words.</summary>
    public void Shape(Action<SKCanvas> draw) => _shapes.Add(draw);

    /// <summary>Words at a place, fitted to a width and a number of lines.</summary>
    public FittedText Write(
        string words, Face face, float size, float smallest, float x, float top, float width, int lines, SKColor colour, SKTextAlign align = SKTextAlign.Left)
    {
        var text = FittedText.Of(Lettering.Clean(words), face, size, smallest, width, lines);
        Place(text, x, top, colour, align);
        return text;
    }

    /// <summary>Words that were fitted before, at a place.</summary>
    public void Place(FittedText text, float x, float top, SKColor colour, SKTextAlign align = SKTextAlign.Left) => _texts.Add(new(text, x, top, colour, align));

    /// <summary>Words around a height.</summary>
    public void PlaceAround(FittedText text, float x, float middle, SKColor colour, SKTextAlign align = SKTextAlign.Left) =>
        Place(text, x, middle - (text.Height / 2), colour, align);

    /// <summary>Says that there is nothing to show.</summary>
    public void Empty(Language language) => Top += 20 + Write(
        new Bilingual("Belum ada yang dapat ditampilkan.", "There is nothing to show yet.").In(language), Face.Regular, 34, 26, Margin, Top, Content, 2, Palette.Quiet).Height;

    public void Draw(SKCanvas canvas)
    {
        foreach (var shape in _shapes)
            shape(canvas);
        foreach (var text in _texts)
            text.Draw(canvas);
        if (_notice is not null)
            NoticePainter.Paint(canvas, _notice, Width, Height, _noticeHeight);
    }
}

using SkiaSharp;
using ZiWbk.Assessment;

namespace ZiWbk.Documents.Pictures;

/// <summary>What the lines and signs of a picture mean, in rows at its foot.</summary>
internal sealed class Legend
{
    private const float TextSize = 28;
    private const float Gap = 14;
    private const float Apart = 40;
    private const float RowHeight = 56;

    private readonly Drawing _drawing;
    private float _x = Drawing.Margin;
    private float _middle;

    public Legend(Drawing drawing)
    {
        _drawing = drawing;
        var top = drawing.Top + 8;
        drawing.Shape(canvas =>
        {
            using var rule = Strokes.Line(Palette.Line, 2);
            canvas.DrawLine(Drawing.Margin, top, Drawing.Right, top, rule);
        });
        _middle = top + 50;
    }

    /// <summary>One entry: a mark of a width, drawn from its left edge around a height, and its words.</summary>
    public void Entry(string words, float width, Action<SKCanvas, float, float> mark)
    {
        var text = FittedText.Of(Lettering.Clean(words), Face.Regular, TextSize, 22, Drawing.Content - width - Gap, 1);
        if (_x > Drawing.Margin && _x + width + Gap + text.Width > Drawing.Right)
            (_x, _middle) = (Drawing.Margin, _middle + RowHeight);
        var (x, middle) = (_x, _middle);
        _drawing.Shape(canvas => mark(canvas, x, middle));
        _drawing.PlaceAround(text, x + width + Gap, middle, Palette.Quiet);
        _x += width + Gap + text.Width + Apart;
    }

    /// <summary>The tick and the cross.</summary>
    public void Signs(Language language)
    {
        Entry(new Bilingual("terpenuhi", "met").In(language), 2 * Sign.Radius, (canvas, x, y) => Sign.Draw(canvas, x + Sign.Radius, y, met: true));
        Entry(new Bilingual("belum", "not met").In(language), 2 * Sign.Radius, (canvas, x, y) => Sign.Draw(canvas, x + Sign.Radius, y, met: false));
    }

    public void End() => _drawing.Top = _middle + 28;
}

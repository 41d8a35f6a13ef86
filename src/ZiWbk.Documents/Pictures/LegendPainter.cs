using SkiaSharp;
using ZiWbk.Assessment;

namespace ZiWbk.Documents.Pictures;

/// <summary>Paints what the line and the signs mean.</summary>
internal static class LegendPainter
{
    public const float Height = 84;

    private const float TextSize = 28;
    private const float Gap = 14;
    private const float Apart = 48;

    public static void Paint(SKCanvas canvas, float top, Language language)
    {
        using var rule = new SKPaint { Color = Palette.Line, StrokeWidth = 2 };
        canvas.DrawLine(ChartLayout.Margin, top, ChartLayout.Width - ChartLayout.Margin, top, rule);
        var middle = top + 54;
        var x = ChartLayout.Margin;

        RowPainter.Mark(canvas, x + 4, new(0, middle - 11, 0, middle + 11));
        x = Words(canvas, x + 8 + Gap, middle, new Bilingual("garis = ambang", "line = threshold").In(language));
        Sign.Draw(canvas, x + Sign.Radius, middle, met: true);
        x = Words(canvas, x + (2 * Sign.Radius) + Gap, middle, new Bilingual("terpenuhi", "met").In(language));
        Sign.Draw(canvas, x + Sign.Radius, middle, met: false);
        x += (2 * Sign.Radius) + Gap;
        RowPainter.Bar(canvas, new(x, middle - 13, x + 64, middle + 13), x + 64, met: false);
        Words(canvas, x + 64 + Gap, middle, new Bilingual("belum terpenuhi", "not met").In(language));
    }

    private static float Words(SKCanvas canvas, float x, float middle, string text)
    {
        var words = FittedText.Of(text, Face.Regular, TextSize, TextSize, ChartLayout.Width - ChartLayout.Margin - x, 1);
        words.DrawAround(canvas, x, middle, Palette.Quiet);
        return x + words.Width + Apart;
    }
}

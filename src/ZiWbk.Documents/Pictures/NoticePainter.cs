using SkiaSharp;

namespace ZiWbk.Documents.Pictures;

/// <summary>
/// Paints the words that say what the picture is: a band to be read, and the same words faintly across all of it, so that a part
/// cut out of it says so too.
/// </summary>
internal static class NoticePainter
{
    private const float Tilt = -24;
    private const float Size = 58;
    private const float LineApart = 250;

    /// <summary>Paints them on a drawing of a size, whose band at the top is so high.</summary>
    public static void Paint(SKCanvas canvas, FittedText notice, float width, float height, float bandHeight)
    {
        using var band = new SKPaint { Color = Palette.NoticeBand };
        canvas.DrawRect(0, 0, width, bandHeight, band);
        notice.DrawAround(canvas, width / 2, bandHeight / 2, Palette.NoticeText, SKTextAlign.Center);
        Across(canvas, new(0, bandHeight, width, height), string.Join(' ', notice.Lines), Size, LineApart);
    }

    /// <summary>Paints words faintly across an area, in lines so far apart.</summary>
    public static void Across(SKCanvas canvas, SKRect area, string words, float size, float lineApart)
    {
        using var font = Face.Bold.At(size);
        // As outlines: on a page the words of the report alone are to be found, not these between them.
        using var outline = font.GetTextPath(words);
        using var paint = new SKPaint { Color = Palette.Watermark, IsAntialias = true };
        var apart = font.MeasureText(words) + (2 * size);
        canvas.Save();
        canvas.ClipRect(area);
        canvas.RotateDegrees(Tilt);
        // Turned about the corner, the picture reaches down by its height and back by what the turn takes of it.
        var reach = area.Right + area.Bottom;
        var line = 0;
        for (var y = 0f; y < reach; y += lineApart, line++)
        {
            for (var x = -reach + (line % 2 * apart / 2); x < reach; x += apart)
            {
                canvas.Save();
                canvas.Translate(x, y);
                canvas.DrawPath(outline, paint);
                canvas.Restore();
            }
        }

        canvas.Restore();
    }
}

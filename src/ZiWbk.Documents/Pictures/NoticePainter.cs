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

    public static void Paint(SKCanvas canvas, ChartLayout layout, FittedText notice)
    {
        using var band = new SKPaint { Color = Palette.NoticeBand };
        canvas.DrawRect(0, 0, ChartLayout.Width, layout.NoticeHeight, band);
        notice.DrawAround(canvas, ChartLayout.Width / 2f, layout.NoticeHeight / 2, Palette.NoticeText, SKTextAlign.Center);
        Across(canvas, layout, string.Join(' ', notice.Lines));
    }

    private static void Across(SKCanvas canvas, ChartLayout layout, string words)
    {
        using var font = Face.Bold.At(Size);
        using var paint = new SKPaint { Color = Palette.Watermark, IsAntialias = true };
        var apart = font.MeasureText(words) + 120;
        canvas.Save();
        canvas.ClipRect(new(0, layout.NoticeHeight, ChartLayout.Width, layout.Height));
        canvas.RotateDegrees(Tilt);
        // Turned about the corner, the picture reaches down by its height and back by what the turn takes of it.
        var reach = ChartLayout.Width + layout.Height;
        var line = 0;
        for (var y = 0f; y < reach; y += LineApart, line++)
        {
            for (var x = -reach + (line % 2 * apart / 2); x < reach; x += apart)
                canvas.DrawText(words, x, y, SKTextAlign.Left, font, paint);
        }

        canvas.Restore();
    }
}

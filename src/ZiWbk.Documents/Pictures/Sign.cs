using SkiaSharp;

namespace ZiWbk.Documents.Pictures;

/// <summary>Whether a gate is passed, drawn as a shape: a tick in a full circle, a cross in an open one.</summary>
internal static class Sign
{
    public const float Radius = 19;

    public static void Draw(SKCanvas canvas, float x, float y, bool met)
    {
        using var paint = new SKPaint { Color = Palette.Bar(met), IsAntialias = true };
        using var path = new SKPathBuilder();
        if (met)
        {
            canvas.DrawCircle(x, y, Radius, paint);
            paint.Color = Palette.Paper;
            path.MoveTo(x - 8.5f, y + 0.5f);
            path.LineTo(x - 2.5f, y + 6.5f);
            path.LineTo(x + 8.5f, y - 6f);
        }
        else
        {
            paint.Style = SKPaintStyle.Stroke;
            paint.StrokeWidth = 4;
            canvas.DrawCircle(x, y, Radius - 2, paint);
            path.MoveTo(x - 6.5f, y - 6.5f);
            path.LineTo(x + 6.5f, y + 6.5f);
            path.MoveTo(x + 6.5f, y - 6.5f);
            path.LineTo(x - 6.5f, y + 6.5f);
        }

        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = 4.5f;
        paint.StrokeCap = SKStrokeCap.Round;
        paint.StrokeJoin = SKStrokeJoin.Round;
        using var strokes = path.Detach();
        canvas.DrawPath(strokes, paint);
    }
}

using SkiaSharp;

namespace ZiWbk.Documents.Pictures;

/// <summary>The lines and fillings that several pictures share.</summary>
internal static class Strokes
{
    private const float HatchGap = 18;

    /// <summary>A line of a width.</summary>
    public static SKPaint Line(SKColor colour, float width, bool dashed = false) => new()
    {
        Color = colour,
        IsAntialias = true,
        Style = SKPaintStyle.Stroke,
        StrokeWidth = width,
        StrokeCap = SKStrokeCap.Round,
        StrokeJoin = SKStrokeJoin.Round,
        PathEffect = dashed ? SKPathEffect.CreateDash([width * 3, width * 2.4f], 0) : null,
    };

    /// <summary>A filling.</summary>
    public static SKPaint Fill(SKColor colour) => new() { Color = colour, IsAntialias = true };

    /// <summary>A closed path through points.</summary>
    public static SKPath Closed(IReadOnlyList<SKPoint> points)
    {
        using var builder = new SKPathBuilder();
        builder.MoveTo(points[0]);
        foreach (var point in points.Skip(1))
            builder.LineTo(point);
        builder.Close();
        return builder.Detach();
    }

    /// <summary>An open path through points.</summary>
    public static SKPath Open(IReadOnlyList<SKPoint> points)
    {
        using var builder = new SKPathBuilder();
        builder.MoveTo(points[0]);
        foreach (var point in points.Skip(1))
            builder.LineTo(point);
        return builder.Detach();
    }

    /// <summary>Slanted lines over an area; the caller has clipped to the shape that is meant.</summary>
    public static void Hatch(SKCanvas canvas, SKRect area, SKColor colour, float width)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true, StrokeWidth = width };
        for (var x = area.Left - area.Height; x < area.Right; x += HatchGap)
            canvas.DrawLine(x, area.Bottom, x + area.Height, area.Top, paint);
    }
}

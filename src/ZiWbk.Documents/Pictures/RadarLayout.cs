using SkiaSharp;
using ZiWbk.Assessment;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Documents.Pictures;

/// <summary>
/// Lays out an <see cref="AreaRadar"/>: the ring of the gates as a dashed line, what is reached as a filled shape, what is short of the gates hatched.
/// Fewer than three areas are drawn as bars.
/// </summary>
internal static class RadarLayout
{
    private const float Radius = 270;
    private const float Away = 46;
    private const float Room = 30;
    private const int Rings = 4;

    public static Drawing Of(AreaRadar radar)
    {
        var drawing = new Drawing(radar);
        var areas = radar.Areas;
        var labels = areas.Select((area, at) => SpokeLabel.Of(area, At(default, at, areas.Length, Radius + Away), Radius)).ToList();
        var above = MathF.Max(Room, -labels.Min(label => label.Top) - Radius);
        var centre = new SKPoint(Drawing.Width / 2f, drawing.Top + above + Radius);
        drawing.Shape(canvas => Web(canvas, centre, areas.Length));
        var reached = areas.Select((area, at) => At(centre, at, areas.Length, area.Share)).ToList();
        drawing.Shape(canvas => Reached(canvas, centre, areas, reached));
        foreach (var label in labels)
            label.Place(drawing, centre);
        drawing.Top = centre.Y + MathF.Max(Radius + Room, labels.Max(label => label.Bottom)) + 24;
        Legend(drawing, radar);
        return drawing;
    }

    private static SKPoint At(SKPoint centre, int at, int of, double share) => At(centre, at, of, Radius * (float)Math.Clamp(share, 0, 1));

    private static SKPoint At(SKPoint centre, int at, int of, float away)
    {
        var angle = (2 * MathF.PI * at / of) - (MathF.PI / 2);
        return new(centre.X + (away * MathF.Cos(angle)), centre.Y + (away * MathF.Sin(angle)));
    }

    private static void Web(SKCanvas canvas, SKPoint centre, int of)
    {
        using var thin = Strokes.Line(Palette.Line, 2.5f);
        for (var ring = 1; ring <= Rings; ring++)
        {
            using var path = Strokes.Closed([.. Enumerable.Range(0, of).Select(at => At(centre, at, of, (double)ring / Rings))]);
            canvas.DrawPath(path, thin);
        }

        for (var at = 0; at < of; at++)
            canvas.DrawLine(centre, At(centre, at, of, 1.0), thin);
    }

    private static void Reached(SKCanvas canvas, SKPoint centre, IReadOnlyList<AreaBar> areas, List<SKPoint> reached)
    {
        using var shape = Strokes.Closed(reached);
        using var fill = Strokes.Fill(Palette.Ungated.WithAlpha(0x4D));
        canvas.DrawPath(shape, fill);
        if (areas.Any(area => area.Gate is not null))
        {
            using var gates = Strokes.Closed([.. areas.Select((area, at) => At(centre, at, areas.Count, area.Gate ?? 0))]);
            canvas.Save();
            canvas.ClipPath(gates, antialias: true);
            canvas.ClipPath(shape, SKClipOperation.Difference, antialias: true);
            Strokes.Hatch(canvas, new(centre.X - Radius, centre.Y - Radius, centre.X + Radius, centre.Y + Radius), Palette.Missed.WithAlpha(0xB0), 5);
            canvas.Restore();
            using var dashed = Strokes.Line(Palette.Ink, 4, dashed: true);
            canvas.DrawPath(gates, dashed);
        }

        using var outline = Strokes.Line(Palette.Ungated, 6);
        canvas.DrawPath(shape, outline);
        for (var at = 0; at < areas.Count; at++)
            Vertex(canvas, reached[at], areas[at].Met);
    }

    private static void Vertex(SKCanvas canvas, SKPoint point, bool? met)
    {
        using var paper = Strokes.Fill(Palette.Paper);
        canvas.DrawCircle(point, Sign.Radius + 3, paper);
        if (met is { } known)
        {
            Sign.Draw(canvas, point.X, point.Y, known);
            return;
        }

        using var dot = Strokes.Fill(Palette.Ungated);
        canvas.DrawCircle(point, 10, dot);
    }

    private static void Legend(Drawing drawing, AreaRadar radar)
    {
        if (!radar.Areas.Any(area => area.Gate is not null))
            return;
        var legend = new Legend(drawing);
        legend.Entry(new Bilingual("ambang", "gate").In(radar.Language), 56, (canvas, x, y) =>
        {
            using var dashed = Strokes.Line(Palette.Ink, 4, dashed: true);
            canvas.DrawLine(x, y, x + 56, y, dashed);
        });
        legend.Entry(new Bilingual("tercapai", "reached").In(radar.Language), 56, (canvas, x, y) =>
        {
            using var fill = Strokes.Fill(Palette.Ungated.WithAlpha(0x4D));
            using var line = Strokes.Line(Palette.Ungated, 5);
            canvas.DrawRect(new(x, y - 15, x + 56, y + 15), fill);
            canvas.DrawRect(new(x, y - 15, x + 56, y + 15), line);
        });
        legend.Entry(new Bilingual("kurangnya", "shortfall").In(radar.Language), 56, (canvas, x, y) =>
        {
            canvas.Save();
            canvas.ClipRect(new(x, y - 15, x + 56, y + 15));
            Strokes.Hatch(canvas, new(x, y - 15, x + 56, y + 15), Palette.Missed.WithAlpha(0xB0), 5);
            canvas.Restore();
        });
        legend.Signs(radar.Language);
        legend.End();
    }
}

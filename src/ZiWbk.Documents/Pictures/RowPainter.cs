using SkiaSharp;

namespace ZiWbk.Documents.Pictures;

/// <summary>Paints a row.</summary>
internal static class RowPainter
{
    private const float HatchGap = 18;
    private const float HatchWidth = 6;

    public static void Paint(SKCanvas canvas, ChartRow row)
    {
        row.Label.DrawAround(canvas, ChartLayout.Margin, row.Middle, Palette.Ink);
        Bar(canvas, row.Bar, row.FillRight, row.Met);
        if (row.Mark is { } gate)
            Mark(canvas, gate, row.Bar);
        if (row is { Mark: { } mark, GateText: { } percent })
        {
            var half = percent.Width / 2;
            var x = Math.Clamp(mark, ChartRow.BarLeft + half, ChartRow.BarRight - half);
            percent.Draw(canvas, x, row.BarTop - ChartRow.MarkReach - percent.Height, Palette.Quiet, SKTextAlign.Center);
        }

        if (row.Met is { } met)
            Sign.Draw(canvas, ChartRow.SignCentre, row.Middle, met);
        row.Value.DrawAround(canvas, ChartLayout.Width - ChartLayout.Margin, row.Middle, Palette.Ink, SKTextAlign.Right);
        row.Note?.Draw(canvas, ChartRow.BarLeft, row.NoteTop, Palette.Words(row.Met));
    }

    /// <summary>A track with its filled part; hatched where a gate is missed, for those who do not see the colour.</summary>
    public static void Bar(SKCanvas canvas, SKRect track, float fillRight, bool? met)
    {
        using var paint = new SKPaint { Color = Palette.Track, IsAntialias = true };
        var radius = track.Height / 2;
        canvas.DrawRoundRect(track, radius, radius, paint);
        if (fillRight <= track.Left)
            return;
        canvas.Save();
        using var shape = new SKRoundRect(track, radius);
        canvas.ClipRoundRect(shape, antialias: true);
        // A part shorter than its round ends slides in from the left.
        var fill = new SKRect(MathF.Min(track.Left, fillRight - track.Height), track.Top, fillRight, track.Bottom);
        using var filled = new SKRoundRect(fill, radius);
        canvas.ClipRoundRect(filled, antialias: true);
        paint.Color = Palette.Bar(met);
        canvas.DrawRect(fill, paint);
        if (met == false)
            Hatch(canvas, fill);
        canvas.Restore();
    }

    /// <summary>A gate's line across a bar, set off from it.</summary>
    public static void Mark(SKCanvas canvas, float x, SKRect bar)
    {
        using var paint = new SKPaint { Color = Palette.Paper, IsAntialias = true };
        var line = new SKRect(x - 2.5f, bar.Top - ChartRow.MarkReach, x + 2.5f, bar.Bottom + ChartRow.MarkReach);
        canvas.DrawRoundRect(SKRect.Inflate(line, 2.5f, 0), 2.5f, 2.5f, paint);
        paint.Color = Palette.Ink;
        canvas.DrawRoundRect(line, 2.5f, 2.5f, paint);
    }

    private static void Hatch(SKCanvas canvas, SKRect area)
    {
        using var paint = new SKPaint { Color = Palette.Hatching, IsAntialias = true, StrokeWidth = HatchWidth };
        // Counted from the left end of all bars, so that stripes stand alike in each of them.
        for (var x = area.Left - area.Height; x < area.Right; x += HatchGap)
            canvas.DrawLine(x, area.Bottom, x + area.Height, area.Top, paint);
    }
}

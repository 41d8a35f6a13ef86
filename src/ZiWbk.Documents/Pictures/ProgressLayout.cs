using SkiaSharp;
using ZiWbk.Assessment;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Documents.Pictures;

/// <summary>Lays out a <see cref="ScoreProgress"/>: a stair of the total over the days, 0 to 100, with the gate as a dashed line.</summary>
internal static class ProgressLayout
{
    private const float AxisWidth = 86;
    private const float High = 560;
    private const float EndRoom = 150;
    private const float TickRoom = 58;
    private const int Step = 25;

    public static Drawing Of(ScoreProgress progress)
    {
        var drawing = new Drawing(progress);
        if (progress.Points.IsEmpty)
        {
            var empty = drawing.Write(new Bilingual("Belum ada yang dapat ditampilkan.", "There is nothing to show yet.").In(progress.Language), Face.Regular, 34, 26, Drawing.Margin, drawing.Top, Drawing.Content, 2, Palette.Quiet);
            drawing.Top += empty.Height + 20;
        }
        else
        {
            Chart(drawing, progress);
        }

        var source = drawing.Write(progress.Source, Face.Regular, 26, 22, Drawing.Margin, drawing.Top, Drawing.Content, 3, Palette.Quiet);
        drawing.Top += source.Height;
        return drawing;
    }

    private static void Chart(Drawing drawing, ScoreProgress progress)
    {
        var plot = new SKRect(Drawing.Margin + AxisWidth, drawing.Top + 30, Drawing.Right - EndRoom, drawing.Top + 30 + High);
        var axis = new DayAxis(progress.Points[0].Day, progress.Until, plot.Left, plot.Right);
        Grid(drawing, plot);
        axis.Ticks(drawing, progress.Language, plot.Bottom);
        var stair = Stair(progress, axis, plot);
        drawing.Shape(canvas => Filled(canvas, stair, plot));
        if (progress.Gate is { } gate)
            Gate(drawing, gate, progress.Points, plot);
        drawing.Shape(canvas =>
        {
            using var line = Strokes.Line(Palette.Ungated, 7);
            using var path = Strokes.Open(stair);
            canvas.DrawPath(path, line);
            using var paper = Strokes.Fill(Palette.Paper);
            using var dot = Strokes.Fill(Palette.Ungated);
            foreach (var point in progress.Points.Where(point => axis.At(point.Day) <= plot.Right))
            {
                canvas.DrawCircle(axis.At(point.Day), Height(point.Total, plot), 9, paper);
                canvas.DrawCircle(axis.At(point.Day), Height(point.Total, plot), 6, dot);
            }
        });
        Ends(drawing, progress, axis, plot);
        drawing.Top = plot.Bottom + TickRoom + 26;
    }

    private static float Height(double total, SKRect plot) => plot.Bottom - (High * (float)Math.Clamp(total / 100, 0, 1));

    private static void Grid(Drawing drawing, SKRect plot)
    {
        for (var at = 0; at <= 100; at += Step)
        {
            var y = Height(at, plot);
            drawing.Shape(canvas =>
            {
                using var line = Strokes.Line(Palette.Line, 2);
                canvas.DrawLine(plot.Left, y, plot.Right, y, line);
            });
            drawing.PlaceAround(FittedText.Of(at.ToString(System.Globalization.CultureInfo.InvariantCulture), Face.Regular, 28, 28, AxisWidth, 1), plot.Left - 18, y, Palette.Quiet, SKTextAlign.Right);
        }
    }

    private static List<SKPoint> Stair(ScoreProgress progress, DayAxis axis, SKRect plot)
    {
        var stair = new List<SKPoint>();
        foreach (var point in progress.Points)
        {
            var x = axis.At(point.Day);
            if (stair is [.., var last])
                stair.Add(new(x, last.Y));
            stair.Add(new(x, Height(point.Total, plot)));
        }

        stair.Add(new(plot.Right, stair[^1].Y));
        return stair;
    }

    private static void Filled(SKCanvas canvas, List<SKPoint> stair, SKRect plot)
    {
        using var fill = Strokes.Fill(Palette.Ungated.WithAlpha(0x33));
        using var area = Strokes.Closed([.. stair, new(plot.Right, plot.Bottom), new(stair[0].X, plot.Bottom)]);
        canvas.DrawPath(area, fill);
    }

    // The gate's name stands where the stair is farthest from it: on its left end, above the line, or below it where the score begins beyond.
    private static void Gate(Drawing drawing, ProgressGate gate, IReadOnlyList<ProgressPoint> points, SKRect plot)
    {
        var y = Height(gate.Total, plot);
        drawing.Shape(canvas =>
        {
            using var dashed = Strokes.Line(Palette.Ink, 4, dashed: true);
            canvas.DrawLine(plot.Left, y, plot.Right, y, dashed);
        });
        var text = FittedText.Of(Lettering.Clean(gate.Label), Face.Bold, 30, 22, plot.Width * 0.6f, 1);
        var above = points[0].Total < gate.Total;
        drawing.Place(text, plot.Left + 12, above ? y - text.Height - 6 : y + 8, Palette.Ink);
    }

    private static void Ends(Drawing drawing, ScoreProgress progress, DayAxis axis, SKRect plot)
    {
        var last = progress.Points[^1];
        var y = Height(last.Total, plot);
        bool? met = progress.Gate is { } gate ? last.Total >= gate.Total : null;
        var value = FittedText.Of(Lettering.Clean(last.Value), Face.Bold, 42, 26, EndRoom - 20, 1);
        drawing.PlaceAround(value, plot.Right + 18, y, Palette.Ink);
        if (met is { } known)
            drawing.Shape(canvas => Sign.Draw(canvas, plot.Right + 18 + Sign.Radius, y + (value.Height / 2) + Sign.Radius + 6, known));
        if (progress.Points.Length < 2)
            return;
        var first = FittedText.Of(Lettering.Clean(progress.Points[0].Value), Face.Bold, 30, 22, 140, 1);
        var at = Height(progress.Points[0].Total, plot);
        var name = progress.Gate is { } named ? Height(named.Total, plot) : float.MinValue;
        // Below the stair's first step, unless there is no room.
        var top = at + 14 + first.Height <= plot.Bottom && MathF.Abs(at + 30 - name) > 56 ? at + 14 : at - first.Height - 10;
        drawing.Place(first, axis.At(progress.Points[0].Day) + 12, top, Palette.Ink);
    }
}

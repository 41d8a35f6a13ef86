using System.Globalization;
using SkiaSharp;
using ZiWbk.Assessment;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Documents.Pictures;

/// <summary>Lays out a <see cref="YearTimeline"/>: stages as spans over the months with today's line, the milestones numbered below them and told in a list.</summary>
internal static class TimelineLayout
{
    private const float SpanHeight = 34;
    private const float Dot = 22;
    private const float DayTextLeft = Drawing.Margin + 66;

    public static Drawing Of(YearTimeline timeline)
    {
        var drawing = new Drawing(timeline);
        var axis = Axis(timeline);
        var today = axis.At(timeline.Today);
        var words = FittedText.Of(Lettering.Clean(new Bilingual("hari ini ", "today ").In(timeline.Language) + ShortDates.Day(timeline.Today, timeline.Language)), Face.Bold, 30, 24, 320, 1);
        drawing.Place(words, Math.Clamp(today - (words.Width / 2), Drawing.Margin, Drawing.Right - words.Width), drawing.Top, Palette.MissedText);
        drawing.Top += words.Height + 4;
        var first = drawing.Top;
        foreach (var stage in timeline.Stages)
            Stage(drawing, timeline, axis, stage);
        drawing.Top += 8;
        var dots = Dots(timeline, axis);
        var rows = dots.Count == 0 ? 0 : dots.Max(dot => dot.Row) + 1;
        var bottom = drawing.Top + (rows * ((2 * Dot) + 6)) + 6;
        Marks(drawing, dots, drawing.Top);
        drawing.Shape(canvas => Today(canvas, today, first, bottom));
        drawing.Shape(canvas =>
        {
            using var line = Strokes.Line(Palette.Quiet, 3);
            canvas.DrawLine(Drawing.Margin, bottom, Drawing.Right, bottom, line);
        });
        axis.Ticks(drawing, timeline.Language, bottom);
        drawing.Top = bottom + 72;
        List(drawing, timeline);
        Legend(drawing, timeline);
        return drawing;
    }

    private static DayAxis Axis(YearTimeline timeline)
    {
        var days = timeline.Stages.SelectMany(stage => new[] { stage.From, stage.Until }).OfType<DateOnly>()
            .Concat(timeline.Days.Select(day => day.Day)).Append(timeline.Today).ToList();
        var (from, until) = (days.Min(), days.Max());
        return new(new DateOnly(from.Year, from.Month, 1), new DateOnly(until.Year, until.Month, 1).AddMonths(1).AddDays(-1), Drawing.Margin, Drawing.Right);
    }

    private static void Stage(Drawing drawing, YearTimeline timeline, DayAxis axis, TimelineStage stage)
    {
        var note = Lettering.Clean(stage.Note) is { Length: > 0 } said
            ? FittedText.Of($"{Lettering.Clean(stage.Value)} · {said}", Face.Regular, 28, 21, Drawing.Content * 0.48f, 1)
            : FittedText.Of(Lettering.Clean(stage.Value), Face.Regular, 28, 21, Drawing.Content * 0.48f, 1);
        var label = FittedText.Of(Lettering.Clean(stage.Label), Face.Bold, 30, 22, Drawing.Content - note.Width - 30, 1);
        var middle = drawing.Top + (label.Height / 2);
        drawing.PlaceAround(label, Drawing.Margin, middle, stage.Mark == StageMark.Ahead ? Palette.Quiet : Palette.Ink);
        drawing.PlaceAround(note, Drawing.Right, middle, stage.Mark == StageMark.Done ? Palette.MetText : Palette.Quiet, SKTextAlign.Right);
        drawing.Top += label.Height + 4;
        var top = drawing.Top;
        drawing.Shape(canvas =>
        {
            using var track = Strokes.Fill(Palette.Track);
            canvas.DrawRoundRect(new(Drawing.Margin, top, Drawing.Right, top + SpanHeight), 8, 8, track);
            if ((stage.From ?? stage.Until, stage.Until ?? stage.From) is ({ } from, { } until))
                Span(canvas, new(axis.At(from), top, MathF.Max(axis.At(until), axis.At(from) + 12), top + SpanHeight), stage.Mark);
        });
        drawing.Top += SpanHeight + 18;
    }

    // Done is full, the present one is full with stripes, what lies ahead is an outline: told apart without colours.
    private static void Span(SKCanvas canvas, SKRect span, StageMark mark)
    {
        if (mark == StageMark.Ahead)
        {
            using var outline = Strokes.Line(Palette.Ungated, 4, dashed: true);
            using var paper = Strokes.Fill(Palette.Paper);
            canvas.DrawRoundRect(span, 8, 8, paper);
            canvas.DrawRoundRect(SKRect.Inflate(span, -2, -2), 8, 8, outline);
            return;
        }

        using var fill = Strokes.Fill(mark == StageMark.Done ? Palette.Met : Palette.Ungated);
        using var round = new SKRoundRect(span, 8);
        canvas.Save();
        canvas.ClipRoundRect(round, antialias: true);
        canvas.DrawRect(span, fill);
        if (mark == StageMark.Current)
            Strokes.Hatch(canvas, span, Palette.Hatching, 6);
        canvas.Restore();
    }

    private static void Today(SKCanvas canvas, float x, float top, float bottom)
    {
        using var paper = Strokes.Line(Palette.Paper, 9);
        using var line = Strokes.Line(Palette.MissedText, 5);
        canvas.DrawLine(x, top, x, bottom, paper);
        canvas.DrawLine(x, top, x, bottom, line);
    }

    private static List<NumberedDot> Dots(YearTimeline timeline, DayAxis axis)
    {
        var dots = new List<NumberedDot>();
        for (var at = 0; at < timeline.Days.Length; at++)
        {
            var x = Math.Clamp(axis.At(timeline.Days[at].Day), Drawing.Margin + Dot, Drawing.Right - Dot);
            // Days close to each other stand below one another.
            var row = Enumerable.Range(0, timeline.Days.Length).First(free => !dots.Exists(dot => dot.Row == free && MathF.Abs(dot.X - x) < (2 * Dot) + 4));
            dots.Add(new(x, row, at + 1, timeline.Days[at].Day < timeline.Today));
        }

        return dots;
    }

    private static void Marks(Drawing drawing, IReadOnlyList<NumberedDot> dots, float top)
    {
        foreach (var dot in dots)
            Number(drawing, dot.X, top + (dot.Row * ((2 * Dot) + 6)) + Dot, dot.Number, dot.Past);
    }

    private static void Number(Drawing drawing, float x, float y, int number, bool past)
    {
        drawing.Shape(canvas =>
        {
            using var fill = Strokes.Fill(past ? Palette.Quiet : Palette.Paper);
            using var line = Strokes.Line(past ? Palette.Quiet : Palette.Ink, 4);
            canvas.DrawCircle(x, y, Dot - 2, fill);
            canvas.DrawCircle(x, y, Dot - 2, line);
        });
        drawing.PlaceAround(FittedText.Of(number.ToString(CultureInfo.InvariantCulture), Face.Bold, 26, 20, 2 * Dot, 1), x, y, past ? Palette.Paper : Palette.Ink, SKTextAlign.Center);
    }

    private static void List(Drawing drawing, YearTimeline timeline)
    {
        for (var at = 0; at < timeline.Days.Length; at++)
        {
            var day = timeline.Days[at];
            var past = day.Day < timeline.Today;
            Number(drawing, Drawing.Margin + Dot, drawing.Top + 20, at + 1, past);
            drawing.Top += drawing.Write(day.Label, Face.Bold, 32, 25, DayTextLeft, drawing.Top, Drawing.Right - DayTextLeft, 2, past ? Palette.Quiet : Palette.Ink).Height;
            var words = day.Note.Length > 0 ? $"{day.Value} · {day.Note}" : day.Value;
            drawing.Top += drawing.Write(words, Face.Regular, 28, 22, DayTextLeft, drawing.Top, Drawing.Right - DayTextLeft, 2, Palette.Quiet).Height + 18;
        }

        foreach (var name in timeline.Undated)
        {
            var top = drawing.Top;
            drawing.Shape(canvas =>
            {
                using var line = Strokes.Line(Palette.Quiet, 4, dashed: true);
                canvas.DrawCircle(Drawing.Margin + Dot, top + 20, Dot - 2, line);
            });
            drawing.Top += drawing.Write(name, Face.Regular, 30, 24, DayTextLeft, drawing.Top, Drawing.Right - DayTextLeft, 2, Palette.Quiet).Height + 18;
        }
    }

    private static void Legend(Drawing drawing, YearTimeline timeline)
    {
        if (timeline.Stages.IsEmpty)
            return;
        var legend = new Legend(drawing);
        foreach (var (mark, words) in new[]
        {
            (StageMark.Done, new Bilingual("selesai", "done")), (StageMark.Current, new Bilingual("tahap sekarang", "present stage")), (StageMark.Ahead, new Bilingual("akan datang", "ahead")),
        })
            legend.Entry(words.In(timeline.Language), 64, (canvas, x, y) => Span(canvas, new(x, y - 15, x + 64, y + 15), mark));
        legend.End();
    }

    private sealed record NumberedDot(float X, int Row, int Number, bool Past);
}

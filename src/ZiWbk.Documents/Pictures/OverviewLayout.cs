using SkiaSharp;
using ZiWbk.Assessment;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Documents.Pictures;

/// <summary>Lays out an <see cref="OfficeOverview"/>: a line an office, with its total as a bar against the gate's line.</summary>
internal static class OverviewLayout
{
    /// <summary>More offices than this make a picture too tall for a phone.</summary>
    public const int MostOffices = 60;

    private const float SignAt = Drawing.Margin + Sign.Radius;
    private const float NameLeft = Drawing.Margin + 54;
    private const float NameWidth = 290;
    private const float BarLeft = NameLeft + NameWidth + 20;
    private const float BarRight = 690;
    private const float BarHeight = 26;
    private const float ValueRight = 800;
    private const float NoteLeft = 816;
    private const float RowGap = 14;

    public static Drawing Of(OfficeOverview overview)
    {
        if (overview.Groups.Sum(group => group.Offices.Length) > MostOffices)
            throw new ArgumentException($"A picture holds {MostOffices} offices.", nameof(overview));
        var drawing = new Drawing(overview);
        if (overview.Groups.IsEmpty)
            drawing.Top += drawing.Write(new Bilingual("Belum ada yang dapat ditampilkan.", "There is nothing to show yet.").In(overview.Language), Face.Regular, 34, 26, Drawing.Margin, drawing.Top, Drawing.Content, 2, Palette.Quiet).Height;
        foreach (var group in overview.Groups)
            Group(drawing, overview, group);
        if (!overview.Groups.IsEmpty)
            Legend(drawing, overview);
        return drawing;
    }

    private static void Group(Drawing drawing, OfficeOverview overview, OfficeGroup group)
    {
        var title = FittedText.Of(Lettering.Clean(group.Title), Face.Bold, 34, 26, Drawing.Content * 0.45f, 1);
        var summary = FittedText.Of(Lettering.Clean(group.Summary), Face.Regular, 28, 22, (Drawing.Content * 0.52f) - 10, 1);
        var middle = drawing.Top + (MathF.Max(title.Height, summary.Height) / 2);
        drawing.PlaceAround(title, Drawing.Margin, middle, Palette.Ink);
        drawing.PlaceAround(summary, Drawing.Right, middle, Palette.Quiet, SKTextAlign.Right);
        drawing.Top += MathF.Max(title.Height, summary.Height) + 6;
        var rule = drawing.Top;
        drawing.Shape(canvas =>
        {
            using var line = Strokes.Line(Palette.Line, 2);
            canvas.DrawLine(Drawing.Margin, rule, Drawing.Right, rule, line);
        });
        drawing.Top += 16;
        foreach (var office in group.Offices)
            Row(drawing, office, overview.Gate);
        drawing.Top += 20;
    }

    private static void Row(Drawing drawing, OfficeBar office, double? gate)
    {
        var name = FittedText.Of(Lettering.Clean(office.Label), Face.Bold, 29, 23, NameWidth, 2);
        var value = FittedText.Of(Lettering.Clean(office.Value), Face.Bold, 30, 20, ValueRight - BarRight - 14, 1);
        var note = FittedText.Of(Lettering.Clean(office.Note), Face.Regular, 26, 19, Drawing.Right - NoteLeft, 2);
        var height = MathF.Max(MathF.Max(name.Height, note.Height), 2 * Sign.Radius);
        var middle = drawing.Top + (height / 2);
        var bar = new SKRect(BarLeft, middle - (BarHeight / 2), BarRight, middle + (BarHeight / 2));
        drawing.Shape(canvas =>
        {
            Sign.Draw(canvas, SignAt, middle, office.Met);
            RowPainter.Bar(canvas, bar, BarLeft + ((BarRight - BarLeft) * (float)Math.Clamp(office.Share, 0, 1)), office.Met);
            if (gate is { } least)
                RowPainter.Mark(canvas, BarLeft + ((BarRight - BarLeft) * (float)Math.Clamp(least, 0, 1)), bar);
        });
        drawing.PlaceAround(name, NameLeft, middle, Palette.Ink);
        drawing.PlaceAround(value, ValueRight, middle, Palette.Ink, SKTextAlign.Right);
        drawing.PlaceAround(note, NoteLeft, middle, Palette.Words(office.Met));
        drawing.Top += height + RowGap;
    }

    private static void Legend(Drawing drawing, OfficeOverview overview)
    {
        var legend = new Legend(drawing);
        if (overview.Gate is not null)
            legend.Entry(new Bilingual("garis = ambang total", "line = gate of the total").In(overview.Language), 8, (canvas, x, y) => RowPainter.Mark(canvas, x + 4, new(0, y - 11, 0, y + 11)));
        legend.Entry(new Bilingual("semua ambang terpenuhi", "all gates passed").In(overview.Language), 2 * Sign.Radius, (canvas, x, y) => Sign.Draw(canvas, x + Sign.Radius, y, met: true));
        legend.Entry(new Bilingual("belum", "not yet").In(overview.Language), 2 * Sign.Radius, (canvas, x, y) => Sign.Draw(canvas, x + Sign.Radius, y, met: false));
        legend.End();
    }
}

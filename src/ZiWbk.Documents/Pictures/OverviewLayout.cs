using SkiaSharp;
using ZiWbk.Assessment;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Documents.Pictures;

/// <summary>
/// Lays out an <see cref="OfficeOverview"/> in two columns: of each office its name and total, and below them the total as a bar against the gate's
/// line, and what is short. Platforms shrink a picture by its longer side, so a single column would come out too small to read.
/// </summary>
internal static class OverviewLayout
{
    /// <summary>More offices than this make a picture too tall for a phone.</summary>
    public const int MostOffices = 60;

    private const float ColumnGap = 36;
    private const float Column = (Drawing.Content - ColumnGap) / 2;
    private const float TextLeft = 52;
    private const float ValueWidth = 96;
    private const float BarWidth = 160;
    private const float BarHeight = 16;
    private const float NameWidth = Column - TextLeft - ValueWidth - 10;
    private const float LeastNameHeight = 38;
    private const float BelowName = 46;

    public static Drawing Of(OfficeOverview overview)
    {
        if (overview.Groups.Sum(group => group.Offices.Length) > MostOffices)
            throw new ArgumentException($"A picture holds {MostOffices} offices.", nameof(overview));
        var drawing = new Drawing(overview);
        if (overview.Groups.IsEmpty)
            drawing.Empty(overview.Language);
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
        var height = MathF.Max(title.Height, summary.Height);
        drawing.PlaceAround(title, Drawing.Margin, drawing.Top + (height / 2), Palette.Ink);
        drawing.PlaceAround(summary, Drawing.Right, drawing.Top + (height / 2), Palette.Quiet, SKTextAlign.Right);
        var rule = drawing.Top += height + 6;
        drawing.Shape(canvas =>
        {
            using var line = Strokes.Line(Palette.Line, 2);
            canvas.DrawLine(Drawing.Margin, rule, Drawing.Right, rule, line);
        });
        drawing.Top += 14;
        // Down the first column and on in the second, as a list is read.
        var rows = (group.Offices.Length + 1) / 2;
        var names = group.Offices.Select(office => Name(office.Label)).ToList();
        var nameHeight = MathF.Max(LeastNameHeight, names.Max(name => name.Height));
        var cellHeight = nameHeight + BelowName;
        for (var at = 0; at < group.Offices.Length; at++)
            Cell(drawing, group.Offices[at], names[at], nameHeight, overview.Gate, Drawing.Margin + (at / rows * (Column + ColumnGap)), drawing.Top + (at % rows * cellHeight));
        drawing.Top += (rows * cellHeight) + 22;
    }

    // On one line if it can be, for what tells names apart often stands at their ends.
    private static FittedText Name(string label)
    {
        var one = FittedText.Of(Lettering.Clean(label), Face.Bold, 29, 21, NameWidth, 1);
        return one.IsCut ? FittedText.Of(Lettering.Clean(label), Face.Bold, 24, 19, NameWidth, 2) : one;
    }

    private static void Cell(Drawing drawing, OfficeBar office, FittedText name, float nameHeight, double? gate, float left, float top)
    {
        var value = FittedText.Of(Lettering.Clean(office.Value), Face.Bold, 30, 20, ValueWidth, 1);
        var note = FittedText.Of(Lettering.Clean(office.Note), Face.Regular, 23, 18, Column - TextLeft - BarWidth - 14, 1);
        var (first, second) = (top + (nameHeight / 2), top + nameHeight + (BarHeight / 2) + 6);
        var bar = new SKRect(left + TextLeft, second - (BarHeight / 2), left + TextLeft + BarWidth, second + (BarHeight / 2));
        drawing.Shape(canvas =>
        {
            Sign.Draw(canvas, left + Sign.Radius, top + ((nameHeight + BelowName) / 2) - 8, office.Met);
            RowPainter.Bar(canvas, bar, bar.Left + (BarWidth * (float)Math.Clamp(office.Share, 0, 1)), office.Met);
            if (gate is { } least)
                RowPainter.Mark(canvas, bar.Left + (BarWidth * (float)Math.Clamp(least, 0, 1)), SKRect.Inflate(bar, 0, -4));
        });
        drawing.PlaceAround(name, left + TextLeft, first, Palette.Ink);
        drawing.PlaceAround(value, left + Column, first, Palette.Ink, SKTextAlign.Right);
        drawing.PlaceAround(note, left + Column, second, Palette.Words(office.Met), SKTextAlign.Right);
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

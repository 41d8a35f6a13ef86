using CsCheck;
using SkiaSharp;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Documents.Pictures;

public sealed class ChartLayoutTests
{
    private static readonly Gen<string> _words = Gen.OneOf(
        Gen.String[Gen.Char["abcdefghijklm nopqrstuvwxyz ,.-%"], 0, 160],
        Gen.String[Gen.Char["W"], 0, 80],
        Gen.Const("kurang 0,3 poin"),
        Gen.Const("Peningkatan Kualitas Pelayanan Publik 🏢"));

    private static readonly Gen<AreaBar> _bar =
        from label in _words
        from value in _words
        from note in _words
        from share in Gen.Double[-0.2, 1.2]
        from gate in Gen.Double[0, 1].Nullable()
        select new AreaBar(label, value, share, gate, gate is null ? null : share >= gate, note);

    private static readonly Gen<AreaBars> _chart =
        from title in _words
        from subtitle in _words
        from notice in _words
        from bars in _bar.List[0, 8]
        select new AreaBars(title, subtitle, [.. bars], notice);

    [Fact]
    public void No_text_leaves_the_picture_or_meets_another() => Property.Holds(_chart, 300, chart =>
    {
        var layout = new ChartLayout(chart);
        var parts = Parts(layout).ToArray();
        var picture = new SKRect(0, 0, ChartLayout.Width, layout.Height);
        Assert.All(parts, part => Assert.True(picture.Contains(part), $"{part} leaves {picture}"));
        for (var at = 0; at < parts.Length; at++)
            Assert.All(parts.Skip(at + 1), other => Assert.False(Meet(parts[at], other), $"{parts[at]} meets {other}"));
    });

    private static bool Meet(SKRect one, SKRect other) =>
        one.Left < other.Right - 0.5f && other.Left < one.Right - 0.5f && one.Top < other.Bottom - 0.5f && other.Top < one.Bottom - 0.5f;

    private static IEnumerable<SKRect> Parts(ChartLayout layout)
    {
        if (layout.Notice is { } notice)
            yield return new((ChartLayout.Width - notice.Width) / 2, 0, (ChartLayout.Width + notice.Width) / 2, layout.NoticeHeight);
        yield return At(layout.Title, ChartLayout.Margin, layout.TitleTop);
        if (layout.Subtitle is { } subtitle)
            yield return At(subtitle, ChartLayout.Margin, layout.SubtitleTop);
        if (layout.Empty is { } empty)
            yield return At(empty, ChartLayout.Margin, layout.Body);
        foreach (var row in layout.Rows)
        {
            yield return row.Bar;
            yield return At(row.Label, ChartLayout.Margin, row.Middle - (row.Label.Height / 2));
            yield return At(row.Value, ChartLayout.Width - ChartLayout.Margin - row.Value.Width, row.Middle - (row.Value.Height / 2));
            if (row.Met is not null)
                yield return new(ChartRow.SignCentre - Sign.Radius, row.Middle - Sign.Radius, ChartRow.SignCentre + Sign.Radius, row.Middle + Sign.Radius);
            if (row is { GateText: { } percent, Mark: { } mark })
                yield return At(percent, Math.Clamp(mark - (percent.Width / 2), ChartRow.BarLeft, ChartRow.BarRight - percent.Width), row.BarTop - ChartRow.MarkReach - percent.Height);
            if (row.Note is { } note)
                yield return At(note, ChartRow.BarLeft, row.NoteTop);
        }

        if (layout.Legend is { } legend)
            yield return new(ChartLayout.Margin, legend, ChartLayout.Width - ChartLayout.Margin, legend + LegendPainter.Height);
    }

    private static SKRect At(FittedText text, float left, float top) => new(left, top, left + text.Width, top + text.Height);
}

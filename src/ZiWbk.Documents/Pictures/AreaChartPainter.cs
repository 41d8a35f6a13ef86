using SkiaSharp;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Documents.Pictures;

/// <summary>Paints <see cref="AreaBars"/>, as wide as a phone shows sharply and as tall as its bars need.</summary>
internal static class AreaChartPainter
{
    /// <summary>The picture as PNG.</summary>
    /// <exception cref="ArgumentException">More than <see cref="AreaBars.MostBars"/> bars, or a share or gate that is no number.</exception>
    public static byte[] Paint(AreaBars chart)
    {
        var layout = Layout(chart);
        return Png.Of(ChartLayout.Width, layout.Height, canvas => Draw(canvas, layout));
    }

    /// <summary>Where everything of it stands.</summary>
    /// <exception cref="ArgumentException">As above.</exception>
    public static ChartLayout Layout(AreaBars chart)
    {
        if (chart.Bars.Length > AreaBars.MostBars)
            throw new ArgumentException($"{chart.Bars.Length} bars; a picture holds {AreaBars.MostBars}.", nameof(chart));
        if (chart.Bars.FirstOrDefault(bar => double.IsNaN(bar.Share) || double.IsNaN(bar.Gate ?? 0)) is { } bar)
            throw new ArgumentException($"'{bar.Label}' has a share or gate that is no number.", nameof(chart));
        return new(chart);
    }

    /// <summary>Draws it.</summary>
    public static void Draw(SKCanvas canvas, ChartLayout layout)
    {
        layout.Title.Draw(canvas, ChartLayout.Margin, layout.TitleTop, Palette.Ink);
        layout.Subtitle?.Draw(canvas, ChartLayout.Margin, layout.SubtitleTop, Palette.Quiet);
        foreach (var row in layout.Rows)
            RowPainter.Paint(canvas, row);
        layout.Empty?.Draw(canvas, ChartLayout.Margin, layout.Body, Palette.Quiet);
        if (layout.Legend is { } legend)
            LegendPainter.Paint(canvas, legend, layout.Language);
        if (layout.Notice is { } notice)
            NoticePainter.Paint(canvas, notice, ChartLayout.Width, layout.Height, layout.NoticeHeight);
    }
}

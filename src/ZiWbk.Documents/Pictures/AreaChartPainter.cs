using SkiaSharp;

namespace ZiWbk.Documents.Pictures;

/// <summary>
/// Paints an <see cref="AreaChart"/>, as wide as a phone shows sharply and as tall as its bars need. The same chart gives the same
/// bytes, on any thread.
/// </summary>
public static class AreaChartPainter
{
    // Trying every filter on every line, as is usual, takes more than twice as long and saves a thirtieth.
    private static readonly SKPngEncoderOptions _png = new(SKPngEncoderFilterFlags.Sub, 4);

    /// <summary>The picture as PNG.</summary>
    /// <exception cref="ArgumentException">More than <see cref="AreaChart.MostBars"/> bars, or a share or gate that is no number.</exception>
    public static byte[] Paint(AreaChart chart)
    {
        Check(chart);
        var layout = new ChartLayout(chart);
        using var surface = SKSurface.Create(new SKImageInfo(ChartLayout.Width, layout.Height, SKColorType.Rgba8888, SKAlphaType.Opaque))
            ?? throw new InvalidOperationException($"No room for a picture of {ChartLayout.Width} × {layout.Height}.");
        var canvas = surface.Canvas;
        canvas.Clear(Palette.Paper);
        Heading(canvas, layout);
        foreach (var row in layout.Rows)
            RowPainter.Paint(canvas, row);
        layout.Empty?.Draw(canvas, ChartLayout.Margin, layout.Body, Palette.Quiet);
        if (layout.Legend is { } legend)
            LegendPainter.Paint(canvas, legend, chart.Language);
        if (layout.Notice is { } notice)
            NoticePainter.Paint(canvas, layout, notice);
        using var pixels = surface.PeekPixels();
        using var data = pixels.Encode(_png) ?? throw new InvalidOperationException("The picture cannot be written as PNG.");
        return data.ToArray();
    }

    private static void Check(AreaChart chart)
    {
        if (chart.Bars.Count > AreaChart.MostBars)
            throw new ArgumentException($"{chart.Bars.Count} bars; a picture holds {AreaChart.MostBars}.", nameof(chart));
        if (chart.Bars.FirstOrDefault(bar => double.IsNaN(bar.Share) || double.IsNaN(bar.Gate ?? 0)) is { } bar)
            throw new ArgumentException($"'{bar.Label}' has a share or gate that is no number.", nameof(chart));
    }

    private static void Heading(SKCanvas canvas, ChartLayout layout)
    {
        layout.Title.Draw(canvas, ChartLayout.Margin, layout.TitleTop, Palette.Ink);
        layout.Subtitle?.Draw(canvas, ChartLayout.Margin, layout.SubtitleTop, Palette.Quiet);
    }
}

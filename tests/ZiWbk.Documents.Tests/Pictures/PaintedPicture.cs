using SkiaSharp;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Documents.Pictures;

/// <summary>A chart as it was painted, beside where its parts were to stand.</summary>
internal sealed class PaintedPicture : IDisposable
{
    private readonly SKBitmap _bitmap;

    public PaintedPicture(AreaBars chart)
    {
        Layout = new(chart);
        _bitmap = SKBitmap.Decode(AreaChartPainter.Paint(chart));
    }

    public ChartLayout Layout { get; }

    public int Width => _bitmap.Width;

    public int Height => _bitmap.Height;

    public SKColor this[float x, float y] => _bitmap.GetPixel((int)x, (int)y);

    /// <summary>How many pixels of an area have a colour, blends with what lies below not counted.</summary>
    public int Ink(SKRect area, SKColor colour) => Pixels(area).Count(pixel => pixel == colour);

    public IEnumerable<SKColor> Pixels(SKRect area)
    {
        for (var y = (int)area.Top; y < area.Bottom; y++)
        {
            for (var x = (int)area.Left; x < area.Right; x++)
                yield return _bitmap.GetPixel(x, y);
        }
    }

    public void Dispose() => _bitmap.Dispose();
}

using ZiWbk.Status.Pictures;

namespace ZiWbk.Documents.Pictures;

/// <summary>Paints the pictures of messages.</summary>
public static class PicturePainter
{
    /// <summary>The picture as PNG, as wide as a phone shows sharply. The same picture gives the same bytes, on any thread.</summary>
    /// <exception cref="ArgumentException">It cannot be painted: too much for one picture, or a number that is none.</exception>
    public static byte[] Paint(Picture picture) => picture switch
    {
        AreaBars bars => AreaChartPainter.Paint(bars),
        _ => throw new ArgumentException($"{picture.GetType().Name} is no picture that can be painted.", nameof(picture)),
    };
}

using SkiaSharp;

namespace ZiWbk.Documents.Pictures;

/// <summary>Makes PNGs of drawings.</summary>
internal static class Png
{
    // Trying every filter on every line, as is usual, takes more than twice as long and saves a thirtieth.
    private static readonly SKPngEncoderOptions _options = new(SKPngEncoderFilterFlags.Sub, 4);

    /// <summary>What is drawn on a canvas of a size, as PNG. The same drawing gives the same bytes, on any thread.</summary>
    public static byte[] Of(int width, int height, Action<SKCanvas> draw)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque))
            ?? throw new InvalidOperationException($"No room for a picture of {width} × {height}.");
        surface.Canvas.Clear(Palette.Paper);
        draw(surface.Canvas);
        using var pixels = surface.PeekPixels();
        using var data = pixels.Encode(_options) ?? throw new InvalidOperationException("The picture cannot be written as PNG.");
        return data.ToArray();
    }
}

using SkiaSharp;

namespace ZiWbk.Documents.Icons;

/// <summary>What an icon looks like to whoever has to accept it.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="SeeThrough">Whether any of it can be seen through.</param>
/// <param name="Drawn">Whether any of it can be seen.</param>
/// <param name="OnlyWhite">Whether all that can be seen of it is white.</param>
public sealed record IconLook(int Width, int Height, bool SeeThrough, bool Drawn, bool OnlyWhite)
{
    /// <summary>Looks at a PNG; null where it is none.</summary>
    public static IconLook? Of(byte[] png)
    {
        using var codec = SKCodec.Create(new SKMemoryStream(png));
        if (codec is not { EncodedFormat: SKEncodedImageFormat.Png } || codec.Info.Width > 4096 || codec.Info.Height > 4096)
            return null;
        using var bitmap = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) != SKCodecResult.Success)
            return null;
        var pixels = bitmap.Pixels;
        var seen = pixels.Where(pixel => pixel.Alpha > 0).ToList();
        return new(bitmap.Width, bitmap.Height, pixels.Any(pixel => pixel.Alpha < byte.MaxValue), seen.Count > 0, seen.TrueForAll(pixel => pixel is { Red: > 250, Green: > 250, Blue: > 250 }));
    }
}

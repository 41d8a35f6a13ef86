using SkiaSharp;

namespace ZiWbk.Documents.Icons;

/// <summary>
/// The icons of the Teams app: three bars that rise to a tick. What is committed under <c>manifest/teams</c> is what this draws; a test
/// compares them. Sizes and colours are Teams' rules (https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package).
/// </summary>
public static class AppIcons
{
    /// <summary>The side of the colour icon, in pixels.</summary>
    public const int ColorSide = 192;

    /// <summary>The side of the outline icon, in pixels.</summary>
    public const int OutlineSide = 32;

    private static readonly SKColor _ground = new(0x0F, 0x4C, 0x5C);
    private static readonly SKColor _tick = new(0xFF, 0xC1, 0x4D);

    // The drawing's own measure, in which both icons are written down.
    private const float Measure = 32;

    /// <summary>192 × 192, full colour to its edges: Teams itself rounds the corners.</summary>
    public static byte[] Color() => Drawn(ColorSide, canvas =>
    {
        canvas.Clear(_ground);
        // What Teams may cut off at the corners holds nothing.
        canvas.Translate(3.2f, 3.2f);
        canvas.Scale(0.8f);
        Draw(canvas, SKColors.White, _tick, filled: true);
    });

    /// <summary>32 × 32, white on nothing.</summary>
    public static byte[] Outline() => Drawn(OutlineSide, canvas =>
    {
        canvas.Clear(SKColors.Transparent);
        Draw(canvas, SKColors.White, SKColors.White, filled: false);
    });

    private static void Draw(SKCanvas canvas, SKColor bars, SKColor tick, bool filled)
    {
        using var bar = new SKPaint { Color = bars, IsAntialias = true, Style = filled ? SKPaintStyle.Fill : SKPaintStyle.Stroke, StrokeWidth = 2 };
        foreach (var (left, top) in ((float, float)[])[(3, 21), (12, 16), (21, 11)])
        {
            var box = new SKRect(left, top + 3, left + 6, 29);
            canvas.DrawRoundRect(box, filled ? 1.5f : 1, filled ? 1.5f : 1, bar);
        }

        using var stroke = new SKPaint { Color = tick, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = filled ? 3.2f : 2.4f, StrokeCap = SKStrokeCap.Round, StrokeJoin = SKStrokeJoin.Round };
        using var line = new SKPathBuilder();
        line.MoveTo(4, 11);
        line.LineTo(9, 15);
        line.LineTo(20, 4);
        using var path = line.Detach();
        canvas.DrawPath(path, stroke);
    }

    private static byte[] Drawn(int side, Action<SKCanvas> draw)
    {
        using var surface = SKSurface.Create(new SKImageInfo(side, side, SKColorType.Rgba8888, SKAlphaType.Premul))
            ?? throw new InvalidOperationException($"No room for an icon of {side} × {side}.");
        surface.Canvas.Scale(side / Measure);
        draw(surface.Canvas);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}

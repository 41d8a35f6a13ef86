using SkiaSharp;

namespace ZiWbk.Documents.Pictures;

/// <summary>A text with the place it has on a drawing.</summary>
/// <param name="Text">What.</param>
/// <param name="X">Its left edge, middle or right edge, as it is aligned.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Align">Where it stands about <paramref name="X"/>.</param>
internal sealed record PlacedText(FittedText Text, float X, float Top, SKColor Colour, SKTextAlign Align)
{
    /// <summary>What it covers.</summary>
    public SKRect Box
    {
        get
        {
            var left = Align switch { SKTextAlign.Center => X - (Text.Width / 2), SKTextAlign.Right => X - Text.Width, _ => X };
            return new(left, Top, left + Text.Width, Top + Text.Height);
        }
    }

    public void Draw(SKCanvas canvas) => Text.Draw(canvas, X, Top, Colour, Align);
}

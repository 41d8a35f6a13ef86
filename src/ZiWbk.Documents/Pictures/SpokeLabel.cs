using SkiaSharp;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Documents.Pictures;

/// <summary>What stands at the end of a radar's spoke: the area's name, its share, what is short. Measured about the middle of the radar.</summary>
internal sealed class SpokeLabel
{
    private readonly FittedText _name;
    private readonly FittedText _value;
    private readonly FittedText? _note;
    private readonly SKColor _colour;
    private readonly SKTextAlign _align;
    private readonly float _x;

    private SpokeLabel(AreaBar area, SKPoint end, float radius)
    {
        _x = end.X;
        _align = MathF.Abs(end.X) < 30 ? SKTextAlign.Center : end.X > 0 ? SKTextAlign.Left : SKTextAlign.Right;
        var room = _align == SKTextAlign.Center ? 460 : (Drawing.Content / 2) - MathF.Abs(end.X);
        _colour = Palette.Words(area.Met);
        _name = FittedText.Of(Lettering.Clean(area.Label), Face.Bold, 30, 22, room, 2);
        _value = FittedText.Of(Lettering.Clean(area.Value), Face.Bold, 34, 24, room, 1);
        _note = Lettering.Clean(area.Note) is { Length: > 0 } words ? FittedText.Of(words, Face.Regular, 26, 21, room, 2) : null;
        var height = _name.Height + _value.Height + (_note?.Height ?? 0);
        Top = end.Y < -radius * 0.9f ? end.Y - height : end.Y > radius * 0.9f ? end.Y : end.Y - (height / 2);
        Bottom = Top + height;
    }

    public float Top { get; }

    public float Bottom { get; }

    /// <summary>The label of an area.</summary>
    /// <param name="area">Which.</param>
    /// <param name="end">The end of its spoke, from the middle.</param>
    /// <param name="radius">How long a full spoke is.</param>
    public static SpokeLabel Of(AreaBar area, SKPoint end, float radius) => new(area, end, radius);

    public void Place(Drawing drawing, SKPoint centre)
    {
        drawing.Place(_name, centre.X + _x, centre.Y + Top, Palette.Ink, _align);
        drawing.Place(_value, centre.X + _x, centre.Y + Top + _name.Height, _colour, _align);
        if (_note is not null)
            drawing.Place(_note, centre.X + _x, centre.Y + Top + _name.Height + _value.Height, _colour, _align);
    }
}

using SkiaSharp;

namespace ZiWbk.Documents.Pictures;

/// <summary>A typeface the program brings along: a bare machine has none, and text would vanish without a word.</summary>
internal sealed class Face
{
    private readonly SKTypeface _typeface;

    private Face(string name)
    {
        using var stream = typeof(Face).Assembly.GetManifestResourceStream($"Fonts/{name}")
            ?? throw new InvalidOperationException($"The typeface {name} is not in the program.");
        using var data = SKData.Create(stream);
        _typeface = SKTypeface.FromData(data) is { GlyphCount: > 0 } typeface
            ? typeface
            : throw new InvalidOperationException($"The typeface {name} cannot be read.");
    }

    public static Face Regular { get; } = new("PlusJakartaSans-Regular");

    public static Face Bold { get; } = new("PlusJakartaSans-Bold");

    /// <summary>Whether it has a letter for each of a text's signs.</summary>
    public bool Has(string text)
    {
        using var font = new SKFont(_typeface);
        return font.ContainsGlyphs(text);
    }

    /// <summary>The face at a size, for one thread; the caller disposes it.</summary>
    public SKFont At(float size) => new(_typeface, size) { Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None, Subpixel = true };
}

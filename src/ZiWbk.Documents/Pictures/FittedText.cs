using SkiaSharp;

namespace ZiWbk.Documents.Pictures;

/// <summary>A text that keeps within a width and a number of lines: it wraps first, then shrinks, then is cut off with "…".</summary>
internal sealed class FittedText
{
    private const float Step = 2;
    private const string CutOff = "…";

    private readonly Face _face;
    private readonly float _size;
    private readonly float _capital;
    private readonly string[] _lines;

    private FittedText(Face face, float size, string[] lines)
    {
        if (lines.FirstOrDefault(line => !face.Has(line)) is { } unseen)
            throw new InvalidOperationException($"The typeface lacks a letter of '{unseen}'.");
        (_face, _size, _lines) = (face, size, lines);
        using var font = face.At(size);
        _capital = font.Metrics.CapHeight;
        Width = lines.Max(line => font.MeasureText(line));
    }

    /// <summary>The width of its longest line.</summary>
    public float Width { get; }

    /// <summary>Whether some of it is not shown.</summary>
    public bool IsCut => _lines[^1].EndsWith(CutOff, StringComparison.Ordinal);

    public IReadOnlyList<string> Lines => _lines;

    public float Size => _size;

    /// <summary>The height of its lines, with the room below the last one's baseline.</summary>
    public float Height => _lines.Length * LineHeight;

    private float LineHeight => MathF.Round(_size * 1.28f);

    /// <summary>Fits a text that <see cref="Lettering.Clean"/> has made fit to be seen.</summary>
    /// <param name="text">The text; one line.</param>
    /// <param name="face">Its face.</param>
    /// <param name="size">The size it has where there is room.</param>
    /// <param name="smallest">The size below which it is cut off instead.</param>
    /// <param name="width">How wide a line may be.</param>
    /// <param name="lines">How many lines there may be.</param>
    public static FittedText Of(string text, Face face, float size, float smallest, float width, int lines)
    {
        for (var at = size; at > smallest; at -= Step)
        {
            using var font = face.At(at);
            if (Wrapped(text, font, width, breakWords: false) is { } whole && whole.Count <= lines)
                return new(face, at, [.. whole]);
        }

        using var small = face.At(smallest);
        var wrapped = Wrapped(text, small, width, breakWords: true)!;
        if (wrapped.Count <= lines)
            return new(face, smallest, [.. wrapped]);
        var last = wrapped[lines - 1];
        while (last.Length > 0 && small.MeasureText(last.TrimEnd() + CutOff) > width)
            last = last[..^1];
        return new(face, smallest, [.. wrapped.Take(lines - 1), last.TrimEnd() + CutOff]);
    }

    /// <summary>Draws it below a height.</summary>
    public void Draw(SKCanvas canvas, float x, float top, SKColor colour, SKTextAlign align = SKTextAlign.Left)
    {
        using var font = _face.At(_size);
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        for (var line = 0; line < _lines.Length; line++)
            canvas.DrawText(_lines[line], x, top + (line * LineHeight) + ((LineHeight + _capital) / 2), align, font, paint);
    }

    /// <summary>Draws it around a height.</summary>
    public void DrawAround(SKCanvas canvas, float x, float middle, SKColor colour, SKTextAlign align = SKTextAlign.Left) =>
        Draw(canvas, x, middle - (Height / 2), colour, align);

    // Null where a word is wider than a line and may not be broken.
    private static List<string>? Wrapped(string text, SKFont font, float width, bool breakWords)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (font.MeasureText(longer) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                lines.Add(line);
            line = word;
            while (font.MeasureText(line) > width)
            {
                if (!breakWords)
                    return null;
                var fits = (int)font.BreakText(line, width);
                fits = Math.Max(1, fits);
                lines.Add(line[..fits]);
                line = line[fits..];
            }
        }

        lines.Add(line);
        return lines;
    }
}

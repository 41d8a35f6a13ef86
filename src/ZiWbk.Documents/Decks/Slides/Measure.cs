using System.Collections.Concurrent;
using ZiWbk.Documents.Pictures;

namespace ZiWbk.Documents.Decks.Slides;

/// <summary>
/// How much room words take. They are measured with the typeface the program brings along, which is wider than those the deck names, and a
/// reserve is added for what a machine without any of them puts in their place: words may leave room, never lack it.
/// </summary>
internal static class Measure
{
    /// <summary>From one line to the next, of the letters' size.</summary>
    public const double LineHeight = 1.22;

    // DejaVu Sans, which a bare Linux shows instead, is the widest met: by a twelfth at most in Indonesian text.
    private const float Reserve = 1.09f;

    // Letters are not hinted, so a word's width grows with its size and is measured once, at this one. A deck says the same words many times.
    private const float Measured = 100;
    private const int MostKept = 20_000;

    private static readonly ConcurrentDictionary<(string Word, bool Bold), float> _widths = new();

    /// <summary>How many lines a text takes in a width.</summary>
    public static int Lines(string text, double size, bool bold, double width)
    {
        var room = (float)width / Reserve * Measured / (float)size;
        var (lines, line) = (1, 0f);
        var space = Width(" ", bold);
        foreach (var word in text.Split(' '))
        {
            var length = Width(word, bold);
            if (line > 0 && line + space + length <= room)
            {
                line += space + length;
                continue;
            }

            if (line > 0)
                lines++;
            // A word longer than a line is broken wherever the line ends.
            for (line = length; line > room; line -= room)
                lines++;
        }

        return lines;
    }

    private static float Width(string word, bool bold)
    {
        if (_widths.TryGetValue((word, bold), out var known))
            return known;
        using var font = (bold ? Face.Bold : Face.Regular).At(Measured);
        var width = font.MeasureText(word);
        // Names of people and offices come and go.
        if (_widths.Count >= MostKept)
            _widths.Clear();
        return _widths[(word, bold)] = width;
    }

    /// <summary>The height of a text in a width.</summary>
    public static double Height(string text, double size, bool bold, double width) => Lines(text, size, bold, width) * size * LineHeight;

    /// <summary>The largest size at which a text keeps within a width and a height, no smaller than the least.</summary>
    public static double Fitting(string text, bool bold, double width, double height, double size, double least)
    {
        for (var at = size; at > least; at--)
        {
            if (Height(text, at, bold, width) <= height)
                return at;
        }

        return least;
    }
}

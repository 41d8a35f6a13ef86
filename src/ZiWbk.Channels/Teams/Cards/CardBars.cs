using System.Text.Json.Nodes;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Channels.Teams.Cards;

/// <summary>
/// A share as a bar against its gate, drawn with signs of one width: a heavy stroke as far as it reaches, a light one beyond, a cross stroke at
/// the gate. Its form tells what its colour tells. Coloured columns would look alike on no two clients: each adds a padding of its own,
/// which widens whatever is small.
/// </summary>
internal static class CardBars
{
    /// <summary>The strokes of a bar: as many as a small phone shows on one line.</summary>
    public const int Strokes = 28;

    private const char Heavy = '━';
    private const char Light = '─';
    private const char HeavyGate = '╋';
    private const char LightGate = '┼';

    /// <summary>The strokes of a share, as far as it reaches and beyond. A share below its gate stays before the mark, one above goes beyond.</summary>
    public static (string Reached, string Beyond) Drawn(AreaBar bar)
    {
        var reach = (int)Math.Round(Math.Clamp(bar.Share, 0, 1) * Strokes, MidpointRounding.AwayFromZero);
        int? gate = bar.Gate is { } least ? Math.Clamp((int)Math.Round(Math.Clamp(least, 0, 1) * Strokes) - 1, 0, Strokes - 1) : null;
        if (gate is { } mark && bar.Met is { } met)
            reach = met ? Math.Max(reach, mark + 1) : Math.Min(reach, mark);
        var strokes = new char[Strokes];
        for (var at = 0; at < Strokes; at++)
            strokes[at] = (at < reach, at == gate) switch { (true, true) => HeavyGate, (true, false) => Heavy, (false, true) => LightGate, _ => Light };
        return (new(strokes, 0, reach), new(strokes, reach, Strokes - reach));
    }

    /// <summary>The bar, below the line that says the same in words.</summary>
    public static JsonObject Bar(AreaBar bar)
    {
        var (reached, beyond) = Drawn(bar);
        var runs = new JsonArray();
        if (reached.Length > 0)
            runs.Add(Run(reached, bar.Met switch { true => "good", false => "attention", null => "accent" }, subtle: false));
        if (beyond.Length > 0)
            runs.Add(Run(beyond, "default", subtle: true));
        return new() { ["type"] = "RichTextBlock", ["spacing"] = "none", ["inlines"] = runs };
    }

    /// <summary>The same in words.</summary>
    public static JsonObject Line(AreaBar bar)
    {
        var sign = bar.Met switch { true => "✓ ", false => "✗ ", null => "" };
        var words = bar.Note.Length > 0 ? $"{sign}{bar.Label} {bar.Value} ({bar.Note})" : $"{sign}{bar.Label} {bar.Value}";
        return new()
        {
            ["type"] = "RichTextBlock",
            ["spacing"] = "small",
            ["inlines"] = new JsonArray(new JsonObject { ["type"] = "TextRun", ["text"] = Sound.Words(words) }),
        };
    }

    private static JsonObject Run(string strokes, string color, bool subtle)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = strokes, ["fontType"] = "monospace", ["size"] = "small", ["color"] = color };
        if (subtle)
            run["isSubtle"] = true;
        return run;
    }
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Channels.Teams.Cards;

/// <summary>
/// The words of a message as elements: a line an element, so that it wraps by itself and is read aloud by itself; a heading as one; what
/// begins with a sign hangs behind it; below a line that tells of a bar, the bar.
/// </summary>
internal static partial class CardText
{
    private const int MostLines = 100;
    private const string Signs = "✓✗○◐●◇◆•·➤?–!";

    /// <summary>A line an element.</summary>
    public static IEnumerable<JsonNode> Elements(Message message, CardMentions called)
    {
        var bars = message.Picture as AreaBars;
        var untold = bars?.Bars.ToList() ?? [];
        var (gap, any, inItem) = (false, false, false);
        foreach (var line in Lines(message.Text))
        {
            if (line.Count == 0)
            {
                (gap, inItem) = (any, false);
                continue;
            }

            var element = Line(line, called, first: !any);
            var words = Plain(line);
            var isNumbered = Number().IsMatch(words);
            // What belongs to a numbered thing stands close below it.
            element["spacing"] = !any ? "none" : gap || isNumbered ? "medium" : inItem ? "none" : "small";
            yield return element;
            (any, gap, inItem) = (true, false, inItem || isNumbered);
            if (untold.Find(bar => words.Contains($"{bar.Label} {bar.Value}", StringComparison.Ordinal)) is { } told)
            {
                untold.Remove(told);
                yield return CardBars.Bar(told);
            }
        }

        // What the words do not tell of, the picture did.
        foreach (var bar in untold)
        {
            yield return CardBars.Line(bar);
            yield return CardBars.Bar(bar);
        }

        if (bars?.Notice is { Length: > 0 } notice)
            yield return new JsonObject { ["type"] = "RichTextBlock", ["spacing"] = "medium", ["inlines"] = new JsonArray(new JsonObject { ["type"] = "TextRun", ["text"] = Sound.Words(notice), ["italic"] = true, ["isSubtle"] = true }) };
        if (!any && untold.Count == 0)
            yield return Runs([new(" ", Emphasis.None)]);
    }

    /// <summary>A hundred lines an element, for a text of very many lines.</summary>
    public static IEnumerable<JsonNode> Paragraphs(Message message, CardMentions called)
    {
        foreach (var lines in Lines(message.Text).Where(line => line.Count > 0).Select(Plain).Chunk(MostLines))
            // Two line ends are one line end to Markdown.
            yield return Block(string.Join("\n\n", lines.Select(words => called.Marked(words) ?? MarkdownEscape.Of(words))), heading: false);
        if (message.Picture is AreaBars bars)
            foreach (var bar in bars.Bars)
                yield return CardBars.Line(bar);
    }

    private static JsonObject Line(List<Span> line, CardMentions called, bool first)
    {
        var words = Plain(line);
        if (called.Marked(words) is { } marked)
            return Block(marked, heading: false);
        if (line is [{ Emphasis: Emphasis.Strong }] && !MarkdownEscape.Needs(words))
            return Block(words, heading: true);
        if (!first && words.Length > 2 && words[1] == ' ' && Signs.Contains(words[0], StringComparison.Ordinal))
            return Hanging(words[..1], Behind(line, 2));
        if (Option().Match(words) is { Success: true } option)
            return Hanging(option.Groups[1].Value, Behind(line, option.Length), bold: true);
        return Runs(line);
    }

    // The line without its first letters.
    private static IEnumerable<Span> Behind(List<Span> line, int letters)
    {
        foreach (var span in line)
        {
            var left = Math.Min(letters, span.Text.Length);
            letters -= left;
            if (left < span.Text.Length)
                yield return span with { Text = span.Text[left..] };
        }
    }

    // What follows a sign stands in a column of its own, so that its second line begins below its first word.
    private static JsonObject Hanging(string sign, IEnumerable<Span> rest, bool bold = false) => new()
    {
        ["type"] = "ColumnSet",
        ["columns"] = new JsonArray(
            new JsonObject { ["type"] = "Column", ["width"] = "auto", ["items"] = new JsonArray(Sign(sign, bold)) },
            new JsonObject { ["type"] = "Column", ["width"] = "stretch", ["spacing"] = "small", ["items"] = new JsonArray(Runs(rest)) }),
    };

    private static JsonObject Sign(string sign, bool bold)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = sign };
        if (bold)
            run["weight"] = "bolder";
        // A colour beside the sign, never instead of it.
        if (sign is "✓" or "✗")
            run["color"] = sign == "✓" ? "good" : "attention";
        return new JsonObject { ["type"] = "RichTextBlock", ["inlines"] = new JsonArray(run) };
    }

    private static JsonObject Block(string text, bool heading)
    {
        var block = new JsonObject { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true };
        if (heading)
        {
            block["style"] = "heading";
            block["size"] = "default";
            block["weight"] = "bolder";
        }

        return block;
    }

    private static JsonObject Runs(IEnumerable<Span> spans) => new() { ["type"] = "RichTextBlock", ["inlines"] = new JsonArray([.. spans.SelectMany(Run)]) };

    private static IEnumerable<JsonNode> Run(Span span)
    {
        var at = 0;
        foreach (Match link in Link().Matches(span.Text))
        {
            if (link.Index > at)
                yield return Run(span.Text[at..link.Index], span.Emphasis);
            var run = Run(link.Value, span.Emphasis);
            if (Uri.TryCreate(link.Value, UriKind.Absolute, out _))
                run["selectAction"] = new JsonObject { ["type"] = "Action.OpenUrl", ["url"] = link.Value };
            yield return run;
            at = link.Index + link.Length;
        }

        if (at < span.Text.Length)
            yield return Run(span.Text[at..], span.Emphasis);
    }

    private static JsonObject Run(string text, Emphasis emphasis)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = text };
        switch (emphasis)
        {
            case Emphasis.Strong:
                run["weight"] = "bolder";
                break;
            case Emphasis.Light:
                run["italic"] = true;
                break;
            case Emphasis.Code:
                run["fontType"] = "monospace";
                break;
            default:
                break;
        }

        return run;
    }

    private static string Plain(List<Span> line) => string.Concat(line.Select(span => span.Text));

    private static IEnumerable<List<Span>> Lines(string markup)
    {
        var line = new List<Span>();
        foreach (var span in Markup.Spans(Sound.Words(markup.ReplaceLineEndings("\n"))))
        {
            var parts = span.Text.Split('\n');
            for (var at = 0; at < parts.Length; at++)
            {
                if (at > 0)
                {
                    yield return line;
                    line = [];
                }

                if (parts[at].Length > 0)
                    line.Add(span with { Text = parts[at] });
            }
        }

        yield return line;
    }

    // "12. something", one of several.
    [GeneratedRegex(@"^\d{1,3}\. ")]
    private static partial Regex Number();

    // "A — what it means", an option of a question.
    [GeneratedRegex("^([A-E]) — ")]
    private static partial Regex Option();

    [GeneratedRegex(@"https://[^\s<>""')\]]+[^\s<>""')\].,;:!?]")]
    private static partial Regex Link();
}

using System.Text;
using System.Text.RegularExpressions;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Channels.Telegram.Speaking;

/// <summary>Light markup as Telegram's HTML, in pieces that it takes.</summary>
internal static partial class TelegramText
{
    /// <summary>The longest piece, in UTF-16 units with its marks; Telegram takes 4,096 of what is seen.</summary>
    public const int Longest = 4_000;

    /// <summary>The longest text beside a picture, with its marks; Telegram takes 1,024 of what is seen.</summary>
    public const int LongestCaption = 1_000;

    // "&amp;" for one letter, "<code></code>" around a span.
    private const int LongestLetter = 5, LongestMarks = 13;

    /// <summary>Plain words as HTML.</summary>
    public static string Escape(string plain) =>
        plain.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>
    /// The pieces of a text, in order. It is cut where a line ends, a line too long for one piece between words; a mark that is cut is
    /// closed before and opened again behind.
    /// </summary>
    public static IReadOnlyList<string> Pieces(string markup, int longest = Longest)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        foreach (var line in Lines(markup).SelectMany(line => Short(line, longest)))
        {
            var html = Html(line);
            if (piece.Length > 0 && piece.Length + 1 + html.Length > longest)
                Close();
            // A piece does not begin with an empty line; Telegram would drop it anyway.
            if (piece.Length > 0 || html.Length > 0)
                piece.Append(piece.Length > 0 ? "\n" : "").Append(html);
        }

        Close();
        return pieces;

        void Close()
        {
            var html = piece.ToString().TrimEnd();
            if (html.Length > 0)
                pieces.Add(html);
            piece.Clear();
        }
    }

    private static IEnumerable<List<Span>> Lines(string markup)
    {
        var line = new List<Span>();
        foreach (var span in Markup.Spans(Sound(markup)))
        {
            var parts = Tappable(span.Text).Split('\n');
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

    // Telegram lets a command be tapped as far as its first hyphen; with underscores it is tapped whole.
    private static string Tappable(string text) => !text.Contains('/', StringComparison.Ordinal) ? text : Command().Replace(text, command => command.Value.Replace('-', '_'));

    [GeneratedRegex("(?<![\\w/.:])/[a-z]+(?:-[a-z]+)+(?![\\w/-])")]
    private static partial Regex Command();

    private static IEnumerable<List<Span>> Short(List<Span> line, int longest)
    {
        // A line is hardly ever near the limit, however its letters are written.
        if (line.Sum(span => (LongestLetter * span.Text.Length) + LongestMarks) <= longest)
        {
            yield return line;
            yield break;
        }

        var part = new List<Span>();
        var room = longest;
        foreach (var span in line)
        {
            var rest = span.Text;
            while (Marked(new(rest, span.Emphasis)).Length > room)
            {
                var cut = Cut(rest, span.Emphasis, room);
                // Where not even a word fits behind what stands already, the next piece begins here.
                if (cut > 0)
                    part.Add(span with { Text = rest[..cut] });
                if (part.Count > 0)
                    yield return part;
                (part, room, rest) = ([], longest, rest[cut..].TrimStart(' '));
            }

            if (rest.Length > 0)
            {
                part.Add(span with { Text = rest });
                room -= Marked(new(rest, span.Emphasis)).Length;
            }
        }

        yield return part;
    }

    // How many letters fit, at the end of a word where there is one.
    private static int Cut(string text, Emphasis emphasis, int room)
    {
        var left = room - Marked(new("", emphasis)).Length;
        var fits = 0;
        while (fits < text.Length)
        {
            var width = char.IsHighSurrogate(text[fits]) && fits + 1 < text.Length ? 2 : 1;
            left -= Escape(text.Substring(fits, width)).Length;
            if (left < 0)
                break;
            fits += width;
        }

        if (fits == text.Length)
            return fits;
        var space = fits > 0 ? text.LastIndexOf(' ', fits - 1) : -1;
        return space > 0 ? space : fits;
    }

    private static string Html(List<Span> line) => string.Concat(line.Select(Marked));

    private static string Marked(Span span) => span.Emphasis switch
    {
        Emphasis.Strong => $"<b>{Escape(span.Text)}</b>",
        Emphasis.Light => $"<i>{Escape(span.Text)}</i>",
        Emphasis.Code => $"<code>{Escape(span.Text)}</code>",
        _ => Escape(span.Text),
    };

    // Half of a pair of letters that belong together cannot be sent at all.
    private static string Sound(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) && !(char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])))
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            at += char.IsHighSurrogate(text[at]) ? 1 : 0;
        }

        return text;
    }
}

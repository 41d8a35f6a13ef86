using System.Net;
using System.Text;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Channels.Teams.Speaking;

/// <summary>Light markup as the few tags that Teams shows in a message.</summary>
internal static class TeamsText
{
    /// <summary>The most letters of one message; with its marks that is far below what Teams takes.</summary>
    public const int Longest = 8_000;

    /// <summary>Plain words as XML. A line ends with a tag, or it would not end at all.</summary>
    public static string Escape(string plain) => WebUtility.HtmlEncode(Sound(plain)).Replace("\n", "<br/>", StringComparison.Ordinal);

    /// <summary>The whole of a text.</summary>
    public static string Xml(string markup) => string.Concat(Markup.Spans(markup).Select(span => span.Emphasis switch
    {
        Emphasis.Strong => $"<b>{Escape(span.Text)}</b>",
        Emphasis.Light => $"<i>{Escape(span.Text)}</i>",
        Emphasis.Code => $"<code>{Escape(span.Text)}</code>",
        _ => Escape(span.Text),
    }));

    /// <summary>A text in parts of which each can be sent, cut where a line ends if one does.</summary>
    public static IReadOnlyList<string> Parts(string markup, int longest = Longest)
    {
        var parts = new List<string>();
        for (var rest = markup; rest.Length > 0;)
        {
            var cut = rest.Length <= longest ? rest.Length : rest.LastIndexOf('\n', longest - 1) is var line and > 0 ? line : longest;
            if (cut < rest.Length && char.IsHighSurrogate(rest[cut - 1]))
                cut--;
            parts.Add(rest[..cut].Trim('\n'));
            rest = rest[cut..].TrimStart('\n');
        }

        return [.. parts.Where(part => part.Length > 0)];
    }

    // Half of a pair of letters that belong together cannot be sent at all.
    private static string Sound(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}

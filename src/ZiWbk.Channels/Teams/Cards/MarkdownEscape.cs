using System.Text;

namespace ZiWbk.Channels.Teams.Cards;

/// <summary>Words for a text block, which is read as Markdown.</summary>
internal static class MarkdownEscape
{
    private const string Marks = "\\`*_{}[]()#+-.!~|<>&";

    /// <summary>The words with every sign that Markdown or markup could take for its own behind a backslash.</summary>
    public static string Of(string plain)
    {
        var escaped = new StringBuilder(plain.Length + 8);
        for (var at = 0; at < plain.Length; at++)
        {
            // Within a number or a word a point or a hyphen means nothing, and a client that knows no backslash would show it.
            var harmless = plain[at] is '.' or '-' && at > 0 && !char.IsWhiteSpace(plain[at - 1]) && !(plain[at] == '.' && IsNumberAtStart(plain, at));
            if (Marks.Contains(plain[at], StringComparison.Ordinal) && !harmless)
                escaped.Append('\\');
            escaped.Append(plain[at]);
        }

        return escaped.ToString();
    }

    /// <summary>Whether any of the words could be taken for Markdown.</summary>
    public static bool Needs(string plain) => Of(plain) != plain;

    // "1. " at the beginning of a line makes a list of it.
    private static bool IsNumberAtStart(string plain, int at) => plain.AsSpan(0, at).TrimStart().IndexOfAnyExceptInRange('0', '9') < 0;
}

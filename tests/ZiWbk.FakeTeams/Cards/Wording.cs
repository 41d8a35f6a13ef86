using System.Net;
using System.Text.RegularExpressions;

namespace ZiWbk.FakeTeams;

/// <summary>Text as it is read once its Markdown is drawn.</summary>
internal static partial class Wording
{
    private static readonly string[] _drawn = ["at", "b", "strong", "i", "em", "u", "s", "strike", "code", "pre", "br", "p", "a", "ul", "ol", "li", "blockquote"];

    public static string Plain(string text) => WebUtility.HtmlDecode(
        Escaped().Replace(
            Marks().Replace(Links().Replace(Mentions().Replace(text, "$1"), "$1"), "$2"), "$1"))
        .ReplaceLineEndings("\n");

    /// <summary>The same of a text that says that it is XML.</summary>
    public static string OfXml(string text) => WebUtility.HtmlDecode(Tags().Replace(Breaks().Replace(text.ReplaceLineEndings(" "), "\n"), "")).Trim();

    /// <summary>What of a text that says that it is XML is none that Teams draws; null: all is in order.</summary>
    public static string? WrongXml(string text)
    {
        var open = new Stack<string>();
        foreach (var tag in Tags().Matches(text).Cast<Match>())
        {
            var name = tag.Groups["name"].Value;
            if (!_drawn.Contains(name))
                return $"<{name}> is not drawn";
            if (tag.Value.StartsWith("</", StringComparison.Ordinal))
            {
                if (open.Count == 0 || open.Pop() != name)
                    return $"{tag.Value} ends what was not begun";
            }
            else if (name != "br")
            {
                open.Push(name);
            }
        }

        return open.Count > 0 ? $"<{open.Peek()}> has no end" : Loose().Match(Tags().Replace(text, "")) is { Success: true } loose ? $"'{loose.Value}' is not written as an entity" : null;
    }

    [GeneratedRegex("<br ?/?>|</p>(?=.)", RegexOptions.Singleline)]
    private static partial Regex Breaks();

    [GeneratedRegex("</?(?<name>[a-z0-9]+)( [^<>]*)?/?>")]
    private static partial Regex Tags();

    [GeneratedRegex("[<>]|&(?!(amp|lt|gt|quot|apos|nbsp|#[0-9]+|#x[0-9a-fA-F]+);)")]
    private static partial Regex Loose();

    [GeneratedRegex("</?at>()|<br ?/?>()")]
    private static partial Regex Mentions();

    [GeneratedRegex(@"(?<!\\)\[([^\]]+)\]\([^)\s]+\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"(?<![\\\w])(\*\*|__|\*|_|~~|`)(?=\S)(.+?)(?<=\S)(?<!\\)\1(?!\w)")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\\([\\`*_{}\[\]()#+\-.!~|<>])")]
    private static partial Regex Escaped();
}

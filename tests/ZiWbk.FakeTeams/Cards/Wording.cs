using System.Net;
using System.Text.RegularExpressions;

namespace ZiWbk.FakeTeams;

/// <summary>Text as it is read once its Markdown is drawn.</summary>
internal static partial class Wording
{
    public static string Plain(string text) => WebUtility.HtmlDecode(
        Escaped().Replace(
            Marks().Replace(Links().Replace(Mentions().Replace(text, "$1"), "$1"), "$2"), "$1"))
        .ReplaceLineEndings("\n");

    [GeneratedRegex("</?at>()|<br ?/?>()")]
    private static partial Regex Mentions();

    [GeneratedRegex(@"(?<!\\)\[([^\]]+)\]\([^)\s]+\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"(?<![\\\w])(\*\*|__|\*|_|~~|`)(?=\S)(.+?)(?<=\S)(?<!\\)\1(?!\w)")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\\([\\`*_{}\[\]()#+\-.!~|<>])")]
    private static partial Regex Escaped();
}

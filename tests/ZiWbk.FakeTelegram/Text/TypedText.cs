using System.Text.RegularExpressions;

namespace ZiWbk.FakeTelegram;

/// <summary>What a person typed, with what Telegram itself sees in it: commands, names, addresses.</summary>
internal static partial class TypedText
{
    public static FormattedText Read(string text)
    {
        var entities = new List<Entity>();
        entities.AddRange(Command().Matches(text).Select(match => new Entity("bot_command", match.Index, match.Length)));
        entities.AddRange(Mention().Matches(text).Select(match => new Entity("mention", match.Index, match.Length)));
        entities.AddRange(Url().Matches(text).Select(match => new Entity("url", match.Index, match.Length)));
        entities.Sort((one, other) => one.Offset.CompareTo(other.Offset));
        return new FormattedText(text, entities).Trimmed();
    }

    [GeneratedRegex(@"(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>])")]
    private static partial Regex Command();

    [GeneratedRegex(@"(?<![\w/])(?<!/\w*)@[a-zA-Z0-9_]{3,32}(?!\w)")]
    private static partial Regex Mention();

    [GeneratedRegex(@"https?://[^\s<>""]+")]
    private static partial Regex Url();
}

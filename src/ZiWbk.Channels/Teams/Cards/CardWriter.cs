using System.Text.Json.Nodes;
using ZiWbk.Assessment;
using ZiWbk.Channels.Teams.Speaking;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Channels.Teams.Cards;

/// <summary>A message as an Adaptive Card of version 1.5, the newest that Teams shows.</summary>
internal static class CardWriter
{
    /// <summary>What an action of ours says that it does.</summary>
    public const string Verb = "press";

    /// <summary>Under which the key of what was pressed comes back.</summary>
    public const string Key = "key";

    private const int MostInSet = 6;

    /// <summary>Whether the card shows the picture of a message itself; else it is sent before the card.</summary>
    public static bool Draws(Message message) => message.Picture is null;

    /// <summary>Writes it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="keys">What stands behind each of its buttons, in order.</param>
    /// <param name="language">The language of the chat.</param>
    public static JsonObject Write(Message message, IReadOnlyList<string> keys, Language language)
    {
        var body = new JsonArray();
        var named = new JsonArray();
        foreach (var paragraph in message.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var block = Naming(paragraph, message, named) ?? new JsonObject { ["type"] = "RichTextBlock", ["inlines"] = new JsonArray([.. Markup.Spans(paragraph).Select(Run)]) };
            block["spacing"] = body.Count == 0 ? "None" : "Medium";
            body.Add((JsonNode)block);
        }

        var at = 0;
        foreach (var row in message.Buttons)
        {
            foreach (var set in row.Select(button => Action(button, keys[at++])).Chunk(MostInSet))
                body.Add((JsonNode)new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray([.. set]) });
        }

        var teams = new JsonObject { ["width"] = "Full" };
        if (named.Count > 0)
            teams["entities"] = named;
        return new()
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["lang"] = language == Language.English ? "en" : "id",
            ["body"] = body,
            ["msteams"] = teams,
        };
    }

    // Somebody is named in a block of plain text only; null where nobody is.
    private static JsonObject? Naming(string paragraph, Message message, JsonArray named)
    {
        var plain = Markup.Plain(paragraph);
        var text = plain;
        foreach (var mention in message.Mentions.Where(mention => mention.Account.StartsWith($"{TeamsChannel.Name}:", StringComparison.Ordinal)))
        {
            var written = $"<at>{mention.Name.Replace('<', ' ').Replace('>', ' ')}</at>";
            if (!text.Contains($"@{mention.Name}", StringComparison.Ordinal))
                continue;
            text = text.Replace($"@{mention.Name}", written, StringComparison.Ordinal);
            named.Add((JsonNode)TeamsOutgoing.Mention(mention, written));
        }

        return ReferenceEquals(text, plain) ? null : new() { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true };
    }

    private static JsonNode Run(Span span)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = span.Text };
        if (span.Emphasis == Emphasis.Strong)
            run["weight"] = "Bolder";
        else if (span.Emphasis == Emphasis.Light)
            run["italic"] = true;
        else if (span.Emphasis == Emphasis.Code)
            run["fontType"] = "Monospace";
        return run;
    }

    private static JsonObject Action(Button button, string key) => new()
    {
        ["type"] = "Action.Execute",
        ["title"] = button.Label,
        ["verb"] = Verb,
        ["data"] = new JsonObject { [Key] = key },
        // For clients that know no Execute: what was pressed comes as a message then.
        ["fallback"] = new JsonObject { ["type"] = "Action.Submit", ["title"] = button.Label, ["data"] = new JsonObject { [Key] = key } },
    };
}

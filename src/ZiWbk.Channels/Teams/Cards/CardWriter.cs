using System.Text.Json.Nodes;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Channels.Teams.Cards;

/// <summary>
/// A message as an Adaptive Card, as far as Teams shows them (1.5). Nothing in it is read as Markdown that was not written as such: words
/// stand in runs, which nobody parses. It never names a person who is to refresh it: a card changes when the bot says so.
/// </summary>
public static class CardWriter
{
    /// <summary>The version that Teams shows to bots' cards at most (https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference).</summary>
    public const string Version = "1.5";

    /// <summary>The verb of every button.</summary>
    public const string Verb = "press";

    /// <summary>The member of a button's data that holds its key.</summary>
    public const string Key = "key";

    /// <summary>The largest card, in bytes of UTF-16; Teams counts so and refuses at about 100 KB, the rest of the message included.</summary>
    public const int LargestBytes = 72 * 1024;

    /// <summary>Whether the card shows the picture of a message itself; else it is sent before the card.</summary>
    public static bool Draws(Message message) => message.Picture is null or AreaBars;

    /// <summary>The card.</summary>
    /// <param name="message">The message.</param>
    /// <param name="keys">The keys of its buttons, in the order they are numbered.</param>
    /// <param name="language">The language of the chat, for whoever has it read aloud.</param>
    /// <exception cref="ArgumentException">There are fewer keys than buttons.</exception>
    public static JsonObject Write(Message message, IReadOnlyList<string> keys, Language language)
    {
        var called = new CardMentions(message.Mentions);
        var card = Card(message, keys, language, called, CardText.Elements(message, called));
        if (Bytes(card) <= LargestBytes)
            return card;
        // A thousand lines of one letter make a large card of a short text.
        card = Card(message, keys, language, called, CardText.Paragraphs(message, called));
        if (Bytes(card) > LargestBytes)
            card.Remove("fallbackText");
        return card;
    }

    /// <summary>How large a card is for Teams, in bytes of UTF-16, each letter beyond ASCII counted as it is escaped.</summary>
    public static int Bytes(JsonObject card) => 2 * card.ToJsonString().Length;

    private static JsonObject Card(Message message, IReadOnlyList<string> keys, Language language, CardMentions called, IEnumerable<JsonNode> text)
    {
        var body = new JsonArray([.. text]);
        foreach (var set in CardActions.Of(message, keys))
            body.Add(set);
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = Version,
            ["lang"] = language == Language.English ? "en" : "id",
            ["fallbackText"] = message.ToString(),
            ["body"] = body,
        };
        // A status is a table: bars and their values need the width there is.
        var teams = new JsonObject();
        if (message.Picture is AreaBars)
            teams["width"] = "Full";
        if (called.Entities is { Count: > 0 } entities)
            teams["entities"] = entities;
        if (teams.Count > 0)
            card["msteams"] = teams;
        return card;
    }
}

using System.Text.Json.Nodes;
using ZiWbk.Assessment;
using ZiWbk.Channels.Teams.Cards;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Channels.Teams.Speaking;

/// <summary>A message as it is to appear in a conversation of Teams.</summary>
/// <param name="Activities">Its words in order, each an activity of its own; the last has the buttons.</param>
/// <param name="Card">The card of the last; null where that is plain words.</param>
internal sealed record TeamsOutgoing(IReadOnlyList<JsonObject> Activities, JsonObject? Card)
{
    /// <summary>The most bytes of an activity, in UTF-16 as Teams counts; it refuses at about 100 KB.</summary>
    public const int MostBytes = 80 * 1024;

    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const int LongestSummary = 200;

    /// <summary>Lays a message out.</summary>
    /// <param name="message">The message.</param>
    /// <param name="keys">The keys of its buttons.</param>
    /// <param name="place">Where in a group it belongs; null in a personal chat, and for what nobody asked for.</param>
    /// <param name="language">The language of the chat.</param>
    /// <param name="bot">The bot's id in conversations.</param>
    public static TeamsOutgoing Of(Message message, IReadOnlyList<string> keys, TeamsPlace? place, Language language, string bot)
    {
        var said = place is null ? message : InGroup(message, place, language);
        var parts = TeamsText.Parts(said.Text);
        // What stands in the place of a card is a card, so that whoever pressed can be shown the same.
        var isCard = said.AllButtons.Any() || said.InPrivate || said.Edits is not null || said.Picture is not null;
        if (!isCard)
            return new([.. parts.Select(part => Words(part, said))], null);
        var last = said with { Text = parts.Count == 0 ? "" : parts[^1] };
        var card = CardWriter.Write(last, keys, language);
        if (last.InPrivate)
            card["body"]!.AsArray().Add((JsonNode)PrivateLink(bot, language));
        return new([.. parts.Take(parts.Count - 1).Select(part => Words(part, said)), Attached(card, last)], card);
    }

    /// <summary>Whether an activity is small enough; pictures in it are not counted.</summary>
    public static bool Fits(JsonObject activity) => 2 * activity.ToJsonString().Length <= MostBytes;

    /// <summary>An activity with a card alone.</summary>
    public static JsonObject Attached(JsonObject card, Message message) => new()
    {
        ["type"] = "message",
        // What a phone shows of it before it is opened.
        ["summary"] = Markup.Plain(message.Text) is { Length: > LongestSummary } plain ? $"{plain[..(LongestSummary - 1)].TrimEnd('\ud800', '\udbff')}…" : Markup.Plain(message.Text),
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = CardType, ["content"] = card.DeepClone() }),
    };

    // In a group the bot hears only what names it.
    private static Message InGroup(Message message, TeamsPlace place, Language language)
    {
        if (!message.AwaitsWords && !message.TakesWords)
            return message;
        var hint = language == Language.English
            ? "_↩ To answer in words, mention me with @ and write behind it._"
            : "_↩ Untuk menjawab dengan kata-kata, sebut nama saya dengan @ lalu tulis jawabannya._";
        var text = $"{message.Text}\n\n{hint}";
        if (!message.AwaitsWords || place.Name.Length == 0)
            return message with { Text = text };
        return message with
        {
            Text = $"@{Markup.Escape(place.Name)}, {text}",
            Mentions = message.Mentions.Add(new(place.Name, $"{TeamsChannel.Name}:{place.User}")),
        };
    }

    private static JsonObject Words(string text, Message message)
    {
        var xml = TeamsText.Xml(text);
        var entities = new JsonArray();
        foreach (var mention in message.Mentions)
        {
            if (!mention.Account.StartsWith($"{TeamsChannel.Name}:", StringComparison.Ordinal))
                continue;
            var (name, written) = (TeamsText.Escape(mention.Name), $"<at>{TeamsText.Escape(mention.Name)}</at>");
            if (!xml.Contains($"@{name}", StringComparison.Ordinal))
                continue;
            xml = xml.Replace($"@{name}", written, StringComparison.Ordinal);
            entities.Add((JsonNode)Mention(mention, written));
        }

        var activity = new JsonObject { ["type"] = "message", ["textFormat"] = "xml", ["text"] = xml };
        if (entities.Count > 0)
            activity["entities"] = entities;
        return activity;
    }

    /// <summary>Somebody named, with exactly the text that stands for it.</summary>
    public static JsonObject Mention(Mention mention, string written) => new()
    {
        ["type"] = "mention",
        ["text"] = written,
        ["mentioned"] = new JsonObject { ["id"] = mention.Account[(TeamsChannel.Name.Length + 1)..], ["name"] = mention.Name },
    };

    private static JsonObject PrivateLink(string bot, Language language) => new()
    {
        ["type"] = "ActionSet",
        ["actions"] = new JsonArray(new JsonObject
        {
            ["type"] = "Action.OpenUrl",
            ["title"] = language == Language.English ? "Open a private chat" : "Buka percakapan pribadi",
            ["url"] = $"https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(bot)}",
        }),
    };
}

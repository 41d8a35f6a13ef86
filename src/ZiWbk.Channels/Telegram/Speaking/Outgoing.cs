using System.Globalization;
using Telegram.Bot.Types.ReplyMarkups;
using ZiWbk.Assessment;
using ZiWbk.Channels.Telegram.Receiving;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Channels.Telegram.Speaking;

/// <summary>A message as it is to appear in a chat of Telegram's.</summary>
/// <param name="Pieces">Its text, HTML, in pieces that Telegram takes; empty for none.</param>
/// <param name="Keyboard">What stands below the last piece; null for nothing.</param>
/// <param name="Reply">Asks for a reply instead of a keyboard; null where it does not.</param>
internal sealed record Outgoing(IReadOnlyList<string> Pieces, InlineKeyboardMarkup? Keyboard, ForceReplyMarkup? Reply)
{
    private const int LongestLabel = 64;

    /// <summary>Lays a message out.</summary>
    /// <param name="message">The message.</param>
    /// <param name="keys">The keys of its buttons.</param>
    /// <param name="place">Where in a group it belongs; null in a private chat.</param>
    /// <param name="language">The language of the chat.</param>
    /// <param name="bot">The bot's name on the platform.</param>
    public static Outgoing Of(Message message, IReadOnlyList<string> keys, Place? place, Language language, string bot)
    {
        // With its privacy on, a bot in a group hears only what replies to it: what waits for words asks for a reply, and a message that
        // does so can have no buttons. All they say can be typed.
        if (message.AwaitsWords && place is not null)
        {
            var text = $"{message.Text}\n\n{Hint(message, language)}";
            var pieces = TelegramText.Pieces(text).ToList();
            // A press was on the bot's own message, so whoever is meant is named.
            if (place.Message is null && pieces.Count > 0)
                pieces[0] = $"<a href=\"tg://user?id={place.User.ToString(CultureInfo.InvariantCulture)}\">{TelegramText.Escape(Name(place))}</a>, {pieces[0]}";
            return new(pieces, null, new() { Selective = true });
        }

        var at = 0;
        var rows = message.Buttons
            .Select(row => row.Select(button => InlineKeyboardButton.WithCallbackData(Label(button.Label), keys[at++])).ToList())
            .Where(row => row.Count > 0).ToList();
        if (message.InPrivate)
            rows.Add([InlineKeyboardButton.WithUrl(language == Language.English ? "Open a private chat" : "Buka percakapan pribadi", $"https://t.me/{bot}?start={UpdateMapping.FromGroup}")]);
        // A message with buttons cannot ask for a reply, so it says what it takes to type.
        var said = message.TakesWords && place is not null ? $"{message.Text}\n\n{TypingHint(language)}" : message.Text;
        return new([.. TelegramText.Pieces(said).Select(piece => Called(piece, message))], rows.Count == 0 ? null : new(rows), null);
    }

    // A name becomes a link to its account, so that the phone of whoever owes something says so; nobody else is called.
    private static string Called(string html, Message message)
    {
        foreach (var mention in message.Mentions)
        {
            if (!mention.Account.StartsWith($"{TelegramChannel.Name}:", StringComparison.Ordinal)
                || !long.TryParse(mention.Account.AsSpan(TelegramChannel.Name.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var user))
                continue;
            var name = TelegramText.Escape(mention.Name);
            html = html.Replace($"@{name}", string.Create(CultureInfo.InvariantCulture, $"<a href=\"tg://user?id={user}\">{name}</a>"), StringComparison.Ordinal);
        }

        return html;
    }

    // "✓ Selesai" is typed as it is spoken.
    private static string Hint(Message message, Language language)
    {
        var words = message.AllButtons.Select(button => string.Concat(button.Label.Where(letter => char.IsLetter(letter) || letter == ' ')).Trim().ToLowerInvariant())
            .Where(word => word.Length > 0).Select(word => $"*{Markup.Escape(word)}*").ToList();
        var reply = language == Language.English ? "↩ Reply to this message" : "↩ Balas pesan ini";
        return words.Count == 0 ? $"{reply}."
            : language == Language.English ? $"{reply}; also: {string.Join(", ", words)}."
            : $"{reply}; bisa juga: {string.Join(", ", words)}.";
    }

    private static string TypingHint(Language language) =>
        language == Language.English ? "_↩ To type something else, reply to this message._" : "_↩ Untuk mengetik yang lain, balas pesan ini._";

    private static string Name(Place place) => place.Name.Length > 0 ? place.Name : "Bapak/Ibu";

    private static string Label(string label) => label.Length <= LongestLabel ? label : $"{label[..(LongestLabel - 1)]}…";
}

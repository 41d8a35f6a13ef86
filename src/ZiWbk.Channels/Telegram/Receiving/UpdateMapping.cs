using System.Globalization;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Chats;

namespace ZiWbk.Channels.Telegram.Receiving;

/// <summary>Makes out what an update means to the bot.</summary>
internal sealed class UpdateMapping(BotIdentity bot, TelegramMenu menu)
{
    /// <summary>What a link from a group brings into the private chat: nothing but the person.</summary>
    public const string FromGroup = "grup";

    private const string Start = "/start";
    private const string Unnamed = "berkas";

    /// <summary>Makes it out.</summary>
    public Arrival Of(Update update)
    {
        if (update.Message is { } message)
            return Message(update.Id, message);
        if (update.CallbackQuery is { } query)
            return Press(update.Id, query);
        return update.MyChatMember is { } member ? Member(update.Id, member) : new Nothing(update.Id, 0);
    }

    private Arrival Message(long update, Message message)
    {
        var chat = message.Chat.Id;
        if (message.MigrateToChatId is { } to)
            return new Moved(update, chat, chat, to);
        if (message.MigrateFromChatId is { } from)
            return new Moved(update, chat, from, chat);
        // An anonymous admin, a channel or another bot is nobody who could have joined.
        if (KindOf(message.Chat) is not { } kind || message.From is not { IsBot: false } sender || IsService(message))
            return new Nothing(update, chat);
        var text = (message.Text ?? message.Caption ?? "").Trim();
        if (ForAnotherBot(text))
            return new Nothing(update, chat);
        var addressed = kind == ChatKind.Private || IsAddressed(message, text);
        var sent = Kind(message);
        // In a group people send each other pictures and files; only what is given to the bot is the bot's.
        if (sent != SentKind.Text && !addressed)
            return new Nothing(update, chat);
        var place = kind == ChatKind.Group ? new Place(message.Id, Thread(message), sender.Id, NameOf(sender)) : null;
        var incoming = Incoming(update, chat, kind, sender) with
        {
            Text = Meant(text),
            Addressed = addressed,
            Place = place?.ToString(),
            Album = message.MediaGroupId,
        };
        return new Said(update, chat, incoming, sent)
        {
            File = sent == SentKind.File ? new(message.Document!.FileId, message.Document.FileName ?? Unnamed, message.Document.FileSize) : null,
            Thread = Thread(message),
        };
    }

    private static Pressed Press(long update, CallbackQuery query)
    {
        // A message that is too old is only named; it can be answered, but not changed.
        var message = query.Message;
        var chat = message?.Chat.Id ?? query.From.Id;
        var kind = message is null ? ChatKind.Private : KindOf(message.Chat);
        if (kind is not { } known)
            return new Pressed(update, chat, Incoming(update, chat, ChatKind.Private, query.From), query.Id, null);
        var place = known == ChatKind.Group ? new Place(null, Thread(message!), query.From.Id, NameOf(query.From)) : null;
        var incoming = Incoming(update, chat, known, query.From) with
        {
            On = message is { } on && on.Date != default ? on.Id.ToString(CultureInfo.InvariantCulture) : null,
            Place = place?.ToString(),
        };
        return new Pressed(update, chat, incoming, query.Id, query.Data);
    }

    private static Arrival Member(long update, ChatMemberUpdated member)
    {
        if (KindOf(member.Chat) is not { } kind)
            return new Nothing(update, member.Chat.Id);
        var (was, now) = (member.OldChatMember.IsInChat, member.NewChatMember.IsInChat);
        return kind == ChatKind.Private
            ? new Membership(update, member.Chat.Id, false, now ? null : "blocked", false)
            : new Membership(update, member.Chat.Id, true, now ? null : "removed", now && !was);
    }

    private static Incoming Incoming(long update, long chat, ChatKind kind, User sender) => new(
        TelegramChannel.Name, update.ToString(CultureInfo.InvariantCulture), chat.ToString(CultureInfo.InvariantCulture), kind,
        sender.Id.ToString(CultureInfo.InvariantCulture), NameOf(sender))
    {
        Language = sender.LanguageCode switch
        {
            { } code when code.StartsWith("en", StringComparison.OrdinalIgnoreCase) => Language.English,
            { } code when code.StartsWith("id", StringComparison.OrdinalIgnoreCase) => Language.Indonesian,
            _ => null,
        },
    };

    private bool IsAddressed(Message message, string text) =>
        text.StartsWith('/') || message.ReplyToMessage?.From?.Id == bot.Id || Mentioned(text, out _) >= 0
        || (message.Entities ?? message.CaptionEntities ?? []).Any(entity => entity.User?.Id == bot.Id);

    // "/menu@some_bot" is meant for that bot alone.
    private bool ForAnotherBot(string text)
    {
        if (!text.StartsWith('/'))
            return false;
        var word = text.Split((char[]?)null, 2)[0];
        var at = word.IndexOf('@', StringComparison.Ordinal);
        return at >= 0 && !word[(at + 1)..].Equals(bot.Username, StringComparison.OrdinalIgnoreCase);
    }

    // The bot's own name is left out, so that what is asked in a group reads as it would in a private chat.
    private string Meant(string text)
    {
        if (text.StartsWith('/'))
        {
            var parts = text.Split((char[]?)null, 2);
            var command = parts[0].Split('@')[0];
            var rest = parts.Length > 1 ? $" {parts[1].Trim()}" : "";
            if (command == Start && rest.Trim() == FromGroup)
                return Start;
            // Telegram lets a command be tapped to its first hyphen, so ours are shown there with underscores.
            return menu.Means.TryGetValue(command[1..].ToLowerInvariant(), out var meant) ? $"{meant}{rest}" : $"{command.Replace('_', '-')}{rest}";
        }

        return Mentioned(text, out var length) is var found and >= 0 ? $"{text[..found]}{text[(found + length)..]}".Replace("  ", " ", StringComparison.Ordinal).Trim(' ', ',', ':') : text;
    }

    private int Mentioned(string text, out int length)
    {
        length = bot.Username.Length + 1;
        var at = text.IndexOf($"@{bot.Username}", StringComparison.OrdinalIgnoreCase);
        // @zi_bot is no part of @zi_bot_lain.
        return at >= 0 && (at + length == text.Length || !(char.IsAsciiLetterOrDigit(text[at + length]) || text[at + length] == '_')) ? at : -1;
    }

    private static SentKind Kind(Message message) =>
        message.Text is not null ? SentKind.Text
        : message.Photo is not null ? SentKind.Photo
        : message is { Document: not null, Animation: null } ? SentKind.File
        : SentKind.Other;

    // A title changed, somebody came: nobody said anything.
    private static bool IsService(Message message) => message.IsServiceMessage;

    // Replies in an ordinary group carry the id of a thread as well, which cannot be written to.
    private static int? Thread(Message message) => message.IsTopicMessage ? message.MessageThreadId : null;

    private static ChatKind? KindOf(global::Telegram.Bot.Types.Chat chat) => chat.Type switch
    {
        ChatType.Private => ChatKind.Private,
        ChatType.Group or ChatType.Supergroup => ChatKind.Group,
        _ => null,
    };

    private static string NameOf(User user) => string.Join(' ', new[] { user.FirstName, user.LastName }.Where(part => !string.IsNullOrWhiteSpace(part)));
}

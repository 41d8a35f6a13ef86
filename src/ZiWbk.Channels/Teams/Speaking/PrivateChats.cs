using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using ZiWbk.Assessment;
using ZiWbk.Channels.Outbox;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Teams.Speaking;

/// <summary>
/// Begins the private chat with somebody who was sent on to it from a group: known from there, the person need not look for the bot.
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
/// </summary>
internal sealed class PrivateChats(TeamsOptions options, Connector connector, IStatusStore store, ILogger logger)
{
    private static readonly Bilingual _here = new(
        "Di sini kita dapat berbicara berdua. Tanyakan lagi yang tadi, atau tulis `menu`.",
        "Here we can talk in private. Ask again what you asked, or write `menu`.");

    /// <summary>Begins it where none is known; where Teams does not let the bot, the link in the group remains.</summary>
    /// <param name="from">The group the person is known from.</param>
    /// <param name="user">The person's id within Teams.</param>
    /// <param name="language">The group's language.</param>
    /// <param name="cancel">Ends the attempt.</param>
    public async Task BeginAsync(ConversationReference from, string user, Language language, CancellationToken cancel)
    {
        if (store.Current.Chats.Values.Any(chat => chat.Kind == ChatKind.Private && ConversationReference.Of(chat.Reference)?.User == user))
            return;
        try
        {
            var parameters = new JsonObject
            {
                ["isGroup"] = false,
                ["bot"] = new JsonObject { ["id"] = from.Bot },
                ["members"] = new JsonArray(new JsonObject { ["id"] = user }),
                ["tenantId"] = options.TenantId,
                ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = options.TenantId } },
            };
            if ((await connector.CreateAsync(from, parameters, cancel)).Conversation is { } conversation)
                await MeetAsync($"{TeamsChannel.Name}:{conversation}", new(from.ServiceUrl, ConversationReference.Personal, from.Bot) { User = user }, language);
        }
        catch (Exception exception) when (exception is TeamsRefusedException or HttpRequestException or OperationCanceledException)
        {
            logger.NotBegun(exception is TeamsRefusedException refused ? refused.Fault.Code : exception.GetType().Name);
        }
    }

    private Task<Outcome> MeetAsync(string address, ConversationReference reference, Language language)
    {
        var context = new CommandContext(Actor.Clock, Pauses.Whole(options.Clock.GetUtcNow()));
        return store.SubmitAsync(context, regency =>
        {
            if (regency.Addresses.ContainsKey(address))
                return Decision.Nothing;
            var chat = new ChatId(regency.Next);
            return Turn.Of(regency, context with { Chat = chat },
            [
                new MeetChat(address, ChatKind.Private),
                new NoteReference(chat, reference.ToString()),
                .. language == Language.English ? (Command[])[new ChooseLanguage(chat, language)] : [],
                new QueueMessage(chat, MessageJson.Write(new Message(_here.In(language)))),
            ]);
        });
    }
}

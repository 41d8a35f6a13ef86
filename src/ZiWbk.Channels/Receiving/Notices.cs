using ZiWbk.Assessment;
using ZiWbk.Channels.Outbox;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Receiving;

/// <summary>
/// What the channel itself has to record of an update, with or without something to say: once, however often the update comes.
/// </summary>
internal sealed class Notices(string channel, IStatusStore store, TimeProvider clock)
{
    /// <summary>Answers what no dialog can take.</summary>
    public Task TellAsync(Incoming incoming, Bilingual words, bool awaitsWords = false) => SubmitAsync(incoming.Update, regency =>
    {
        var known = regency.Addresses.TryGetValue(incoming.ChatKey, out var chat);
        chat = known ? chat : new(regency.Next);
        var language = known ? regency.Chats[chat].Language : incoming.Language ?? Language.Indonesian;
        var message = new Message(words.In(language)) { Place = incoming.Place, AwaitsWords = awaitsWords, Album = awaitsWords ? incoming.Album : null };
        return [new MeetChat(incoming.ChatKey, incoming.Kind), new QueueMessage(chat, MessageJson.Write(message))];
    });

    /// <summary>Records some commands of an update, decided on what stands.</summary>
    public Task SubmitAsync(string update, Func<Status.Regency, IReadOnlyList<Command>> commands)
    {
        var context = new CommandContext(Actor.Stranger, Pauses.Whole(clock.GetUtcNow()), null, UpdateKey.Of(channel, update));
        return store.SubmitAsync(context, regency => Turn.Of(regency, context, commands(regency)));
    }
}

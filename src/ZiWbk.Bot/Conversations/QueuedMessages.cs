using ZiWbk.Bot.Hosting;
using ZiWbk.Channels.Buttons;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Bot.Conversations;

/// <summary>Looks messages up in the journal: a message's name is the number of the line that made it.</summary>
internal sealed class QueuedMessages(StatusHost host) : ISentMessages
{
    public MessageQueued? Find(MessageId id)
    {
        var store = host.Store;
        return id.Number <= store.Current.Sequence
            ? store.History(id.Number - 1).FirstOrDefault()?.Event as MessageQueued is { } queued && queued.Message == id ? queued : null
            : null;
    }
}

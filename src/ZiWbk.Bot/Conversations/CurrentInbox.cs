using ZiWbk.Bot.Hosting;
using ZiWbk.Status.Inbox;

namespace ZiWbk.Bot.Conversations;

/// <summary>The kept updates of a data folder, whichever is open: a restore puts another in its place.</summary>
internal sealed class CurrentInbox(StatusHost host) : IKeptUpdates
{
    public IReadOnlyList<string> Chats => host.Store.Inbox.Chats;

    public KeptUpdate? First(string chat) => host.Store.Inbox.First(chat);

    public Task KeepAsync(KeptUpdate update) => host.Store.Inbox.KeepAsync(update);

    public void Done(KeptUpdate update) => host.Store.Inbox.Done(update);
}

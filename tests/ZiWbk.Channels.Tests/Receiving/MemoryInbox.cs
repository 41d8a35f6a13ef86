using ZiWbk.Status.Inbox;

namespace ZiWbk.Channels.Receiving;

/// <summary>Kept updates held in memory.</summary>
internal sealed class MemoryInbox : IKeptUpdates
{
    private readonly Lock _lock = new();
    private readonly List<KeptUpdate> _kept = [];

    /// <summary>How many are kept.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _kept.Count;
        }
    }

    public IReadOnlyList<string> Chats
    {
        get
        {
            lock (_lock)
                return [.. _kept.Select(update => update.Chat).Distinct()];
        }
    }

    public KeptUpdate? First(string chat)
    {
        lock (_lock)
            return _kept.Find(update => update.Chat == chat);
    }

    public Task KeepAsync(KeptUpdate update)
    {
        lock (_lock)
            _kept.Add(update);
        return Task.CompletedTask;
    }

    public void Done(KeptUpdate update)
    {
        lock (_lock)
            _kept.Remove(update);
    }
}

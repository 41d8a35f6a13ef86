namespace ZiWbk.Channels.Receiving;

/// <summary>What happens in one chat happens one after the other, in the order it came; chats do not wait for each other.</summary>
internal sealed class ChatLanes
{
    private readonly Dictionary<string, Lane> _lanes = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>Ends when nothing is under way.</summary>
    public Task Quiet
    {
        get
        {
            lock (_lock)
                return Task.WhenAll(_lanes.Values.Select(lane => lane.Tail));
        }
    }

    /// <summary>How many things of a chat are under way or wait.</summary>
    public int Count(string chat)
    {
        lock (_lock)
            return _lanes.TryGetValue(chat, out var lane) ? lane.Users : 0;
    }

    /// <summary>Does something in its chat's turn; the task ends, or fails, with it.</summary>
    public Task RunAsync(string chat, Func<Task> work)
    {
        Task mine;
        lock (_lock)
        {
            if (!_lanes.TryGetValue(chat, out var lane))
                _lanes[chat] = lane = new();
            lane.Users++;
            mine = AfterAsync(lane.Tail, chat, lane, work);
            // What failed must not keep those behind it from their turn.
            lane.Tail = mine.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }

        return mine;
    }

    private async Task AfterAsync(Task before, string chat, Lane lane, Func<Task> work)
    {
        // Never on the lock, and never on the thread of whoever brings it.
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            await work();
        }
        finally
        {
            lock (_lock)
            {
                if (--lane.Users == 0)
                    _lanes.Remove(chat);
            }
        }
    }

    private sealed class Lane
    {
        public Task Tail { get; set; } = Task.CompletedTask;

        public int Users { get; set; }
    }
}

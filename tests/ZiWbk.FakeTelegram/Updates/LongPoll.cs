namespace ZiWbk.FakeTelegram;

/// <summary>The one request for updates that waits. Used under the world's lock, awaited outside.</summary>
internal sealed class LongPoll
{
    private TaskCompletionSource<Refused?>? _waiting;

    public bool IsWaiting => _waiting is { Task.IsCompleted: false };

    /// <summary>Takes the place of whoever waits: that one is told of the conflict.</summary>
    public Task<Refused?> Wait()
    {
        Interrupt("terminated by other getUpdates request; make sure that only one bot instance is running");
        _waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return _waiting.Task;
    }

    public void Wake() => _waiting?.TrySetResult(null);

    public void Interrupt(string why)
    {
        _waiting?.TrySetResult(Refused.Conflict(why));
        _waiting = null;
    }

    public void Leave(Task<Refused?> waiting)
    {
        if (_waiting?.Task == waiting)
            _waiting = null;
    }
}

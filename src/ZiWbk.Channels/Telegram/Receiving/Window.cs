namespace ZiWbk.Channels.Telegram.Receiving;

/// <summary>
/// Which updates are under way. Fetching forgets all before a number, so the number goes no further than what is done without a gap.
/// </summary>
internal sealed class Window
{
    private readonly Lock _lock = new();
    private readonly SortedSet<long> _underWay = [];
    private TaskCompletionSource _moved = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _last = -1;

    /// <summary>How many are under way.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _underWay.Count;
        }
    }

    /// <summary>The first number that is not done; 0 before the first update, when nothing is to be forgotten.</summary>
    public long Next
    {
        get
        {
            lock (_lock)
                return _underWay.Count > 0 ? _underWay.Min : _last + 1;
        }
    }

    /// <summary>Ends when something is done.</summary>
    public Task Moved
    {
        get
        {
            lock (_lock)
                return _moved.Task;
        }
    }

    /// <summary>Whether an update is new; it is under way from now on.</summary>
    public bool TryBegin(long number)
    {
        lock (_lock)
        {
            // Telegram begins its numbers anew at random after a week without any.
            if (number <= _last && (_underWay.Count > 0 || number > _last - 1_000))
                return false;
            _last = number;
            _underWay.Add(number);
            return true;
        }
    }

    /// <summary>An update is done.</summary>
    public void End(long number)
    {
        TaskCompletionSource moved;
        lock (_lock)
        {
            _underWay.Remove(number);
            (moved, _moved) = (_moved, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        moved.TrySetResult();
    }
}

namespace ZiWbk.Channels.Telegram.Receiving;

/// <summary>
/// Which updates are under way. Fetching forgets all before a number, so the number goes no further than what is done without a gap.
/// </summary>
internal sealed class Window
{
    // What was done lately may stand in an answer that was asked for before it was.
    private const int Remembered = 1_000;

    private readonly Lock _lock = new();
    private readonly SortedSet<long> _underWay = [];
    private readonly HashSet<long> _done = [];
    private readonly Queue<long> _order = new();
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
            if (_done.Contains(number) || !_underWay.Add(number))
                return false;
            _last = Math.Max(_last, number);
            return true;
        }
    }

    /// <summary>Begins anew, where nothing is under way: Telegram chooses its numbers at random after a week without any update.</summary>
    public void Forget()
    {
        lock (_lock)
            _last = _underWay.Count == 0 ? -1 : _last;
    }

    /// <summary>An update is done.</summary>
    public void End(long number)
    {
        TaskCompletionSource moved;
        lock (_lock)
        {
            _underWay.Remove(number);
            _done.Add(number);
            _order.Enqueue(number);
            if (_order.Count > Remembered)
                _done.Remove(_order.Dequeue());
            (moved, _moved) = (_moved, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        moved.TrySetResult();
    }
}

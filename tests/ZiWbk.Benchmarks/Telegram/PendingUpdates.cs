namespace ZiWbk.Benchmarks.Telegram;

/// <summary>Updates that wait to be fetched, and stay until a later fetch goes beyond them.</summary>
internal sealed class PendingUpdates
{
    private const int Most = 100;

    private readonly Lock _lock = new();
    private readonly Queue<(long Number, byte[] Body)> _pending = new();
    private TaskCompletionSource _come = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _last;

    public int Count
    {
        get
        {
            lock (_lock)
                return _pending.Count;
        }
    }

    /// <summary>Adds one, with the next number.</summary>
    public void Add(Func<long, byte[]> body)
    {
        TaskCompletionSource come;
        lock (_lock)
        {
            _last++;
            _pending.Enqueue((_last, body(_last)));
            (come, _come) = (_come, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        come.SetResult();
    }

    /// <summary>The oldest from a number on, as they are asked for; those before it are forgotten.</summary>
    public async Task<IReadOnlyList<byte[]>> FetchAsync(long offset, TimeSpan patience, CancellationToken cancel)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        end.CancelAfter(patience);
        while (true)
        {
            Task come;
            lock (_lock)
            {
                while (_pending.TryPeek(out var first) && first.Number < offset)
                    _pending.Dequeue();
                if (_pending.Count > 0 || end.IsCancellationRequested || patience == TimeSpan.Zero)
                    return [.. _pending.Take(Most).Select(update => update.Body)];
                come = _come.Task;
            }

            await come.WaitAsync(end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}

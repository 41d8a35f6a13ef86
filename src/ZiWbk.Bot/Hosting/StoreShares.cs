namespace ZiWbk.Bot.Hosting;

/// <summary>
/// Many use the store side by side; a restore, which closes it and opens another, has it to itself. Whoever comes while a restore runs or
/// waits comes after it, so that those who come and go never keep it waiting for ever.
/// </summary>
/// <remarks>A share is not asked for by whoever holds one: between the two a restore would wait for the first, and the second for the restore.</remarks>
internal sealed class StoreShares
{
    private readonly Lock _lock = new();
    private int _held;
    private TaskCompletionSource? _alone;
    private TaskCompletionSource? _free;

    /// <summary>Waits for a share.</summary>
    /// <returns>Gives it back when disposed of.</returns>
    public async ValueTask<IDisposable> OneAsync()
    {
        while (true)
        {
            Task alone;
            lock (_lock)
            {
                if (_alone is null)
                {
                    _held++;
                    return new Held(this);
                }

                alone = _alone.Task;
            }

            await alone;
        }
    }

    /// <summary>Waits until nobody holds a share, and lets nobody have one meanwhile.</summary>
    /// <returns>Lets them again when disposed of.</returns>
    public async Task<IDisposable> AllAsync()
    {
        while (true)
        {
            Task before;
            lock (_lock)
            {
                if (_alone is null)
                {
                    _alone = new(TaskCreationOptions.RunContinuationsAsynchronously);
                    _free = new(TaskCreationOptions.RunContinuationsAsynchronously);
                    if (_held == 0)
                        _free.SetResult();
                    break;
                }

                before = _alone.Task;
            }

            await before;
        }

        await _free.Task;
        return new Alone(this);
    }

    private void Return()
    {
        lock (_lock)
        {
            if (--_held == 0)
                _free?.TrySetResult();
        }
    }

    private void Open()
    {
        lock (_lock)
        {
            _alone!.SetResult();
            (_alone, _free) = (null, null);
        }
    }

    private sealed class Held(StoreShares shares) : IDisposable
    {
        private int _returned;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _returned, 1) == 0)
                shares.Return();
        }
    }

    private sealed class Alone(StoreShares shares) : IDisposable
    {
        public void Dispose() => shares.Open();
    }
}

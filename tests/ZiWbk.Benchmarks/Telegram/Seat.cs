namespace ZiWbk.Benchmarks.Telegram;

/// <summary>Where a person sits who waits for the bot.</summary>
internal sealed class Seat
{
    private readonly Lock _lock = new();
    private readonly List<Said> _said = [];
    private TaskCompletionSource<Said> _enough = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _read;
    private int _expected = int.MaxValue;

    /// <summary>All that was said since <see cref="Expect"/>.</summary>
    public IReadOnlyList<Said> Heard
    {
        get
        {
            lock (_lock)
                return [.. _said];
        }
    }

    /// <summary>Begins to wait for so many messages; ends with the last of them.</summary>
    public Task<Said> Expect(int messages)
    {
        lock (_lock)
        {
            _said.Clear();
            (_read, _expected) = (0, messages);
            _enough = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return _enough.Task;
        }
    }

    public void Hear(Said said)
    {
        TaskCompletionSource<Said>? enough = null;
        lock (_lock)
        {
            _said.Add(said);
            if (said.IsRead && ++_read == _expected)
                enough = _enough;
        }

        enough?.TrySetResult(said);
    }
}

namespace ZiWbk.FakeTelegram;

/// <summary>All that was asked and what went wrong with it.</summary>
internal sealed class Ledger(bool record)
{
    private readonly Lock _lock = new();
    private readonly List<Call> _calls = [];
    private readonly List<Violation> _violations = [];
    private readonly List<Refusal> _refusals = [];
    private long _count;

    public long Count => Interlocked.Read(ref _count);

    public IReadOnlyList<Call> Calls => Copy(_calls);

    public IReadOnlyList<Violation> Violations => Copy(_violations);

    public IReadOnlyList<Refusal> Refusals => Copy(_refusals);

    public void Add(Call call)
    {
        Interlocked.Increment(ref _count);
        if (!record)
            return;
        lock (_lock)
            _calls.Add(call);
    }

    public void Add(Violation violation)
    {
        lock (_lock)
            _violations.Add(violation);
    }

    public void Add(Refusal refusal)
    {
        lock (_lock)
            _refusals.Add(refusal);
    }

    private List<T> Copy<T>(List<T> list)
    {
        lock (_lock)
            return [.. list];
    }
}

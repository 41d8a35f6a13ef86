namespace ZiWbk.FakeTeams;

/// <summary>A request that Teams would refuse, or that says something else than was meant.</summary>
/// <param name="Request">Method and path.</param>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="Body">As it was sent; it holds no token.</param>
public sealed record Violation(string Request, string Fault, string Body)
{
    public override string ToString() => $"{Request}: {Fault}\n    {(Body.Length > 4000 ? Body[..4000] + "…" : Body)}";
}

/// <summary>One request to the connector: when, what, in which thread, and the status that was answered (0: nothing).</summary>
public sealed record Call(DateTimeOffset At, string Method, string Path, string? Thread, int Status, bool Injected)
{
    /// <summary>Whether it counts against the limits of sending.</summary>
    public bool IsSend => Method is "POST" or "PUT" && Path.Contains("/activities", StringComparison.Ordinal);
}

/// <summary>One time that an activity was brought to the bot, and what it answered (0: nothing).</summary>
public sealed record Attempt(DateTimeOffset At, string Type, string Id, int Number, int Status);

/// <summary>All that was asked and brought, and what was wrong with it.</summary>
internal sealed class Ledger
{
    private readonly Lock _lock = new();
    private readonly List<Call> _calls = [];
    private readonly List<Violation> _violations = [];
    private readonly List<Attempt> _attempts = [];

    public IReadOnlyList<Call> Calls => Copy(_calls);

    public IReadOnlyList<Violation> Violations => Copy(_violations);

    public IReadOnlyList<Attempt> Attempts => Copy(_attempts);

    public void Add(Call call) => Add(_calls, call);

    public void Add(Violation violation) => Add(_violations, violation);

    public void Add(Attempt attempt) => Add(_attempts, attempt);

    private void Add<T>(List<T> list, T entry)
    {
        lock (_lock)
            list.Add(entry);
    }

    private List<T> Copy<T>(List<T> list)
    {
        lock (_lock)
            return [.. list];
    }
}

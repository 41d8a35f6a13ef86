namespace ZiWbk.FakeTelegram;

/// <summary>What goes wrong at the moment. The first that fits a request strikes it.</summary>
public sealed class Faults
{
    private readonly Lock _lock = new();
    private readonly List<Fault> _faults = [];

    public Fault Inject(Fault fault)
    {
        lock (_lock)
            _faults.Add(fault);
        return fault;
    }

    public void Remove(Fault fault)
    {
        lock (_lock)
            _faults.Remove(fault);
    }

    public void Clear()
    {
        lock (_lock)
            _faults.Clear();
    }

    internal Fault? For(ApiCall call)
    {
        lock (_lock)
            return _faults.Count == 0 ? null : _faults.FirstOrDefault(fault => fault.Strikes(call));
    }
}

namespace ZiWbk.Assessment.Reading;

/// <summary>What reading gave: a value, or the faults that forbid one.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
/// <param name="Value">The value; null exactly when there are faults.</param>
/// <param name="Faults">All faults, in file order.</param>
public sealed record Reading<T>(T? Value, IReadOnlyList<Fault> Faults)
    where T : class;

using ZiWbk.Status.Events;

namespace ZiWbk.Status.Units;

/// <summary>An office has been added.</summary>
/// <param name="Unit">The office.</param>
public sealed record UnitAdded(Unit Unit) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) => before with { Units = before.Units.SetItem(Unit.Id, Unit) };
}

/// <summary>An office's names or kind have changed.</summary>
/// <param name="Unit">The office as it is now.</param>
public sealed record UnitChanged(Unit Unit) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) => before with { Units = before.Units.SetItem(Unit.Id, Unit) };
}

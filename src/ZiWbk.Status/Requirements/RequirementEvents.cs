using ZiWbk.Status.Events;

namespace ZiWbk.Status.Requirements;

/// <summary>A requirement has been stated; its evidence is attached to it as to a question.</summary>
/// <param name="Key">Which, of whom.</param>
/// <param name="Met">Whether it is fulfilled; null for unknown again.</param>
/// <param name="Value">The value.</param>
/// <param name="Date">The day.</param>
public sealed record RequirementStated(RequirementKey Key, bool? Met, string? Value, DateOnly? Date) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before with { Requirements = before.Requirements.SetItem(Key, new(Met, Value, Date, recorded.Actor)) };
}

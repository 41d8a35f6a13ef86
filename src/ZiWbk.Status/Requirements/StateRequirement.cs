using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Requirements;

/// <summary>States a requirement.</summary>
/// <param name="Key">Which, of whom.</param>
/// <param name="Met">Whether it is fulfilled; null for unknown.</param>
/// <param name="Value">The value, at most 60 characters; needed where it is known.</param>
/// <param name="Date">The day the value was given.</param>
public sealed record StateRequirement(RequirementKey Key, bool? Met, string? Value, DateOnly? Date) : Command
{
    internal override Right? Right => Key.Unit is null ? Rights.Right.StateRegencyRequirement : Rights.Right.StateUnitRequirement;

    internal override UnitId? About(Regency regency) => Key.Unit;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (YearChecks.Open(regency, Key.Year) is { } refused)
            return refused;
        if (Key.Unit is { } unit && !regency.Units.ContainsKey(unit))
            return UnitChecks.Unknown(regency, unit);
        var known = context.Instruments.GetValueOrDefault(regency.Years[Key.Year].Instrument)?.Requirements.Any(requirement => requirement.Id == Key.Requirement);
        if (known is not true)
            return Decision.Refuse($"Syarat '{Key.Requirement}' tidak dikenal.", $"There is no requirement '{Key.Requirement}'.");
        if (Met is not null && Value?.Trim() is not { Length: >= 1 and <= 60 })
            return Decision.Refuse("Sebutkan nilainya, paling panjang 60 huruf (misalnya WTP, BB, atau 74,02).", "Give the value in at most 60 characters (for example WTP, BB or 74.02).");
        return Decision.Of(new RequirementStated(Key, Met, Met is null ? null : Value!.Trim(), Met is null ? null : Date));
    }
}

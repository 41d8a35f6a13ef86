using ZiWbk.Assessment.Instruments;
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
        var requirement = context.Instruments.GetValueOrDefault(regency.Years[Key.Year].Instrument)?.Requirements.FirstOrDefault(known => known.Id == Key.Requirement);
        if (requirement is null)
            return Decision.Refuse($"Syarat '{Key.Requirement}' tidak dikenal.", $"There is no requirement '{Key.Requirement}'.");
        if (requirement.Scope == RequirementScope.Regency != Key.Unit is null)
            return requirement.Scope == RequirementScope.Regency
                ? Decision.Refuse($"Syarat '{Key.Requirement}' berlaku untuk seluruh pemda, bukan satu kantor.", $"The requirement '{Key.Requirement}' is the whole regency's, not one office's.")
                : Decision.Refuse($"Syarat '{Key.Requirement}' diisi per kantor: sebutkan kantornya.", $"The requirement '{Key.Requirement}' is stated office by office: name the office.");
        if (Met is not null && Value?.Trim() is not { Length: >= 1 and <= 60 })
            return Decision.Refuse("Sebutkan nilainya, paling panjang 60 huruf (misalnya WTP, BB, atau 74,02).", "Give the value in at most 60 characters (for example WTP, BB or 74.02).");
        return Decision.Of(new RequirementStated(Key, Met, Met is null ? null : Value!.Trim(), Met is null ? null : Date));
    }
}

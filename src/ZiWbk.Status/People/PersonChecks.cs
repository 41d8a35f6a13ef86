using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.People;

/// <summary>What commands about people check, with the sentences that refuse.</summary>
internal static class PersonChecks
{
    public static Decision? Known(Regency regency, PersonId person) =>
        regency.People.TryGetValue(person, out var known) && known.Active ? null : Unknown(person);

    public static Decision Unknown(PersonId person) =>
        Decision.Refuse($"Orang dengan nomor '{person}' tidak dikenal.", $"There is no person '{person}'.");

    /// <summary>A team's people belong to an office; without one they would reach the whole regency.</summary>
    public static Decision? Fits(Regency regency, Role role, UnitId? unit)
    {
        if (unit is { } office && !regency.Units.ContainsKey(office))
            return UnitChecks.Unknown(regency, office);
        return unit is null && (role is Role.Lead or Role.Member or Role.Reviewer)
            ? Decision.Refuse("Peran ini perlu kantor: sebutkan kantornya.", "This role needs an office: name it.")
            : null;
    }
}

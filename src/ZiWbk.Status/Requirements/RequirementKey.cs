using System.Text.Json.Serialization;
using ZiWbk.Status.Json;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Requirements;

/// <summary>Which requirement of whom: <c>2026/sakip</c> for the regency, <c>2026/tlhp/dishub</c> for an office.</summary>
/// <param name="Year">The year.</param>
/// <param name="Requirement">The requirement's id, e.g. sakip.</param>
/// <param name="Unit">The office; null for a requirement of the whole regency.</param>
[JsonConverter(typeof(TextConverter<RequirementKey>))]
public readonly record struct RequirementKey(int Year, string Requirement, UnitId? Unit) : IParsable<RequirementKey>
{
    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out RequirementKey result)
    {
        result = default;
        var parts = (s ?? "").Split('/');
        if (parts.Length is not (2 or 3) || !int.TryParse(parts[0], out var year))
            return false;
        if (parts.Length == 2)
        {
            result = new(year, parts[1], null);
            return true;
        }

        if (!UnitId.TryParse(parts[2], out var unit))
            return false;
        result = new(year, parts[1], unit);
        return true;
    }

    /// <inheritdoc/>
    public static RequirementKey Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var key) ? key : throw new FormatException($"'{s}' is no requirement.");

    /// <inheritdoc/>
    public override string ToString() => Unit is { } unit ? $"{Year}/{Requirement}/{unit}" : $"{Year}/{Requirement}";
}

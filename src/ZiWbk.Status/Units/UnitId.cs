using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Units;

/// <summary>The short name an office keeps for ever: small letters, digits and hyphens, at most 40, e.g. <c>rsud-sosodoro</c>.</summary>
[JsonConverter(typeof(TextConverter<UnitId>))]
public readonly partial record struct UnitId : IParsable<UnitId>
{
    private readonly string? _value;

    private UnitId(string value) => _value = value;

    /// <summary>The short name.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads a short name; capitals are written small.</summary>
    public static bool TryParse(string? text, out UnitId id)
    {
        var small = text?.Trim().ToLowerInvariant() ?? "";
        id = Shape().IsMatch(small) ? new(small) : default;
        return id != default;
    }

    /// <summary>Reads a short name known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static UnitId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not the short name of an office such as rsud-sosodoro.");

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out UnitId result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static UnitId Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex("^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$")]
    private static partial Regex Shape();
}

using System.Globalization;
using System.Text.Json.Serialization;
using ZiWbk.Status.Json;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Assessments;

/// <summary>The assessment of one office in one year, written <c>dishub/2026</c>.</summary>
/// <param name="Unit">The office.</param>
/// <param name="Year">The year.</param>
[JsonConverter(typeof(TextConverter<AssessmentId>))]
public readonly record struct AssessmentId(UnitId Unit, int Year) : IParsable<AssessmentId>
{
    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AssessmentId result)
    {
        result = default;
        var slash = s?.LastIndexOf('/') ?? -1;
        if (slash < 0 || !UnitId.TryParse(s![..slash], out var unit) || !int.TryParse(s.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return false;
        result = new(unit, year);
        return true;
    }

    /// <inheritdoc/>
    public static AssessmentId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is no assessment such as dishub/2026.");

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Unit}/{Year}");
}

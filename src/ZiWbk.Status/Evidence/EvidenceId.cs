using System.Text.Json.Serialization;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Evidence;

/// <summary>One piece of evidence, written <c>e</c> and the sequence number of the event that made it: <c>e12</c>.</summary>
/// <param name="Number">From 1.</param>
[JsonConverter(typeof(TextConverter<EvidenceId>))]
public readonly record struct EvidenceId(long Number) : IParsable<EvidenceId>
{
    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out EvidenceId result)
    {
        result = NumberedId.TryParse('e', s, out var number) ? new(number) : default;
        return result != default;
    }

    /// <inheritdoc/>
    public static EvidenceId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not an id such as e12.");

    /// <inheritdoc/>
    public override string ToString() => NumberedId.Text('e', Number);
}

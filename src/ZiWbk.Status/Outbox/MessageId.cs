using System.Text.Json.Serialization;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Outbox;

/// <summary>A message on its way out, written <c>m</c> and the sequence number of the event that made it: <c>m12</c>.</summary>
/// <param name="Number">From 1.</param>
[JsonConverter(typeof(TextConverter<MessageId>))]
public readonly record struct MessageId(long Number) : IParsable<MessageId>
{
    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out MessageId result)
    {
        result = NumberedId.TryParse('m', s, out var number) ? new(number) : default;
        return result != default;
    }

    /// <inheritdoc/>
    public static MessageId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not an id such as m12.");

    /// <inheritdoc/>
    public override string ToString() => NumberedId.Text('m', Number);
}

using System.Text.Json.Serialization;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.People;

/// <summary>A person the bot knows, written <c>p</c> and the sequence number of the event that made it: <c>p12</c>.</summary>
/// <param name="Number">From 1.</param>
[JsonConverter(typeof(TextConverter<PersonId>))]
public readonly record struct PersonId(long Number) : IParsable<PersonId>
{
    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out PersonId result)
    {
        result = NumberedId.TryParse('p', s, out var number) ? new(number) : default;
        return result != default;
    }

    /// <inheritdoc/>
    public static PersonId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not an id such as p12.");

    /// <inheritdoc/>
    public override string ToString() => NumberedId.Text('p', Number);
}

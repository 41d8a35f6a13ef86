using System.Text.Json.Serialization;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Chats;

/// <summary>A chat, private or group, written <c>c</c> and the sequence number of the event that made it: <c>c12</c>.</summary>
/// <param name="Number">From 1.</param>
[JsonConverter(typeof(TextConverter<ChatId>))]
public readonly record struct ChatId(long Number) : IParsable<ChatId>
{
    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out ChatId result)
    {
        result = NumberedId.TryParse('c', s, out var number) ? new(number) : default;
        return result != default;
    }

    /// <inheritdoc/>
    public static ChatId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not an id such as c12.");

    /// <inheritdoc/>
    public override string ToString() => NumberedId.Text('c', Number);
}

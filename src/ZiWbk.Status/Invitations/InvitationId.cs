using System.Text.Json.Serialization;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Invitations;

/// <summary>An invitation, written <c>i</c> and the sequence number of the event that made it: <c>i12</c>.</summary>
/// <param name="Number">From 1.</param>
[JsonConverter(typeof(TextConverter<InvitationId>))]
public readonly record struct InvitationId(long Number) : IParsable<InvitationId>
{
    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out InvitationId result)
    {
        result = NumberedId.TryParse('i', s, out var number) ? new(number) : default;
        return result != default;
    }

    /// <inheritdoc/>
    public static InvitationId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not an id such as i12.");

    /// <inheritdoc/>
    public override string ToString() => NumberedId.Text('i', Number);
}

using System.Text.Json.Serialization;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Inquiries;

/// <summary>A question the bot could not answer, written <c>i</c> and the sequence number of the event that noted it: <c>i12</c>.</summary>
/// <param name="Number">From 1.</param>
[JsonConverter(typeof(TextConverter<InquiryId>))]
public readonly record struct InquiryId(long Number) : IParsable<InquiryId>
{
    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out InquiryId result)
    {
        result = NumberedId.TryParse('i', s, out var number) ? new(number) : default;
        return result != default;
    }

    /// <inheritdoc/>
    public static InquiryId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not an id such as i12.");

    /// <inheritdoc/>
    public override string ToString() => NumberedId.Text('i', Number);
}

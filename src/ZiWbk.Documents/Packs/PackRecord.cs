using System.Globalization;
using System.Text.Json;
using ZiWbk.Status.Assessments;

namespace ZiWbk.Documents.Packs;

/// <summary>What a pack says of itself.</summary>
/// <param name="Assessment">Whose, which year.</param>
/// <param name="Instrument">The worksheet's id.</param>
/// <param name="Made">When, UTC.</param>
/// <param name="Sequence">The number of the journal's last line.</param>
/// <param name="Head">Its hash.</param>
/// <param name="Lines">How many of its lines are in the pack.</param>
/// <param name="Notice">That the data is an example; null where it is real.</param>
internal sealed record PackRecord(AssessmentId Assessment, string Instrument, DateTimeOffset Made, long Sequence, string Head, int Lines, string? Notice)
{
    private const int Format = 1;
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public byte[] Write() => PackJson.Write(json =>
    {
        json.WriteNumber("format", Format);
        json.WriteString("assessment", Assessment.ToString());
        json.WriteString("instrument", Instrument);
        json.WriteString("made", Made.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture));
        json.WriteNumber("journalLines", Lines);
        json.WriteNumber("journalEnd", Sequence);
        json.WriteString("journalHead", Head);
        if (Notice is not null)
            json.WriteString("notice", Notice);
    });

    /// <summary>Reads it back; null where it is none of this format.</summary>
    public static PackRecord? Read(byte[] document)
    {
        try
        {
            using var parsed = JsonDocument.Parse(document);
            var root = parsed.RootElement;
            return root.GetProperty("format").GetInt32() != Format ? null : new(
                AssessmentId.Parse(root.GetProperty("assessment").GetString()!, null), root.GetProperty("instrument").GetString()!,
                DateTimeOffset.ParseExact(root.GetProperty("made").GetString()!, Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
                root.GetProperty("journalEnd").GetInt64(), root.GetProperty("journalHead").GetString()!, root.GetProperty("journalLines").GetInt32(),
                root.TryGetProperty("notice", out var notice) ? notice.GetString() : null);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}

using ZiWbk.Bot.Hosting;
using ZiWbk.Channels.Outbox;
using ZiWbk.Conversation.Messages;
using ZiWbk.Documents.Forms.Writing;
using ZiWbk.Documents.Pictures;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Bot.Conversations;

/// <summary>Paints the pictures of messages and makes their files.</summary>
/// <param name="host">Where the data is.</param>
/// <param name="banner">Words at the head of every workbook sent; null for none.</param>
internal sealed class MessageContent(StatusHost host, string? banner) : IMessageContent
{
    private const string Workbook = "workbook:";
    private const string Evidence = "evidence:";

    public ReadOnlyMemory<byte> Paint(Picture picture) => PicturePainter.Paint(picture);

    public ReadOnlyMemory<byte>? Open(OutgoingFile file)
    {
        if (file.Source.StartsWith(Evidence, StringComparison.Ordinal))
            return new EvidenceFiles(host).Find(file.Source[Evidence.Length..]);
        if (!file.Source.StartsWith(Workbook, StringComparison.Ordinal) || !AssessmentId.TryParse(file.Source[Workbook.Length..], null, out var id))
            return null;
        var instrument = host.InstrumentOf(id.Year);
        var sheets = host.Store.Current.Assessment(id).Sheets(instrument);
        var stream = new MemoryStream();
        new LkeWriter(instrument).Write(stream, sheets, [.. Enum.GetValues<Assessment.Answers.Layer>().Where(layer => layer == Assessment.Answers.Layer.Unit || host.Store.Current.Assessment(id)[layer].Count > 0)], banner);
        return stream.ToArray();
    }
}

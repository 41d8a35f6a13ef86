using ZiWbk.Bot.Hosting;
using ZiWbk.Bot.Reporting;
using ZiWbk.Channels.Outbox;
using ZiWbk.Conversation.Messages;
using ZiWbk.Documents.Forms.Writing;
using ZiWbk.Documents.Pictures;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Bot.Conversations;

/// <summary>Paints the pictures of messages and makes their files.</summary>
/// <param name="host">Where the data is.</param>
/// <param name="banner">Words at the head of every workbook sent; null for none.</param>
internal sealed class MessageContent(StatusHost host, string? banner) : IMessageContent
{
    public ReadOnlyMemory<byte> Paint(Picture picture, float scale = 1) => PicturePainter.Paint(picture, scale);

    public ReadOnlyMemory<byte>? Open(OutgoingFile file, ChatId chat)
    {
        if (FileSource.Parse(file.Source) is not { } source || !FileRights.MayOpen(host.Store.Current, chat, source))
            return null;
        if (source.Evidence is { } hash)
            return new EvidenceFiles(host).Find(hash);
        var desk = new ReportDesk(host);
        return source switch
        {
            { Document: DocumentFile.AllDeck } => desk.Deck(source.Year, source.Language),
            { Document: DocumentFile.AllPdf } => desk.Pdf(source.Year, source.Language),
            { Document: DocumentFile.Deck, Assessment: { } id } => desk.Deck(id, source.Language),
            { Document: DocumentFile.Pdf, Assessment: { } id } => desk.Pdf(id, source.Language),
            { Document: DocumentFile.Pack, Assessment: { } id } => desk.Pack(id) is { } pack ? pack : default(ReadOnlyMemory<byte>?),
            { Assessment: { } id } => Workbook(id),
            _ => null,
        };
    }

    private byte[] Workbook(AssessmentId id)
    {
        var instrument = host.InstrumentOf(id.Year);
        var assessment = host.Store.Current.Assessment(id);
        using var stream = new MemoryStream();
        new LkeWriter(instrument).Write(
            stream, assessment.Sheets(instrument),
            [.. Enum.GetValues<Assessment.Answers.Layer>().Where(layer => layer == Assessment.Answers.Layer.Unit || assessment[layer].Count > 0)], banner);
        return stream.ToArray();
    }
}

using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Turns;
using ZiWbk.Documents;
using ZiWbk.Documents.Forms;

namespace ZiWbk.Bot.Conversations;

/// <summary>Reads LKE workbooks that are sent in a chat.</summary>
internal sealed class LkeWorkbooks : IWorkbooks
{
    // Every workbook is a zip; what else is one is refused by the reader with a sentence.
    public bool IsWorkbook(IncomingFile file) =>
        file.Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) && file.Content.Span is [(byte)'P', (byte)'K', ..];

    public (ReadWorkbook? Workbook, Bilingual? Refusal) Read(Instrument instrument, IncomingFile file)
    {
        try
        {
            var form = new LkeReader(instrument).Read(new MemoryStream(file.Content.ToArray(), writable: false), file.Name);
            return (new(form.Answers, [.. form.Layers], [.. form.Problems.Select(problem => new WorkbookProblem(problem.Cell?.ToString(), problem.Message))]), null);
        }
        catch (DocumentRefusedException refused)
        {
            return (null, refused.Reason);
        }
    }
}

using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Turns;

namespace ZiWbk.Conversation.Rights;

/// <summary>For talks in which no file is sent.</summary>
internal sealed class NoFiles : IEvidenceFiles, IWorkbooks
{
    public KeptFile Keep(IncomingFile file) => throw new InvalidOperationException("No file is sent here.");

    public ReadOnlyMemory<byte>? Find(string hash) => null;

    public bool IsWorkbook(IncomingFile file) => false;

    public (ReadWorkbook? Workbook, Bilingual? Refusal) Read(Instrument instrument, IncomingFile file) => throw new InvalidOperationException("No file is sent here.");
}

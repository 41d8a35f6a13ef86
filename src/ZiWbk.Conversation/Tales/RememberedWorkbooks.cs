using System.Collections.Concurrent;
using System.Security.Cryptography;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Turns;

namespace ZiWbk.Conversation.Tales;

/// <summary>Reads each workbook once: tales send the same few again and again, and reading one takes longer than all the talk about it.</summary>
internal sealed class RememberedWorkbooks(IWorkbooks workbooks) : IWorkbooks
{
    private readonly ConcurrentDictionary<(Instrument Instrument, string Hash), (ReadWorkbook? Workbook, Bilingual? Refusal)> _read = new();

    public bool IsWorkbook(IncomingFile file) => workbooks.IsWorkbook(file);

    public (ReadWorkbook? Workbook, Bilingual? Refusal) Read(Instrument instrument, IncomingFile file) =>
        _read.GetOrAdd((instrument, Convert.ToHexString(SHA256.HashData(file.Content.Span))), _ => workbooks.Read(instrument, file));
}

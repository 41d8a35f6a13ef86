using System.Collections.Concurrent;
using System.Security.Cryptography;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Tales;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Evidence;

namespace ZiWbk.Conversation.Tests.Engine;

/// <summary>Files kept in memory: a PDF is what begins like one, a workbook is its answers to area 1.</summary>
internal sealed class TinyFiles : IEvidenceFiles, IWorkbooks
{
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _kept = new(StringComparer.Ordinal);

    public static TaleSupplies Supplies { get; } = new TinyFiles() is var files
        ? new(Rules.Book, new Services(files, files, new TaleCodes()) { Regulation = ShippedRegulation.Desk }, Content)
        : throw new InvalidOperationException();

    public KeptFile Keep(IncomingFile file)
    {
        if (!file.Content.Span.StartsWith("%PDF"u8) && !file.Content.Span.StartsWith("PK"u8))
            return new(null, file.Name, new Bilingual($"{file.Name} bukan jenis berkas yang dapat diterima.", $"{file.Name} is not a kind of file that can be accepted."));
        var hash = Convert.ToHexStringLower(SHA256.HashData(file.Content.Span));
        _kept[hash] = file.Content;
        return new(new StoredFile(hash, file.Content.Length, "pdf"), file.Name, null);
    }

    public ReadOnlyMemory<byte>? Find(string hash) => _kept.TryGetValue(hash, out var content) ? content : null;

    public bool IsWorkbook(IncomingFile file) => file.Content.Span.StartsWith("PK"u8);

    public (ReadWorkbook? Workbook, Bilingual? Refusal) Read(Instrument instrument, IncomingFile file)
    {
        Layer[] layers = file.Content.Span.EndsWith("tpi"u8) ? [Layer.Unit, Layer.Tpi] : [Layer.Unit];
        var best = instrument.Questions
            .Where(question => question.Indicator.Area is { No: 1 } && question.Options.Count > 0)
            .Select(question => new AnswerChange(question, new OptionAnswer(question.Options[0].Key)))
            .ToList();
        var answers = layers.Aggregate(LayeredAnswers.Empty(instrument), (filled, layer) => filled.With(layer, filled[layer].With(best)));
        return (new(answers, layers, file.Content.Span.EndsWith("odd"u8) ? [new("J8", new("skala lain", "another scale"))] : []), null);
    }

    private static ReadOnlyMemory<byte> Content(string name) => Path.GetExtension(name) switch
    {
        ".pdf" => System.Text.Encoding.UTF8.GetBytes($"%PDF {name}"),
        ".xlsx" => name.Contains("janggal", StringComparison.Ordinal) ? "PK odd"u8.ToArray() : name.Contains("tpi", StringComparison.Ordinal) ? "PK tpi"u8.ToArray() : "PK"u8.ToArray(),
        _ => "MZ"u8.ToArray(),
    };
}

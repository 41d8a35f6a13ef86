using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Bot.Demo;
using ZiWbk.Conversation.Tales;
using ZiWbk.Conversation.Turns;
using ZiWbk.Documents.Forms.Writing;
using ZiWbk.Recognition;
using ZiWbk.Regulation.Entries;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Evidence;
using ZiWbk.Storage.Evidence;

namespace ZiWbk.Bot.Conversations;

/// <summary>The files that tales send, examined as in earnest and kept in memory.</summary>
internal sealed partial class TaleFiles : IEvidenceFiles
{
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _kept = new(StringComparer.Ordinal);

    private TaleFiles()
    {
    }

    /// <summary>What tales are told with.</summary>
    /// <param name="rulebook">The worksheets, the journey and the working days.</param>
    /// <param name="regulation">What can be told of the regulation; null for nothing.</param>
    public static TaleSupplies Supplies(Rulebook rulebook, RegulationBook? regulation)
    {
        var workbook = new Lazy<ReadOnlyMemory<byte>>(() => Workbook(rulebook.Instruments.Values.Single(), Layer.Unit));
        var reviewed = new Lazy<ReadOnlyMemory<byte>>(() => Workbook(rulebook.Instruments.Values.Single(), Layer.Unit, Layer.Tpi));
        return new(rulebook, new Services(new TaleFiles(), new LkeWorkbooks(), new TaleCodes()) { Regulation = regulation is null ? null : new(regulation), Times = new(RecognizedTimes.Shared) }, name => Path.GetExtension(name) switch
        {
            ".pdf" => DemoPdf.Of(name),
            ".xlsx" when name.Contains("janggal", StringComparison.Ordinal) => Odd(workbook.Value),
            ".xlsx" when name.Contains("tpi", StringComparison.Ordinal) => reviewed.Value,
            ".xlsx" => workbook.Value,
            _ => "MZ no document"u8.ToArray(),
        });
    }

    public KeptFile Keep(IncomingFile file)
    {
        var content = file.Content.ToArray();
        var examined = EvidenceExaminer.Examine(new MemoryStream(content), file.Name, new());
        if (examined.Kind is not { } kind)
            return new(null, EvidenceExaminer.SafeName(file.Name), examined.Refusal);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        _kept[hash] = content;
        return new(new StoredFile(hash, content.Length, kind.ToString()!.ToLowerInvariant()), EvidenceExaminer.SafeName(file.Name), null);
    }

    public ReadOnlyMemory<byte>? Find(string hash) => _kept.TryGetValue(hash, out var content) ? content : default(ReadOnlyMemory<byte>?);

    // The label of the first scale is another cell's.
    private static ReadOnlyMemory<byte> Odd(ReadOnlyMemory<byte> workbook)
    {
        var stream = new MemoryStream();
        stream.Write(workbook.Span);
        using (var package = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var sheet = package.Entries.First(entry => entry.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal));
            string text;
            using (var reader = new StreamReader(sheet.Open()))
                text = reader.ReadToEnd();
            using var writer = new StreamWriter(sheet.Open());
            writer.Write(ScaleCell().Replace(text, "${cell}0"));
            writer.Flush();
            writer.BaseStream.SetLength(writer.BaseStream.Position);
        }

        return stream.ToArray();
    }

    [GeneratedRegex("(?<cell>r=\"J8\"[^>]*><x:v>)[0-9]+")]
    private static partial Regex ScaleCell();

    // All of area 1 at its best in each of the columns, the rest blank.
    private static ReadOnlyMemory<byte> Workbook(Instrument instrument, params Layer[] layers)
    {
        var best = instrument.Questions
            .Where(question => question.Indicator.Area is { No: 1 } && question.Options.Count > 0)
            .Select(question => new AnswerChange(question, new OptionAnswer(question.Options[0].Key)))
            .ToList();
        var answers = layers.Aggregate(LayeredAnswers.Empty(instrument), (filled, layer) => filled.With(layer, filled[layer].With(best)));
        var stream = new MemoryStream();
        new LkeWriter(instrument).Write(stream, answers, layers);
        return stream.ToArray();
    }
}

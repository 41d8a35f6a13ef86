using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Instruments.Reading;
using ZiWbk.Assessment.Reading;
using ZiWbk.Regulation.Answers;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Reading;

namespace ZiWbk.Regulation;

/// <summary>The answers that are shipped.</summary>
internal static class Shipped
{
    public static IReadOnlyList<SourceText> Files { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "dialogs", "regulation"), "*.yaml").Order(StringComparer.Ordinal)
            .Select(path => new SourceText($"dialogs/regulation/{Path.GetFileName(path)}", File.ReadAllText(path)))];

    public static ReferenceInstrument Former { get; } = ReferenceReader.Read(Official.Reference).Value!;

    public static RegulationBook Book { get; } = Read(Files);

    public static RegulationDesk Desk { get; } = new(Book);

    public static RegulationBook Read(IReadOnlyList<SourceText> files)
    {
        var reading = RegulationReader.Read(files, Official.Lke, Former);
        return reading.Value ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
    }
}

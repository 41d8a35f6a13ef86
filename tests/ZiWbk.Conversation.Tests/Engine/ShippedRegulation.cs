using ZiWbk.Assessment.Instruments.Reading;
using ZiWbk.Assessment.Reading;
using ZiWbk.Regulation.Answers;
using ZiWbk.Regulation.Reading;

namespace ZiWbk.Conversation.Tests.Engine;

/// <summary>The answers on the regulation that are shipped, for the tales that ask for them.</summary>
internal static class ShippedRegulation
{
    public static RegulationDesk Desk { get; } = new(Read());

    private static ZiWbk.Regulation.Entries.RegulationBook Read()
    {
        var files = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "dialogs", "regulation"), "*.yaml").Order(StringComparer.Ordinal)
            .Select(path => new SourceText($"dialogs/regulation/{Path.GetFileName(path)}", File.ReadAllText(path)));
        var reading = RegulationReader.Read([.. files], Official.Lke, ReferenceReader.Read(Official.Reference).Value!);
        return reading.Value ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
    }
}

using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Dialogs.Reading;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Tests.Engine;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Recognition;

namespace ZiWbk.Conversation.Evaluation;

/// <summary>What is shipped: dialogs, offices, worksheet, and what understands them.</summary>
internal static class Shipped
{
    public static TalkBook Book { get; } = Read();

    public static Understander Understander { get; } = new(Book, Bojonegoro.Vocabulary, new(RecognizedTimes.Shared), RecognizedTimes.Shared);

    private static TalkBook Read()
    {
        var files = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "dialogs", "talks"), "*.yaml").Order(StringComparer.Ordinal)
            .Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path))).ToArray();
        var reading = TalkBookReader.Read(files, TinyFiles.Supplies.Services, null);
        return reading.Value ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
    }
}

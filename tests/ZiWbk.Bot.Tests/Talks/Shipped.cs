using ZiWbk.Assessment.Reading;
using ZiWbk.Bot.Conversations;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Conversation.Dialogs.Reading;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Tales;

namespace ZiWbk.Bot.Tests.Talks;

/// <summary>The conversations that are shipped, read once for all tests.</summary>
internal static class Shipped
{
    public static IReadOnlyList<SourceText> Files { get; } = DialogFolder.Shipped.Talks();

    public static TaleSupplies Supplies { get; } = TaleFiles.Supplies(DialogFolder.Shipped.ReadRulebook().Value!, DialogFolder.Shipped.ReadRegulation().Value);

    public static IReadOnlyList<DialogFile> Read { get; } = [.. Files.Select(file => DialogFile.Read(file, Supplies.Services))];

    public static TalkBook Book { get; } = DialogJoining.Join(Read) is var reading && reading.Value is { } book
        ? book
        : throw new InvalidOperationException(string.Join('\n', reading.Faults));

    public static TheoryData<string> Names { get; } = [.. Files.Select(file => Path.GetFileNameWithoutExtension(file.Name))];
}

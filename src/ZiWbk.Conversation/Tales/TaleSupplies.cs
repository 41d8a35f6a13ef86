using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Commands;

namespace ZiWbk.Conversation.Tales;

/// <summary>What tales are told with.</summary>
/// <param name="Rulebook">The worksheet, the journey and the working days.</param>
/// <param name="Services">What keeps and reads the files of the tales.</param>
/// <param name="File">The content of a file by the name a tale gives it.</param>
public sealed record TaleSupplies(Rulebook Rulebook, Services Services, Func<string, ReadOnlyMemory<byte>> File)
{
    private readonly Lazy<TaleTown> _town = new(() => TaleTown.Build(Rulebook));

    /// <summary>What keeps and reads the files of the tales; a workbook is read once, however many tales send it.</summary>
    public Services Services { get; } = Services with { Workbooks = new RememberedWorkbooks(Services.Workbooks) };

    /// <summary>Where the tales take place; built once.</summary>
    internal TaleTown Town => _town.Value;
}

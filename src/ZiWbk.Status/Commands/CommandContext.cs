using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;

namespace ZiWbk.Status.Commands;

/// <summary>Under what circumstances a command is given.</summary>
/// <param name="Actor">Who gives it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Chat">Where; null for the command line and the clock.</param>
/// <param name="Key">The incoming update behind it; given a second time, it has no effect.</param>
public sealed record CommandContext(Actor Actor, DateTimeOffset At, ChatId? Chat = null, UpdateKey? Key = null)
{
    /// <summary>The worksheets, the journey and the working days.</summary>
    public Rulebook Rulebook { get; init; } = Rulebook.None;

    internal IReadOnlyDictionary<string, Instrument> Instruments => Rulebook.Instruments;
}

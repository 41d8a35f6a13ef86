using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Turns;

namespace ZiWbk.Conversation.Engine;

/// <summary>What a turn is made with.</summary>
/// <param name="Book">The dialogs.</param>
/// <param name="Services">What keeps and reads files.</param>
/// <param name="Instruments">The worksheets known, by their id.</param>
/// <param name="Notice">Words that every reply and picture carries; null for none.</param>
internal sealed record TurnTools(TalkBook Book, Services Services, IReadOnlyDictionary<string, Instrument> Instruments, Bilingual? Notice)
{
    /// <summary>Watches what dialogs do; null where nobody watches.</summary>
    public ITalkObserver? Observer { get; init; }
}

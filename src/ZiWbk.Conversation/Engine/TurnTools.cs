using ZiWbk.Assessment;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Commands;

namespace ZiWbk.Conversation.Engine;

/// <summary>What a turn is made with.</summary>
/// <param name="Book">The dialogs.</param>
/// <param name="Services">What keeps and reads files.</param>
/// <param name="Rulebook">The worksheets, the journey and the working days.</param>
/// <param name="Notice">Words that every reply and picture carries; null for none.</param>
internal sealed record TurnTools(TalkBook Book, Services Services, Rulebook Rulebook, Bilingual? Notice)
{
    /// <summary>Watches what dialogs do; null where nobody watches.</summary>
    public ITalkObserver? Observer { get; init; }
}

using ZiWbk.Assessment;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;
using ZiWbk.Status.People;

namespace ZiWbk.Status.Audit;

/// <summary>
/// "Siapa mengubah apa, kapan, dari mana": what people have done, told from the journal. Talks, messages and chats are nobody's
/// acts and are left out. No personal value is told but what a person is called now: who is erased has no name here either.
/// </summary>
public static class AuditTrail
{
    /// <summary>The acts among these events, in their order.</summary>
    /// <param name="history">Any part of the journal.</param>
    /// <param name="regency">What stands now, which has the names.</param>
    public static IEnumerable<AuditEntry> Of(IEnumerable<Recorded> history, Regency regency)
    {
        var words = new AuditWords(regency);
        foreach (var recorded in history)
        {
            if ((AssessmentSentences.Of(recorded.Event, words) ?? RegencySentences.Of(recorded, words)) is not { } told)
                continue;
            // Whoever joins was a stranger until that moment.
            var actor = recorded.Event is PersonJoined joined ? Actor.Of(joined.Person) : recorded.Actor;
            var place = Place(recorded, regency);
            yield return new(recorded.Sequence, recorded.At, actor, words.Actor(actor), place, Where(place, recorded, words), told.Unit, told.What) { Details = told.Details };
        }
    }

    private static AuditPlace Place(Recorded recorded, Regency regency) => recorded.Chat is { } chat
        ? regency.Chats.GetValueOrDefault(chat)?.Kind == ChatKind.Group ? AuditPlace.Group : AuditPlace.Private
        : recorded.Actor == Actor.Clock ? AuditPlace.Program : AuditPlace.CommandLine;

    private static Bilingual Where(AuditPlace place, Recorded recorded, AuditWords words) => place switch
    {
        AuditPlace.Group => words.Group(recorded.Chat!.Value),
        AuditPlace.Private => new("percakapan pribadi", "a private chat"),
        AuditPlace.CommandLine => new("baris perintah", "the command line"),
        _ => new("program", "the program"),
    };
}

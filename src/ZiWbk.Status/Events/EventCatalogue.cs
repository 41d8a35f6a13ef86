using System.Text.Json.Nodes;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Declarations;
using ZiWbk.Status.Dialogs;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Inquiries;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Media;
using ZiWbk.Status.Operations;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.People;
using ZiWbk.Status.Reminders;
using ZiWbk.Status.Requirements;
using ZiWbk.Status.Reviews;
using ZiWbk.Status.Tasks;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Events;

/// <summary>One kind of event as the journal knows it.</summary>
/// <param name="Name">Its name in the journal, never changed.</param>
/// <param name="Type">Its newest shape.</param>
/// <param name="Lifts">
/// One step for each older version: the first makes version 2 out of version 1. So a journal of any age opens.
/// </param>
public sealed record EventKind(string Name, Type Type, params IReadOnlyList<Func<JsonObject, JsonObject>> Lifts)
{
    /// <summary>The newest version, from 1.</summary>
    public int Version => Lifts.Count + 1;
}

/// <summary>All kinds of events.</summary>
public sealed class EventCatalogue
{
    private readonly Dictionary<string, EventKind> _byName;
    private readonly Dictionary<Type, EventKind> _byType;

    /// <summary>A catalogue of these kinds.</summary>
    public EventCatalogue(IEnumerable<EventKind> kinds)
    {
        Kinds = [.. kinds];
        _byName = Kinds.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
        _byType = Kinds.ToDictionary(kind => kind.Type);
    }

    /// <summary>The catalogue of this program.</summary>
    public static EventCatalogue Current { get; } = new(
    [
        new("unit-added", typeof(UnitAdded)),
        new("unit-changed", typeof(UnitChanged)),
        new("person-joined", typeof(PersonJoined)),
        new("role-changed", typeof(RoleChanged)),
        new("reviewer-assigned", typeof(ReviewerAssigned)),
        new("person-removed", typeof(PersonRemoved)),
        new("person-erased", typeof(PersonErased)),
        new("erasure-finished", typeof(ErasureFinished)),
        new("invitation-made", typeof(InvitationMade)),
        new("invitation-mistyped", typeof(InvitationMistyped)),
        new("chat-met", typeof(ChatMet)),
        new("chat-owned", typeof(ChatOwned)),
        new("group-bound", typeof(GroupBound)),
        new("language-chosen", typeof(LanguageChosen)),
        new("group-code-made", typeof(GroupCodeMade)),
        new("group-bound-by-code", typeof(GroupBoundByCode)),
        new("chat-moved", typeof(ChatMoved)),
        new("chat-referenced", typeof(ChatReferenced)),
        new("chat-lost", typeof(ChatLost)),
        new("chat-regained", typeof(ChatRegained)),
        new("status-pinned", typeof(StatusPinned)),
        new("year-opened", typeof(YearOpened)),
        new("year-closed", typeof(YearClosed)),
        new("year-reopened", typeof(YearReopened)),
        new("date-fixed", typeof(DateFixed)),
        new("answers-recorded", typeof(AnswersRecorded)),
        new("note-written", typeof(NoteWritten)),
        new("duty-assigned", typeof(DutyAssigned)),
        new("review-remarked", typeof(ReviewRemarked)),
        new("review-replied", typeof(ReviewReplied)),
        new("assessment-submitted", typeof(AssessmentSubmitted)),
        new("assessment-reopened", typeof(AssessmentReopened)),
        new("evidence-attached", typeof(EvidenceAttached)),
        new("evidence-withdrawn", typeof(EvidenceWithdrawn)),
        new("requirement-stated", typeof(RequirementStated)),
        new("task-completed", typeof(TaskCompleted)),
        new("declaration-planned", typeof(DeclarationPlanned)),
        new("witness-invited", typeof(WitnessInvited)),
        new("witness-answered", typeof(WitnessAnswered)),
        new("pacts-counted", typeof(PactsCounted)),
        new("media-planned", typeof(MediaPlanned)),
        new("media-published", typeof(MediaPublished)),
        new("media-withdrawn", typeof(MediaWithdrawn)),
        new("dialog-moved", typeof(DialogMoved)),
        new("dialog-ended", typeof(DialogEnded)),
        new("message-queued", typeof(MessageQueued)),
        new("message-claimed", typeof(MessageClaimed)),
        new("message-sent", typeof(MessageSent)),
        new("message-put-off", typeof(MessagePutOff)),
        new("message-failed", typeof(MessageFailed)),
        new("message-uncertain", typeof(MessageUncertain)),
        new("reminders-set", typeof(RemindersSet)),
        new("reminders-claimed", typeof(RemindersClaimed)),
        new("reminder-put-off", typeof(ReminderPutOff)),
        new("personal-reminder-set", typeof(PersonalReminderSet)),
        new("personal-reminder-ended", typeof(PersonalReminderEnded)),
        new("inquiry-noted", typeof(InquiryNoted)),
        new("inquiry-forwarded", typeof(InquiryForwarded)),
        new("inquiry-answered", typeof(InquiryAnswered)),
        new("inquiry-closed", typeof(InquiryClosed)),
        new("backup-made", typeof(BackupMade)),
        new("restored", typeof(Restored)),
    ]);

    /// <summary>The kinds.</summary>
    public IReadOnlyList<EventKind> Kinds { get; }

    /// <summary>The kind of an event's type.</summary>
    public EventKind Of(Type type) => _byType[type];

    /// <summary>The kind of a name, or null.</summary>
    public EventKind? Find(string name) => _byName.GetValueOrDefault(name);
}

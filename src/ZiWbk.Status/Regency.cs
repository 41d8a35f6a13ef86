using System.Collections.Immutable;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Declarations;
using ZiWbk.Status.Dialogs;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Inquiries;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Media;
using ZiWbk.Status.Operations;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.People;
using ZiWbk.Status.Reminders;
using ZiWbk.Status.Requirements;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status;

/// <summary>
/// Everything that stands for one regency, folded from events. Immutable: each event gives a new one that shares all but what
/// has changed, so a reader keeps what it has, and what changed between two can be found by reference.
/// </summary>
public sealed record Regency
{
    /// <summary>Before the first event.</summary>
    public static Regency Empty { get; } = new();

    /// <summary>The sequence number of the last event folded in.</summary>
    public long Sequence { get; init; }

    /// <summary>The offices.</summary>
    public ImmutableDictionary<UnitId, Unit> Units { get; init; } = ImmutableDictionary<UnitId, Unit>.Empty;

    /// <summary>The people, those removed too.</summary>
    public ImmutableDictionary<PersonId, Person> People { get; init; } = ImmutableDictionary<PersonId, Person>.Empty;

    /// <summary>Whose a platform account is.</summary>
    public ImmutableDictionary<string, PersonId> Accounts { get; init; } = ImmutableDictionary.Create<string, PersonId>(StringComparer.Ordinal);

    /// <summary>The invitations.</summary>
    public ImmutableDictionary<InvitationId, Invitation> Invitations { get; init; } = ImmutableDictionary<InvitationId, Invitation>.Empty;

    /// <summary>The chats.</summary>
    public ImmutableDictionary<ChatId, Chat> Chats { get; init; } = ImmutableDictionary<ChatId, Chat>.Empty;

    /// <summary>Which chat a platform's address is.</summary>
    public ImmutableDictionary<string, ChatId> Addresses { get; init; } = ImmutableDictionary.Create<string, ChatId>(StringComparer.Ordinal);

    /// <summary>The years.</summary>
    public ImmutableDictionary<int, AssessmentYear> Years { get; init; } = ImmutableDictionary<int, AssessmentYear>.Empty;

    /// <summary>The assessments that hold anything.</summary>
    public ImmutableDictionary<AssessmentId, UnitAssessment> Assessments { get; init; } = ImmutableDictionary<AssessmentId, UnitAssessment>.Empty;

    /// <summary>The evidence, withdrawn too.</summary>
    public ImmutableDictionary<EvidenceId, EvidenceItem> Evidence { get; init; } = ImmutableDictionary<EvidenceId, EvidenceItem>.Empty;

    /// <summary>The requirements stated; one that is not here is unknown.</summary>
    public ImmutableDictionary<RequirementKey, RequirementStatement> Requirements { get; init; } = ImmutableDictionary<RequirementKey, RequirementStatement>.Empty;

    /// <summary>The talks not finished, by chat and person.</summary>
    public ImmutableDictionary<TalkKey, DialogInProgress> Dialogs { get; init; } = ImmutableDictionary<TalkKey, DialogInProgress>.Empty;

    /// <summary>The messages on their way out.</summary>
    public ImmutableDictionary<MessageId, OutboxMessage> Outbox { get; init; } = ImmutableDictionary<MessageId, OutboxMessage>.Empty;

    /// <summary>When an office last moved on, UTC.</summary>
    public ImmutableDictionary<AssessmentId, DateTimeOffset> Moved { get; init; } = ImmutableDictionary<AssessmentId, DateTimeOffset>.Empty;

    /// <summary>The occurrences of reminders that have been queued lately, by their key.</summary>
    public ImmutableDictionary<string, ReminderOccurrence> Reminders { get; init; } = ImmutableDictionary.Create<string, ReminderOccurrence>(StringComparer.Ordinal);

    /// <summary>Which chats want reminders.</summary>
    public ImmutableDictionary<ChatId, ReminderSetting> ReminderSettings { get; init; } = ImmutableDictionary<ChatId, ReminderSetting>.Empty;

    /// <summary>The messages that carried reminders lately.</summary>
    public ImmutableDictionary<MessageId, ReminderBatch> ReminderBatches { get; init; } = ImmutableDictionary<MessageId, ReminderBatch>.Empty;

    /// <summary>Until which day what is put off waits, by chat and subject: <see cref="Reminder.PutOffKey"/>.</summary>
    public ImmutableDictionary<string, DateOnly> PutOff { get; init; } = ImmutableDictionary.Create<string, DateOnly>(StringComparer.Ordinal);

    /// <summary>The reminders people asked for.</summary>
    public ImmutableDictionary<PersonalReminderId, PersonalReminder> PersonalReminders { get; init; } = ImmutableDictionary<PersonalReminderId, PersonalReminder>.Empty;

    /// <summary>The questions the bot could not answer.</summary>
    public ImmutableDictionary<InquiryId, Inquiry> Inquiries { get; init; } = ImmutableDictionary<InquiryId, Inquiry>.Empty;

    /// <summary>The copies made of the data, which an erasure does not reach.</summary>
    public ImmutableList<Copy> Backups { get; init; } = [];

    /// <summary>The erasures of people's data, so that what is missing from the journal is known to be missing rightly.</summary>
    public ImmutableList<PersonErased> Erasures { get; init; } = [];

    /// <summary>Whose erasure has been carried out in the journal's files.</summary>
    public ImmutableHashSet<PersonId> ErasuresFinished { get; init; } = [];

    /// <summary>The incoming updates that have had their effect.</summary>
    public SeenUpdates Seen { get; init; } = SeenUpdates.None;

    /// <summary>The sequence number the next event will get, which names what it makes.</summary>
    public long Next => Sequence + 1;

    /// <summary>An assessment; an empty one where nothing is recorded yet.</summary>
    public UnitAssessment Assessment(AssessmentId id) => Assessments.GetValueOrDefault(id) ?? new UnitAssessment(id);

    /// <summary>The regency after one more event.</summary>
    /// <exception cref="InvalidOperationException">It is not the next one.</exception>
    public Regency After(Recorded recorded)
    {
        if (recorded.Sequence != Next)
            throw new InvalidOperationException($"Event {recorded.Sequence} does not follow event {Sequence}.");
        var after = recorded.Event.Apply(this, recorded);
        if (recorded.Event.Moves is { } moved)
            after = after with { Moved = after.Moved.SetItem(moved, recorded.At) };
        return after with { Sequence = recorded.Sequence, Seen = recorded.Key is { } key ? after.Seen.With(key) : after.Seen };
    }

    internal Regency WithPerson(PersonId id, Func<Person, Person> change) =>
        People.TryGetValue(id, out var person) ? this with { People = People.SetItem(id, change(person)) } : this;

    internal Regency WithChat(ChatId id, Func<Chat, Chat> change) =>
        Chats.TryGetValue(id, out var chat) ? this with { Chats = Chats.SetItem(id, change(chat)) } : this;

    internal Regency WithAssessment(AssessmentId id, Func<UnitAssessment, UnitAssessment> change) =>
        this with { Assessments = Assessments.SetItem(id, change(Assessment(id))) };

    internal Regency WithDeclaration(AssessmentId id, Func<Declaration, Declaration> change) =>
        WithAssessment(id, assessment => assessment with { Declaration = change(assessment.Declaration) });

    internal Regency WithMedia(AssessmentId id, string milestone, Func<MediaPlan, MediaPlan> change) =>
        WithAssessment(id, assessment => assessment with
        {
            Media = assessment.Media.SetItem(milestone, change(assessment.Media.GetValueOrDefault(milestone) ?? MediaPlan.None)),
        });

    internal Regency WithInquiry(InquiryId id, Func<Inquiry, Inquiry> change) =>
        Inquiries.TryGetValue(id, out var inquiry) ? this with { Inquiries = Inquiries.SetItem(id, change(inquiry)) } : this;

    internal Regency WithMessage(MessageId id, Func<OutboxMessage, OutboxMessage> change) =>
        Outbox.TryGetValue(id, out var message) ? this with { Outbox = Outbox.SetItem(id, change(message)) } : this;

    internal Regency WithOutboxOf(ChatId from, ChatId to) => this with
    {
        Outbox = Outbox.SetItems(Outbox.Where(entry => entry.Value.Chat == from).Select(entry => KeyValuePair.Create(entry.Key, entry.Value with { Chat = to }))),
    };

    internal Regency WithoutMessage(MessageId id, ReminderState outcome)
    {
        if (!Outbox.TryGetValue(id, out var message))
            return this;
        var after = this with { Outbox = Outbox.Remove(id) };
        return after.WithReminders(message, outcome);
    }

    internal Regency WithReminders(OutboxMessage message, ReminderState outcome) => this with
    {
        Reminders = Reminders.SetItems(message.AllOccurrences
            .Where(Reminders.ContainsKey)
            .Select(occurrence => KeyValuePair.Create(occurrence, Reminders[occurrence] with { State = outcome }))),
    };
}

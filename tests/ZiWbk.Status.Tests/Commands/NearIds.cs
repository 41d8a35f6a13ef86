using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Declarations;
using ZiWbk.Status.Dialogs;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Inquiries;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.People;
using ZiWbk.Status.Reminders;
using ZiWbk.Status.Reviews;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Commands;

/// <summary>Turns random numbers into ids of what is there, six times of seven; else nearly every random command would meet nothing.</summary>
internal sealed class NearIds(World world)
{
    private readonly Regency _regency = world.Regency;

    public PersonId Of(PersonId id) => Pick(id.Number, _regency.People.Keys.OrderBy(key => key.Number), id);

    public ChatId Of(ChatId id) => Pick(id.Number, _regency.Chats.Keys.OrderBy(key => key.Number), id);

    public Command In(Command command, ChatId here) => command switch
    {
        ChangeRole change => change with { Person = Of(change.Person) },
        AssignReviewer assign => assign with { Person = Of(assign.Person) },
        RemovePerson remove => remove with { Person = Of(remove.Person) },
        // An erasure names lines of others' words only; the storage finds them.
        ErasePerson erase => new ErasePerson(Of(erase.Person), [.. world.Journal
            .Where(recorded => recorded.Event.Subject is not null && recorded.Event is not (PersonJoined or ChatMet or ChatMoved) && recorded.Sequence % 5 == erase.Lines[0] % 5)
            .Select(recorded => recorded.Sequence)]),
        FinishErasure finish => finish with { Person = Pick(finish.Person.Number, _regency.Erasures.Select(erased => erased.Person), finish.Person) },
        HandOverDuties over => Over(over),
        SubmitAssessment submit => new SubmitAssessment(
            Pick(submit.Assessment.Year, _regency.Assessments.Values.Where(known => known.Unit.Count > 0).Select(known => known.Id).OrderBy(id => id.ToString(), StringComparer.Ordinal), submit.Assessment)),
        ReplyToReview reply => reply with
        {
            Assessment = Pick(reply.Text.Length, _regency.Assessments.Values.Where(known => !known.Remarks.IsEmpty).Select(known => known.Id).OrderBy(id => id.ToString(), StringComparer.Ordinal), reply.Assessment),
        },
        AssignDuty { Duty: { } duty } assign => assign with { Duty = duty with { Person = Of(duty.Person, assign.Assessment.Unit) } },
        ReopenAssessment reopen => reopen with
        {
            Assessment = Pick(reopen.Reason.Length, _regency.Assessments.Values.Where(known => known.Submitted is not null).Select(known => known.Id).OrderBy(id => id.ToString(), StringComparer.Ordinal), reopen.Assessment),
        },
        WithdrawEvidence withdraw => new WithdrawEvidence(Pick(withdraw.Evidence.Number, _regency.Evidence.Keys.OrderBy(key => key.Number), withdraw.Evidence)),
        AnswerForWitness answer => Pick(answer.Witness.Number, Invited(), (answer.Assessment, answer.Witness)) is var (assessment, witness)
            ? answer with { Assessment = assessment, Witness = witness }
            : answer,
        BindGroup bind => bind with { Chat = Of(bind.Chat) },
        BindGroupByCode bind => bind with { Chat = Of(bind.Chat) },
        NoteReach note => note with { Chat = Of(note.Chat) },
        NoteReference note => note with { Chat = Of(note.Chat) },
        NotePinned note => note with { Chat = Of(note.Chat) },
        SetReminders set => set with { Chat = Of(set.Chat) },
        SayFirst say => say with { Chat = Of(say.Chat) },
        PutOffReminder off => off with { Chat = Of(off.Chat) },
        AskToBeReminded ask => ask with { Chat = Of(ask.Chat) },
        EndPersonalReminder end => new EndPersonalReminder(Pick(end.Reminder.Number, _regency.PersonalReminders.Keys.OrderBy(key => key.Number), end.Reminder)),
        NoteInquiry note => note with { Chat = note.Chat.Number % 7 == 0 ? Of(note.Chat) : here },
        ForwardInquiry forward => new ForwardInquiry(Of(forward.Inquiry)),
        AnswerInquiry answer => answer with { Inquiry = Of(answer.Inquiry) },
        CloseInquiry close => new CloseInquiry(Of(close.Inquiry)),
        QueueMessage queue => queue with { Chat = Of(queue.Chat) },
        ClaimMessage claim => new ClaimMessage(Of(claim.Message)),
        SettleMessage settle => settle with { Message = Of(settle.Message) },
        UndoAnswers undo => Undo(undo),
        // A talk, a language and an invitation are of the chat they come from; now and then of another.
        MoveDialog move => move with { Chat = move.Chat.Number % 7 == 0 ? Of(move.Chat) : here },
        ChooseLanguage choose => choose with { Chat = choose.Chat.Number % 7 == 0 ? Of(choose.Chat) : here },
        EndDialog end => end with { Chat = here },
        Join join => join with { Chat = join.Chat.Number % 7 == 0 ? Of(join.Chat) : here },
        _ => command,
    };

    private IEnumerable<(AssessmentId Assessment, WitnessId Witness)> Invited() => _regency.Assessments.Values
        .SelectMany(known => known.Declaration.Witnesses.Select(witness => (known.Id, witness.Id)))
        .OrderBy(invited => invited.Item2.Number);

    private static T Pick<T>(long number, IEnumerable<T> known, T otherwise)
    {
        T[] all = [.. known];
        return number % 7 == 0 || all.Length == 0 ? otherwise : all[number % all.Length];
    }

    private MessageId Of(MessageId id) => Pick(id.Number, _regency.Outbox.Keys.OrderBy(key => key.Number), id);

    private InquiryId Of(InquiryId id) => Pick(id.Number, _regency.Inquiries.Keys.OrderBy(key => key.Number), id);

    // From somebody in charge of something to somebody of the same office.
    private HandOverDuties Over(HandOverDuties over)
    {
        var charged = _regency.Assessments.Values.SelectMany(known => known.Duties.Values.Select(duty => (duty.Person, known.Id.Unit))).Distinct().OrderBy(charge => charge.Person.Number);
        var (from, unit) = Pick(over.From.Number, charged, (over.From, World.Dishub));
        return new(from, Of(over.To, unit));
    }

    private PersonId Of(PersonId id, UnitId unit) =>
        Pick(id.Number, _regency.People.Values.Where(person => person.Unit == unit && person.Active).Select(person => person.Id).OrderBy(known => known.Number), id);

    private UndoAnswers Undo(UndoAnswers undo) =>
        new(Pick(undo.Change.Sequence, world.Journal.Where(recorded => recorded.Event is AnswersRecorded).Reverse(), undo.Change));
}

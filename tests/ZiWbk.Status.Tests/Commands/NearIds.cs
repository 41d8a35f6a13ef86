using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Dialogs;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.People;
using ZiWbk.Status.Reminders;

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
        AssignDuty { Duty: { } duty } assign => assign with { Duty = duty with { Person = Of(duty.Person) } },
        ReopenAssessment reopen => reopen with
        {
            Assessment = Pick(reopen.Reason.Length, _regency.Assessments.Values.Where(known => known.Submitted is not null).Select(known => known.Id).OrderBy(id => id.ToString(), StringComparer.Ordinal), reopen.Assessment),
        },
        WithdrawEvidence withdraw => new WithdrawEvidence(Pick(withdraw.Evidence.Number, _regency.Evidence.Keys.OrderBy(key => key.Number), withdraw.Evidence)),
        BindGroup bind => bind with { Chat = Of(bind.Chat) },
        BindGroupByCode bind => bind with { Chat = Of(bind.Chat) },
        NoteReach note => note with { Chat = Of(note.Chat) },
        NotePinned note => note with { Chat = Of(note.Chat) },
        SetReminders set => set with { Chat = Of(set.Chat) },
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

    private static T Pick<T>(long number, IEnumerable<T> known, T otherwise)
    {
        T[] all = [.. known];
        return number % 7 == 0 || all.Length == 0 ? otherwise : all[number % all.Length];
    }

    private MessageId Of(MessageId id) => Pick(id.Number, _regency.Outbox.Keys.OrderBy(key => key.Number), id);

    private UndoAnswers Undo(UndoAnswers undo) =>
        new(Pick(undo.Change.Sequence, world.Journal.Where(recorded => recorded.Event is AnswersRecorded).Reverse(), undo.Change));
}

using CsCheck;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Declarations;
using ZiWbk.Status.Dialogs;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Inquiries;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Json;
using ZiWbk.Status.Media;
using ZiWbk.Status.Operations;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.People;
using ZiWbk.Status.Reminders;
using ZiWbk.Status.Requirements;
using ZiWbk.Status.Reviews;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Tasks;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Commands;

/// <summary>Random commands by random actors on random ids, most of which exist.</summary>
public sealed class RandomCommandsTests
{
    private static readonly Gen<int> _small = Gen.Int[0, 40];
    private static readonly Gen<UnitId> _unit = Among(World.Dishub, World.Dukcapil, World.Inspektorat, UnitId.Parse("entah"));
    private static readonly Gen<UnitId?> _office = Gen.OneOf(_unit.Select(unit => (UnitId?)unit), Gen.Const((UnitId?)null));
    private static readonly Gen<Role> _role = Among(Enum.GetValues<Role>());
    private static readonly Gen<Layer> _layer = Among(Enum.GetValues<Layer>());
    private static readonly Gen<AssessmentId> _assessment = Gen.Select(_unit, Among(2025, 2026, 2026, 2026, 2026, 2027), (unit, year) => new AssessmentId(unit, year));
    private static readonly Gen<Matter> _matter = Among(Matter.Of(World.First), Matter.OfTask("A1"), Matter.OfRequirement("sakip"), Matter.OfRequirement("entah"));
    private static readonly Gen<PersonId> _person = _small.Select(number => new PersonId(number));
    private static readonly Gen<ChatId> _chat = _small.Select(number => new ChatId(number));
    private static readonly Gen<string> _text = Gen.OneOf(Gen.String[0, 8], Among("Sari", "kata \"é\"", "chain"));
    private static readonly Gen<string> _account = Gen.Int[0, 5].Select(number => $"test:{number}");

    private static readonly Gen<Command> _command = Gen.OneOf<Command>(
        _unit.Select(unit => (Command)new ImportUnits([World.Office(unit)])),
        Gen.Select(Gen.Int[2025, 2028], Gen.Bool, (year, carried) => (Command)new OpenYear(year, World.Instrument.Id, carried)),
        Gen.Int[2025, 2028].Select(year => (Command)new CloseYear(year)),
        Gen.Select(_small, _role, _office, (code, role, unit) => (Command)new Invite(World.Code((byte)(code % 6)), role, unit, 3)),
        Gen.Select(_account, Gen.Bool, (account, group) => (Command)new MeetChat(account, group ? ChatKind.Group : ChatKind.Private)),
        Gen.Select(_chat, _small, _text, _account, (chat, code, name, account) => (Command)new Join(chat, World.Code((byte)(code % 8)).ToString(), name, account)),
        Gen.Select(_person, _role, _office, (person, role, unit) => (Command)new ChangeRole(person, role, unit)),
        Gen.Select(_person, _unit, (person, unit) => (Command)new AssignReviewer(person, [unit])),
        _person.Select(person => (Command)new RemovePerson(person)),
        Gen.Select(_person, _small, (person, line) => (Command)new ErasePerson(person, [line])),
        _person.Select(person => (Command)new FinishErasure(person)),
        Gen.Select(_assessment, _layer, Among<string?>("Ya", "Tidak", "Z", null), (id, layer, option) => (Command)World.Answers(World.First, option, id, layer)),
        Gen.Select(_assessment, _layer, Among<string?>("Ya", "Tidak", null), (id, layer, option) => (Command)World.Answers(World.Second, option, id, layer)),
        Gen.Select(_assessment, _matter, _text, (id, matter, text) => (Command)new WriteNote(id, matter, text)),
        Gen.Select(_assessment, _matter, _person, (id, matter, person) => (Command)new AssignDuty(id, matter, new(person, null))),
        _assessment.Select(id => (Command)new AgreeWithOffice(id, [World.First, World.Second])),
        Gen.Select(_assessment, Among("Ya", "Tidak"), _text, (id, option, text) => (Command)new ChangeInReview(id, World.First, new OptionAnswer(option), text)),
        Gen.Select(_assessment, _text, (id, text) => (Command)new ReturnToOffice(id, World.First, text)),
        Gen.Select(_assessment, _text, (id, text) => (Command)new ReplyToReview(id, World.First, text)),
        Gen.Select(_person, _person, (from, to) => (Command)new HandOverDuties(from, to)),
        _assessment.Select(id => (Command)new SubmitAssessment(id)),
        // One that is likely to hold something: few others can be submitted, and only what was submitted can be opened again.
        Gen.Const((Command)new SubmitAssessment(World.Assessment)),
        Gen.Select(_assessment, _text, (id, text) => (Command)new ReopenAssessment(id, text + "     .")),
        Gen.Select(_assessment, _matter, _text, (id, matter, name) => (Command)new AttachEvidence(id, [matter], null, "https://contoh.go.id", null, name)),
        _small.Select(number => (Command)new WithdrawEvidence(new(number))),
        Gen.Select(Gen.Int[2025, 2027], _office, Among("sakip", "tlhp"), (year, unit, id) => (Command)new StateRequirement(new(year, id, unit), true, "BB", null)),
        _assessment.Select(id => (Command)new CompleteTask(id, "A1", new(2026, 3, 1))),
        Gen.Select(_assessment, Gen.Int[1, 28], _text, (id, day, place) => (Command)new PlanDeclaration(id, new(2026, 2, day), place)),
        Gen.Select(_assessment, _text, (id, name) => (Command)new InviteWitness(id, name + "xx")),
        Gen.Select(_unit, _small, Among<WitnessAnswer?>(WitnessAnswer.Coming, WitnessAnswer.Declined, null), (unit, number, answer) => (Command)new AnswerForWitness(new(unit, 2026), new(number + 1), answer)),
        Gen.Select(_assessment, Gen.Int[0, 3], Gen.Int[0, 3], (id, some, all) => (Command)new CountPacts(id, new(some, all))),
        Gen.Select(_assessment, Gen.Int[2024, 2028], (id, year) => (Command)new PlanMedia(id, "pencanangan", new(year, 3, 1))),
        Gen.Select(_assessment, Among("https://contoh.go.id/1", "ftp://x"), (id, link) => (Command)new PublishMedia(id, "pencanangan", new(link, new(2026, 3, 1)))),
        Gen.Select(_assessment, Among("https://contoh.go.id/1", "ftp://x"), (id, link) => (Command)new WithdrawMedia(id, "pencanangan", link)),
        // Only what was published can be taken off: a pair that is likely to meet.
        Gen.Const((Command)new PublishMedia(World.Assessment, "pencanangan", new("https://contoh.go.id/1", new(2026, 3, 1)))),
        Gen.Const((Command)new WithdrawMedia(World.Assessment, "pencanangan", "https://contoh.go.id/1")),
        Gen.Select(_chat, _unit, (chat, unit) => (Command)new BindGroup(chat, unit)),
        _chat.Select(chat => (Command)new SetReminders(chat, true, null) { Hour = chat.Number % 2 == 0 ? new(9, 0) : null, Off = chat.Number % 3 == 0 ? [ReminderKind.Quiet] : [], Home = true }),
        Gen.Select(_chat, Among("a", "b", "c"), (chat, occurrence) => (Command)new SayFirst(chat, "{}", [occurrence, occurrence + "2"])),
        Gen.Select(_chat, _unit, Gen.Int[1, 28], (chat, unit, day) => (Command)new PutOffReminder(chat, $"{new AssessmentId(unit, 2026)} task:A1", new(2026, 3, day))),
        Gen.Select(_chat, _text, Gen.Int[0, 9], (chat, text, days) => (Command)new AskToBeReminded(
            chat, new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero).AddDays(days), days % 2 == 0 ? Recurrence.Parse("daily:08:00", null) : null, text + "..")),
        _small.Select(number => (Command)new EndPersonalReminder(new(number + 1))),
        Gen.Select(_chat, _text, (chat, text) => (Command)new NoteInquiry(chat, text + "?")),
        _small.Select(number => (Command)new ForwardInquiry(new(number + 1))),
        Gen.Select(_small, _text, (number, text) => (Command)new AnswerInquiry(new(number + 1), text + "...", text)),
        _small.Select(number => (Command)new CloseInquiry(new(number + 1))),
        Gen.Select(_chat, Gen.Bool, (chat, english) => (Command)new ChooseLanguage(chat, english ? ZiWbk.Assessment.Language.English : ZiWbk.Assessment.Language.Indonesian)),
        Gen.Select(Gen.Int[2025, 2027], Gen.Int[2024, 2028], (year, at) => (Command)new FixDate(year, "pengusulan", new(at, 3, 1), null)),
        Gen.Const((Command)new NoteBackup("/b")),
        Gen.Const((Command)new NoteRestore("/b", "/a")),
        _small.Select(number => (Command)new UndoAnswers(new(number + 1, default, default, null, null, new YearClosed(1)))),
        Gen.Select(_chat, _text, (chat, text) => (Command)new MoveDialog(chat, "lapor", "1", text)),
        _chat.Select(chat => (Command)new EndDialog(chat, "done")),
        Gen.Select(_chat, _text, Among<string?>("a", "b", null), (chat, body, occurrence) => (Command)new QueueMessage(chat, body, occurrence)),
        _small.Select(number => (Command)new ClaimMessage(new(number))),
        Gen.Select(_small, Among(Enum.GetValues<Delivery>()), (number, delivery) => (Command)new SettleMessage(new(number), delivery)),
        Gen.Bool.Select(restored => (Command)new RecoverOutbox(restored)),
        Gen.Select(_account, _account, (from, to) => (Command)new MoveChat(from, to)),
        Gen.Select(_chat, Among<string?>("blocked", null), (chat, lost) => (Command)new NoteReach(chat, lost)),
        Gen.Select(_chat, _text, (chat, reference) => (Command)new NoteReference(chat, reference)),
        Gen.Select(_chat, Among<string?>("7", "8", null), (chat, message) => (Command)new NotePinned(chat, message)),
        Gen.Select(_small, _unit, (code, unit) => (Command)new MakeGroupCode(World.Code((byte)(20 + (code % 3))), unit)),
        Gen.Select(_chat, _small, (chat, code) => (Command)new BindGroupByCode(chat, World.Code((byte)(20 + (code % 4))).ToString())));

    private static readonly Gen<Actor> _actor = Gen.Frequency(
        (3, Gen.Const(Actor.Operator)), (1, Among(Actor.Clock, Actor.Stranger)), (4, _person.Select(Actor.Of)));

    internal static Gen<(Actor Actor, ChatId Chat, Command Command)[]> Histories { get; } = Gen.Select(_actor, _chat, _command).Array[120];

    [Fact]
    public void The_events_folded_from_the_first_give_what_stands() => Property.Holds(Histories, 150, history =>
    {
        var world = Played(history, (_, _, _) => { });

        Assert.Equal(RegencyText.Of(world.Regency), RegencyText.Of(world.Journal.Aggregate(Regency.Empty, (regency, recorded) => regency.After(recorded))));
    });

    [Fact]
    public void What_is_written_and_read_again_folds_to_the_same() => Property.Holds(Histories, 50, history =>
    {
        var world = Played(history, (_, _, _) => { });

        var read = world.Journal.Select(recorded => recorded with { Event = EventCodec.Current.Read(EventCodec.Current.Write(recorded.Event)) });
        Assert.Equal(RegencyText.Of(world.Regency), RegencyText.Of(read.Aggregate(Regency.Empty, (regency, recorded) => regency.After(recorded))));
    });

    [Fact]
    public void A_journal_erased_folds_to_what_stands() => Property.Holds(Histories, 150, history =>
    {
        var world = Played(history, (_, _, _) => { });

        var read = world.Journal.Select(recorded =>
        {
            var written = EventCodec.Current.Write(recorded.Event);
            var goes = world.Regency.Erasures.Any(erased => ErasePerson.Goes(erased, written.Subject, recorded.Sequence));
            return recorded with { Event = EventCodec.Current.Read(goes ? written with { Personal = default } : written) };
        });
        Assert.Equal(RegencyText.Of(world.Regency), RegencyText.Of(read.Aggregate(Regency.Empty, (regency, recorded) => regency.After(recorded))));
    });

    [Fact]
    public void A_refusal_changes_nothing_and_says_why_in_both_languages() => Property.Holds(Histories, 100, history => Played(history, (_, _, decision) =>
    {
        if (decision.Refusal is not { } refusal)
            return;
        // Only a wrong invitation code leaves a trace: five of them pause the chat.
        Assert.All(decision.Events, tried => Assert.IsType<InvitationMistyped>(tried));
        Assert.False(string.IsNullOrWhiteSpace(refusal.Id));
        Assert.False(string.IsNullOrWhiteSpace(refusal.En));
    }));

    [Fact]
    public void People_and_chats_leave_every_score_as_it_is() => Property.Holds(Histories, 60, history =>
    {
        Dictionary<AssessmentId, string> before = [];
        Played(history, (world, _, decision) =>
        {
            var now = world.Regency.Assessments.ToDictionary(entry => entry.Key, entry => Scores(entry.Value));
            if (!decision.Events.Any(happened => happened is AnswersRecorded or YearOpened))
                Assert.Equal(before.Where(entry => entry.Value != Scores(new UnitAssessment(entry.Key))), now.Where(entry => entry.Value != Scores(new UnitAssessment(entry.Key))));
            before = now;
        });
    });

    [Fact]
    public void The_histories_hold_every_command_accepted_and_refused()
    {
        HashSet<string> accepted = [], refused = [];
        Property.Holds(Histories, 200, history => Played(history, (_, command, decision) =>
            (decision.Refusal is not null ? refused : decision.Events.IsEmpty ? [] : accepted).Add(command.GetType().Name)));

        Assert.Equal("", string.Join(' ', typeof(Command).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Command)) && !type.IsAbstract).Select(type => type.Name).Except(accepted).Order(StringComparer.Ordinal)));
        // What is never refused does nothing where nothing is to do.
        Assert.Equal("EndDialog MeetChat MoveChat NotePinned NoteReach NoteReference RecoverOutbox", string.Join(' ', accepted.Except(refused).Order(StringComparer.Ordinal)));
    }

    internal static World Played((Actor Actor, ChatId Chat, Command Command)[] history, Action<World, Command, Decision> after)
    {
        var world = World.WithOffices();
        world.Join("Sari", Role.Lead, World.Dishub);
        world.Join("Budi", Role.Reviewer, World.Inspektorat);
        world.Join("Tuti", Role.Member, World.Dishub);
        foreach (var (actor, chat, command) in history)
        {
            world.At += TimeSpan.FromMinutes(1);
            var near = new NearIds(world);
            var who = actor.Person is { } person ? Actor.Of(near.Of(person)) : actor;
            var where = near.Of(chat);
            var decision = world.Try(who, near.In(command, where), where);
            world.Record(who, decision, where);
            after(world, command, decision);
        }

        return world;
    }

    private static Gen<T> Among<T>(params T[] of) => Gen.Int[0, of.Length - 1].Select(at => of[at]);

    private static string Scores(UnitAssessment assessment)
    {
        var sheets = assessment.Sheets(World.Instrument);
        return string.Join(' ', ((AnswerSheet[])[sheets.Unit, sheets.Tpi, sheets.Tpn]).Select(sheet => Scorer.Score(sheet).Range.Lowest));
    }
}

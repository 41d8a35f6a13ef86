using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
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
using ZiWbk.Status.Reviews;
using ZiWbk.Status.Tasks;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Rights;

/// <summary>Every command by everybody: only the table decides, for each command is otherwise valid.</summary>
public sealed class CommandRightsTests
{
    // What takes no right, because it is the program's own or checks its person itself.
    private static readonly Type[] _free =
        [typeof(Join), typeof(MeetChat), typeof(ChooseLanguage), typeof(MoveDialog), typeof(EndDialog), typeof(QueueMessage), typeof(ClaimMessage), typeof(SettleMessage), typeof(RecoverOutbox),
        typeof(MoveChat), typeof(NoteReach), typeof(NotePinned), typeof(BindGroupByCode),
        typeof(NoteInquiry), typeof(ForwardInquiry), typeof(NoteReference)];

    private readonly World _world = World.WithOffices();
    private readonly IReadOnlyList<ActorCase> _actors;
    private readonly Recorded _evidence;
    private readonly ChatId _group;
    private readonly ChatId _unbound;
    private readonly PersonId _member;
    private readonly PersonId _second;
    private readonly MessageId _message;
    private readonly PersonId _erased;
    private readonly InquiryId _inquiry;

    public CommandRightsTests()
    {
        _actors = ActorCase.In(_world);
        _member = _world.Join("Anggota", Role.Member, World.Dishub).Person!.Value;
        _second = _world.Join("Pengganti", Role.Member, World.Dishub).Person!.Value;
        _world.Do(Actor.Operator, new AssignDuty(World.Assessment, Matter.OfTask("A1"), new(_member, null)));
        // An erasure not finished yet, so that finishing it decides something.
        _erased = _world.Join("Dihapus", Role.Member, World.Dishub).Person!.Value;
        _world.Do(Actor.Operator, new ErasePerson(_erased, []));
        foreach (var unit in (UnitId[])[World.Dishub, World.Dukcapil])
        {
            _world.Do(Actor.Operator, World.Answers(World.Second, "Ya", new(unit, World.Year)));
            _world.Do(Actor.Operator, new ReturnToOffice(new(unit, World.Year), World.First, "belum dijawab"));
        }

        _evidence = _world.Do(Actor.Operator, new AttachEvidence(World.Assessment, [Matter.Of(World.First)], null, "https://contoh.go.id/a", null, null))[0];
        _group = _world.Meet("test:group", ChatKind.Group);
        _unbound = _world.Meet("test:group-2", ChatKind.Group);
        _world.Do(Actor.Operator, new BindGroup(_group, World.Dishub));
        _message = ((MessageQueued)_world.Do(Actor.Operator, new QueueMessage(_group, "{}"))[0].Event).Message;
        _inquiry = ((InquiryNoted)_world.Do(Actor.Of(_member), new NoteInquiry(_group, "bolehkah rapat daring"), _group)[0].Event).Inquiry;
        _world.Do(Actor.Of(_member), new ForwardInquiry(_inquiry), _group);
        _world.Do(Actor.Operator, new OpenYear(2025, World.Instrument.Id, false));
    }

    [Fact]
    public void Each_command_is_allowed_and_refused_exactly_as_the_table_says()
    {
        var wrong = new List<string>();
        foreach (var (right, about, command) in Commands())
        {
            // In the own private chat everybody sets reminders, so that command looks at the table itself.
            Assert.True(command is SetReminders or PutOffReminder || right == command.Right);
            foreach (var actor in _actors)
            {
                var decision = command.Run(_world.Regency, _world.Context(actor.Actor));
                var allowed = actor.Reaches(right, about);
                if (allowed && decision.Refusal is { } refusal)
                    wrong.Add($"{actor.Name} should be allowed {command.GetType().Name} on {about}: {refusal.En}");
                else if (!allowed && decision.Refusal != RightsTable.Refusal(right))
                    wrong.Add($"{actor.Name} should be refused {command.GetType().Name} on {about} for want of the right: {decision.Refusal?.En ?? "allowed"}");
                else if (allowed && decision.Events.IsEmpty)
                    wrong.Add($"{command.GetType().Name} decides nothing, so it shows nothing");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_reopening_takes_its_right()
    {
        _world.Do(Actor.Operator, new SubmitAssessment(World.Assessment));
        Assert.All(_actors, actor =>
        {
            var refusal = _world.Try(actor.Actor, new ReopenAssessment(World.Assessment, "bukti kurang")).Refusal;
            Assert.Equal(actor.Reaches(Right.Reopen, World.Dishub), refusal is null);
        });
    }

    [Fact]
    public void An_undoing_takes_the_right_of_its_layer_still()
    {
        foreach (var actor in _actors.Where(actor => !actor.Always))
        {
            foreach (var (layer, right) in (ReadOnlySpan<(Layer, Right)>)[(Layer.Unit, Right.RecordUnitAnswers), (Layer.Tpi, Right.RecordTpiAnswers), (Layer.Tpn, Right.RecordTpnAnswers)])
            {
                // Recorded as if the actor had been allowed: only the right at the undoing decides.
                var answers = _world.Try(Actor.Operator, World.Answers(World.First, "Ya", layer: layer));
                var change = new Recorded(_world.Regency.Next, _world.At, actor.Actor, null, null, answers.Events[0]);
                var after = _world.Regency.After(change);
                var decision = new UndoAnswers(change).Run(after, _world.Context(actor.Actor));
                Assert.True(actor.Reaches(right, World.Dishub) == decision.Refusal is null, $"{actor.Name} {layer}: {decision.Refusal}");
            }
        }
    }

    [Fact]
    public void Every_command_of_the_program_is_tried()
    {
        var known = typeof(Command).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Command)) && !type.IsAbstract);
        // Who works on a task is told with the tasks, who speaks first with the reminders; a witness must be invited first.
        Type[] apart = [typeof(ReopenAssessment), typeof(UndoAnswers), typeof(CompleteTask), typeof(AnswerForWitness), typeof(WithdrawMedia), typeof(SayFirst), typeof(AskToBeReminded), typeof(EndPersonalReminder)];

        Assert.Equal(
            known.Select(type => type.Name).Order(StringComparer.Ordinal),
            Commands().Select(entry => entry.Command.GetType()).Concat(apart).Concat(_free).Distinct().Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_takes_no_right_is_open_to_everybody_in_the_chat()
    {
        Command[] commands = [new ChooseLanguage(_group, Language.English), new MeetChat("test:new", ChatKind.Group), new QueueMessage(_group, "{}"), new ClaimMessage(_message)];
        Assert.All(commands, command =>
        {
            Assert.Null(command.Right);
            Assert.All(_actors, actor => Assert.Single(command.Run(_world.Regency, _world.Context(actor.Actor, _group)).Events));
        });
    }

    [Fact]
    public void A_lead_takes_over_no_group_of_another_office()
    {
        var lead = _actors.Single(actor => actor.Name == "Lead of dukcapil").Actor;

        Assert.Equal(RightsTable.Refusal(Right.ManageGroup).En, _world.Refused(lead, new BindGroup(_group, World.Dukcapil)));
        Assert.Single(_world.Try(lead, new BindGroup(_unbound, World.Dukcapil)).Events);
    }

    [Fact]
    public void A_lead_invites_to_the_own_team_only()
    {
        var lead = _actors.Single(actor => actor.Name == "Lead of dishub").Actor;
        foreach (var role in Enum.GetValues<Role>())
        {
            var allowed = role is Role.Lead or Role.Member or Role.Viewer;
            Assert.Equal(allowed, _world.Try(lead, new Invite(World.Code(200), role, World.Dishub)).Refusal is null);
            _world.Refused(lead, new Invite(World.Code(200), role, null));
        }
    }

    [Fact]
    public void A_reviewer_never_reviews_the_own_office()
    {
        var reviewer = _actors.Single(actor => actor.Name == "reviewer of dishub assigned dishub+dukcapil").Actor;

        _world.Refused(reviewer, World.Answers(World.First, "Ya", layer: Layer.Tpi));
        Assert.Single(_world.Try(reviewer, World.Answers(World.First, "Ya", new(World.Dukcapil, World.Year), Layer.Tpi)).Events);
    }

    private IEnumerable<(Right Right, UnitId? About, Command Command)> Commands()
    {
        foreach (var unit in (UnitId[])[World.Dishub, World.Dukcapil])
        {
            var id = new AssessmentId(unit, World.Year);
            var question = Matter.Of(World.First);
            yield return (Right.RecordUnitAnswers, unit, World.Answers(World.First, "Ya", id));
            yield return (Right.RecordTpiAnswers, unit, World.Answers(World.First, "Ya", id, Layer.Tpi));
            yield return (Right.RecordTpiAnswers, unit, new AgreeWithOffice(id, [World.Second]));
            yield return (Right.RecordTpiAnswers, unit, new ChangeInReview(id, World.Second, new OptionAnswer("Tidak"), "belum ada SK"));
            yield return (Right.RecordTpiAnswers, unit, new ReturnToOffice(id, World.Second, "belum ada SK"));
            yield return (Right.RecordUnitAnswers, unit, new ReplyToReview(id, World.First, "sudah ada SK"));
            yield return (Right.RecordTpnAnswers, unit, World.Answers(World.First, "Ya", id, Layer.Tpn));
            yield return (Right.AttachEvidence, unit, new WriteNote(id, question, "catatan"));
            yield return (Right.AttachEvidence, unit, new AttachEvidence(id, [question], null, "https://contoh.go.id/b", null, null));
            yield return (Right.AssignDuties, unit, new AssignDuty(id, question, null));
            yield return (Right.StateUnitRequirement, unit, new StateRequirement(new(World.Year, "tlhp", unit), true, "80", null));
            yield return (Right.CompleteTasks, unit, new AttachEvidence(id, [Matter.OfTask("A1")], null, "https://contoh.go.id/b", null, null));
            yield return (Right.PlanDeclaration, unit, new PlanDeclaration(id, new(2026, 3, 10), "Pendopo"));
            yield return (Right.PlanDeclaration, unit, new InviteWitness(id, "Ombudsman"));
            yield return (Right.PlanDeclaration, unit, new CountPacts(id, new(1, 2)));
            yield return (Right.TrackMedia, unit, new PlanMedia(id, "pencanangan", new(2026, 3, 10)));
            yield return (Right.TrackMedia, unit, new PublishMedia(id, "pencanangan", new("https://contoh.go.id/b", new(2026, 3, 1))));
            yield return (Right.Submit, unit, new SubmitAssessment(id));
            yield return (Right.Invite, unit, new Invite(World.Code(99), Role.Member, unit));
            yield return (Right.ManageGroup, unit, new BindGroup(_unbound, unit));
            yield return (Right.ManageGroup, unit, new MakeGroupCode(World.Code(98), unit));
        }

        yield return (Right.AttachEvidence, World.Dishub, new WithdrawEvidence(((EvidenceAttached)_evidence.Event).Evidence));
        yield return (Right.AssignDuties, World.Dishub, new HandOverDuties(_member, _second));
        yield return (Right.ManageGroup, World.Dishub, new SetReminders(_group, false, null));
        yield return (Right.CompleteTasks, World.Dishub, new PutOffReminder(_group, $"{World.Assessment} task:A1", DateOnly.FromDateTime(_world.At.UtcDateTime).AddDays(3)));
        yield return (Right.StateRegencyRequirement, null, new StateRequirement(new(World.Year, "sakip", null), true, "BB", null));
        yield return (Right.ManageYears, null, new OpenYear(2027, World.Instrument.Id, false));
        yield return (Right.ManageYears, null, new CloseYear(2025));
        yield return (Right.ManageYears, null, new FixDate(World.Year, "pengusulan", new(2026, 6, 1), null));
        yield return (Right.ManageUnits, null, new ImportUnits([World.Office(UnitId.Parse("baru"))]));
        yield return (Right.ManagePeople, null, new ChangeRole(_member, Role.Viewer, null));
        yield return (Right.ManagePeople, null, new AssignReviewer(_actors.First(actor => actor.Role == Role.Reviewer).Actor.Person!.Value, [World.Dukcapil]));
        yield return (Right.ManagePeople, null, new RemovePerson(_member));
        yield return (Right.AnswerInquiries, null, new AnswerInquiry(_inquiry, "Boleh", null));
        yield return (Right.AnswerInquiries, null, new CloseInquiry(_inquiry));
        yield return (Right.Erase, null, new ErasePerson(_member, []));
        yield return (Right.Erase, null, new NoteBackup("/b"));
        yield return (Right.Erase, null, new NoteRestore("/b", "/a"));
        yield return (Right.Erase, null, new FinishErasure(_erased));
    }
}

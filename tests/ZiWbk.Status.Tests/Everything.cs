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
using ZiWbk.Status.Rights;
using ZiWbk.Status.Tasks;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status;

/// <summary>Commands whose events are of every kind there is. The tests of the storage write them to a journal.</summary>
internal static class Everything
{
    /// <summary>Each step with who does it, where, and what; ids are the numbers of the events that make them.</summary>
    public static IEnumerable<(Actor Actor, ChatId? Chat, Command Command)> Steps(Func<Regency> current, Func<Recorded> last)
    {
        var question = Matter.Of(World.First);
        yield return (Actor.Operator, null, new ImportUnits([World.Office(World.Dishub), World.Office(World.Dukcapil), World.Office(World.Inspektorat)]));
        yield return (Actor.Operator, null, new ImportUnits([World.Office(World.Dishub, "Dinas Perhubungan")]));
        yield return (Actor.Operator, null, new OpenYear(World.Year, World.Instrument.Id, false));
        yield return (Actor.Operator, null, new FixDate(World.Year, "pengusulan", new(2026, 6, 1), "B/12/2026"));
        var people = new List<Actor>();
        foreach (var (name, role, unit) in new (string, Role, UnitId)[]
        {
            ("Sari Wulandari", Role.Lead, World.Dishub), ("Nur'aini \"Nia\" Éka", Role.Reviewer, World.Inspektorat), ("Budi", Role.Member, World.Dishub), ("Rahmat", Role.Member, World.Dishub),
        })
        {
            var code = World.Code((byte)people.Count);
            var account = $"test:10000{people.Count}";
            yield return (Actor.Operator, null, new Invite(code, role, unit));
            yield return (Actor.Stranger, null, new MeetChat(account, ChatKind.Private));
            var chat = current().Addresses[account];
            yield return (Actor.Stranger, chat, new Join(chat, "salah", name, account));
            yield return (Actor.Stranger, chat, new Join(chat, code.ToString(), name, account));
            people.Add(Actor.Of(current().Accounts[account]));
        }

        var (lead, reviewer, member, erased) = (people[0], people[1], people[2], people[3]);
        yield return (Actor.Operator, null, new AssignReviewer(reviewer.Person!.Value, [World.Dishub]));
        yield return (Actor.Stranger, null, new MeetChat("test:-500", ChatKind.Group));
        var group = current().Addresses["test:-500"];
        yield return (lead, group, new BindGroup(group, World.Dishub));
        yield return (lead, group, new ChooseLanguage(group, Language.English));
        yield return (lead, group, new SetReminders(group, true, new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero)));
        yield return (lead, group, World.Answers(World.First, "Ya"));
        yield return (reviewer, null, World.Answers(World.First, "Tidak", layer: Layer.Tpi));
        yield return (reviewer, null, World.Answers(World.First, "Tidak", layer: Layer.Tpn));
        yield return (lead, group, World.Answers(World.Second, "Tidak"));
        yield return (lead, group, new UndoAnswers(last()));
        yield return (member, group, new WriteNote(World.Assessment, question, "SK belum ditandatangani"));
        yield return (lead, group, new AssignDuty(World.Assessment, question, new(member.Person!.Value, new(2026, 5, 1))));
        yield return (member, group, new AttachEvidence(World.Assessment, [question], new(new string('a', 64), 12, "pdf"), null, new(2026, 1, 5), "sk tim.pdf"));
        yield return (member, group, new AttachEvidence(World.Assessment, [question], null, "https://contoh.go.id/sk", null, null));
        yield return (member, group, new WithdrawEvidence(((EvidenceAttached)last().Event).Evidence));
        yield return (Actor.Operator, null, new StateRequirement(new(World.Year, "sakip", null), true, "BB", new(2026, 1, 5)));
        yield return (lead, null, new CompleteTask(World.Assessment, "A1", new(2026, 3, 1)));
        yield return (lead, null, new SubmitAssessment(World.Assessment));
        yield return (Actor.Operator, null, new ReopenAssessment(World.Assessment, "bukti kurang"));
        foreach (var (occurrence, delivery) in new (string?, Delivery)[] { (null, Delivery.Sent), (null, Delivery.PutOff), ("mingguan/1", Delivery.Failed), ("mingguan/2", Delivery.Unknown) })
        {
            yield return (Actor.Clock, null, new QueueMessage(group, "{\"text\":\"Selamat pagi\"}", occurrence));
            var message = ((MessageQueued)last().Event).Message;
            yield return (Actor.Clock, null, new ClaimMessage(message));
            yield return (Actor.Clock, null, new SettleMessage(message, delivery, delivery == Delivery.Sent ? "77" : null));
        }

        yield return (erased, group, new WriteNote(World.Assessment, Matter.OfTask("A1"), "kata Rahmat"));
        yield return (Actor.Operator, null, new ErasePerson(erased.Person!.Value, []));
        yield return (Actor.Clock, null, new FinishErasure(erased.Person.Value));
        yield return (member, group, new MoveDialog(group, "lapor", "1", "{}"));
        yield return (member, group, new EndDialog(group, "done"));
        yield return (lead, group, new MoveDialog(group, "lapor", "1", "{\"langkah\":\"kata \\u0022siapa\\u0022\"}"));
        yield return (Actor.Operator, null, new ChangeRole(lead.Person!.Value, Role.Viewer, World.Dishub));
        yield return (Actor.Operator, null, new RemovePerson(reviewer.Person.Value));
        yield return (Actor.Operator, null, new NoteBackup("/srv/backup"));
        yield return (Actor.Operator, null, new NoteRestore("/srv/backup", "/srv/data-before-restore"));
        yield return (Actor.Operator, null, new CloseYear(World.Year));
        yield return (Actor.Operator, null, new OpenYear(World.Year, World.Instrument.Id, false));
        yield return (Actor.Operator, null, new OpenYear(World.Year + 1, World.Instrument.Id, true));
        // The lines of the journal of version 1 stand for ever: what came later is added below, and nothing above is moved.
        yield return (Actor.Operator, null, new AgreeWithOffice(World.Assessment, [World.First]));
        yield return (Actor.Operator, null, new ReturnToOffice(World.Assessment, World.First, "SK belum ditandatangani"));
        yield return (member, group, new ReplyToReview(World.Assessment, World.First, "SK sudah ditandatangani"));
        yield return (Actor.Operator, null, new ChangeInReview(World.Assessment, World.Second, new OptionAnswer("Tidak"), "belum ada rencana aksi"));
        yield return (Actor.Operator, null, new HandOverDuties(member.Person.Value, lead.Person.Value));
        yield return (member, group, new PlanDeclaration(World.Assessment, new(2026, 3, 10), "Pendopo \"Malowopati\""));
        yield return (member, group, new InviteWitness(World.Assessment, "Ombudsman Jawa Timur"));
        yield return (member, group, new AnswerForWitness(World.Assessment, ((WitnessInvited)last().Event).Witness, WitnessAnswer.Coming));
        yield return (member, group, new CountPacts(World.Assessment, new(48, 52)));
        yield return (Actor.Operator, null, new PlanMedia(World.Assessment, "pencanangan", new(2026, 3, 11)));
        yield return (Actor.Operator, null, new PublishMedia(World.Assessment, "pencanangan", new("https://contoh.go.id/berita/1", new(2026, 3, 1))));
        yield return (Actor.Operator, null, new WithdrawMedia(World.Assessment, "pencanangan", "https://contoh.go.id/berita/1"));
        yield return (Actor.Clock, group, new NotePinned(group, "78"));
        yield return (Actor.Stranger, group, new MoveChat("test:-500", "test:-1000500"));
        yield return (Actor.Clock, group, new NoteReach(group, "removed"));
        yield return (Actor.Clock, group, new NoteReach(group, null));
        var groupCode = World.Code(77);
        yield return (Actor.Operator, null, new MakeGroupCode(groupCode, World.Dukcapil));
        yield return (Actor.Stranger, null, new MeetChat("test:-600", ChatKind.Group));
        yield return (Actor.Stranger, current().Addresses["test:-600"], new BindGroupByCode(current().Addresses["test:-600"], groupCode.ToString()));
        yield return (Actor.Operator, null, new SetReminders(group, true, null) { Hour = new(9, 0), Off = [ReminderKind.Quiet], Home = true });
        yield return (Actor.Clock, group, new SayFirst(group, "{\"text\":\"Besok tenggat A1\"}", ["deadline|dishub/2026|task:a1|2026-05-01|1|" + group, "digest|dishub/2026|digest|2026-04-27|0|" + group]));
        yield return (Actor.Operator, null, new PutOffReminder(group, "dishub/2026 task:A1", DateOnly.FromDateTime(last().At.UtcDateTime).AddDays(18)));
        yield return (member, group, new AskToBeReminded(group, last().At.AddDays(30), Recurrence.Parse("weekly:mon:08:00", null), "lengkapi SK tim"));
        yield return (Actor.Operator, null, new EndPersonalReminder(((PersonalReminderSet)last().Event).Reminder));
        yield return (member, group, new AskToBeReminded(group, last().At.AddDays(60), null, "tutup tahun"));
        yield return (Actor.Clock, group, new NoteReference(group, "{\"serviceUrl\":\"https://smba.trafficmanager.net/apac/\"}"));
        yield return (member, group, new NoteInquiry(group, "bolehkah SK tim ditandatangani sekretaris"));
        var asked = ((InquiryNoted)last().Event).Inquiry;
        yield return (member, group, new ForwardInquiry(asked));
        yield return (Actor.Operator, null, new AnswerInquiry(asked, "Boleh, dengan pendelegasian tertulis", "PermenPAN RB 90/2021"));
        yield return (Actor.Operator, null, new CloseInquiry(asked));
        yield return (member, group, new NoteInquiry(group, "apakah rapat boleh daring"));
    }

    /// <summary>A world in which every kind of event has happened.</summary>
    public static World Happened()
    {
        var world = new World();
        foreach (var (actor, chat, command) in Steps(() => world.Regency, () => world.Journal[^1]))
        {
            world.At += TimeSpan.FromSeconds(1);
            world.Record(actor, Accepted(world.Try(actor, command, chat)), chat, UpdateKey.Of("test", world.Regency.Next.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        return world;
    }

    private static Decision Accepted(Decision decision)
    {
        // A wrong code is refused, and that it was tried is recorded.
        Assert.True(decision.Refusal is null || decision.Events is [InvitationMistyped], decision.Refusal?.En);
        Assert.NotEmpty(decision.Events);
        return decision;
    }
}

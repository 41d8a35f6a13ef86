using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Requirements;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Standings;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Conversation.Views;

/// <summary>A small regency that commands are given to one after the other, and the scenes in which it is looked at.</summary>
internal sealed class ViewWorld : IHistory
{
    public const int Year = 2026;

    private readonly List<Recorded> _journal = [];

    public static Instrument Lke { get; } = Official.Lke;

    public Regency Regency { get; private set; } = Regency.Empty;

    public DateTimeOffset At { get; set; } = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    public Unit Dishub => Regency.Units[UnitId.Parse("dishub")];

    public Unit Dukcapil => Regency.Units[UnitId.Parse("dukcapil")];

    public Actor Sari { get; private set; }

    public Actor Budi { get; private set; }

    public Actor Rina { get; private set; }

    public Actor Agus { get; private set; }

    public Actor Wati { get; private set; }

    public Actor Dewi { get; private set; }

    public Actor Maya { get; private set; }

    public ChatId Group { get; private set; }

    /// <summary>Two offices at work, two that have not begun, and people of every role.</summary>
    public static ViewWorld AtWork()
    {
        var world = new ViewWorld();
        world.Do(Actor.Operator, new ImportUnits(
        [
            new(UnitId.Parse("dishub"), "Dinas Perhubungan", "Dishub", "dinas", []),
            new(UnitId.Parse("dukcapil"), "Dinas Kependudukan dan Pencatatan Sipil", "Disdukcapil", "dinas", []),
            new(UnitId.Parse("inspektorat"), "Inspektorat", "Inspektorat", "inspektorat", []),
            new(UnitId.Parse("rsud-sosodoro"), "RSUD dr. R. Sosodoro Djatikoesoemo", "RSUD Sosodoro", "rsud", []),
        ]));
        world.Do(Actor.Operator, new OpenYear(Year, Lke.Id, FromLastYear: false));
        world.Agus = world.Join("Agus", Role.Admin, null);
        world.Sari = world.Join("Sari Wulandari", Role.Lead, world.Dishub);
        world.Budi = world.Join("Budi_Santoso", Role.Member, world.Dishub);
        world.Rina = world.Join("Rina", Role.Viewer, world.Dishub);
        world.Dewi = world.Join("Dewi", Role.Lead, world.Dukcapil);
        world.Wati = world.Join("Wati", Role.Reviewer, world.Regency.Units[UnitId.Parse("inspektorat")]);
        world.Maya = world.Join("Maya", Role.Media, null);
        world.Group = world.Meet("test:grup-dishub", ChatKind.Group);
        world.Do(world.Sari, new BindGroup(world.Group, world.Dishub.Id));
        world.Work();
        return world;
    }

    /// <summary>The pieces of work that the expectations tell about.</summary>
    private void Work()
    {
        var dishub = Id(Dishub);
        Record(Sari, dishub, Layer.Unit, Fill(skip: 9, down: 3));
        Record(Dewi, Id(Dukcapil), Layer.Unit, Fill(skip: 4, down: 2));
        At += TimeSpan.FromDays(3);
        Record(Budi, dishub, Layer.Unit, [("A.I.1.ii.b", new OptionAnswer("A")), ("A.II.1.i.a", Counted(("jumlah_agen_perubahan", 5), ("jumlah_perubahan", 3)))]);
        Attach(Sari, dishub, "SK Tim_ZI *2026*.pdf", new(2026, 1, 12), "A.I.1.i.a", "A.I.1.i.b");
        Do(Sari, new AssignDuty(dishub, Question("A.I.1.iv.a"), new(Budi.Person!.Value, new(2026, 3, 6))));
        Do(Sari, new AssignDuty(dishub, Question("A.I.1.iii.a"), new(Budi.Person!.Value, new(2026, 3, 20))));
        Do(Sari, new AssignDuty(dishub, Question("A.I.5.i.a"), new(Sari.Person!.Value, new(2026, 3, 31))));
        Do(Budi, new WriteNote(dishub, Question("A.I.1.i.b"), "Notula rapat masih di Bu Sari, *minta* salinannya."));
        At += TimeSpan.FromDays(3);
        Record(Wati, dishub, Layer.Tpi, [("A.I.1.i.b", new OptionAnswer("B")), ("A.I.1.ii.b", new OptionAnswer("B")), ("A.I.2.i.a", new OptionAnswer("A"))]);
        Do(Agus, new StateRequirement(new(Year, "opini-bpk", null), true, "WTP", new(2025, 5, 20)));
        Do(Agus, new StateRequirement(new(Year, "sakip", null), false, "CC", null));
        Do(Sari, new StateRequirement(new(Year, "tlhp", Dishub.Id), true, "100 %", null));
        At += TimeSpan.FromDays(1);
    }

    public static AssessmentId Id(Unit unit) => new(unit.Id, Year);

    public static Matter Question(string code) => Matter.Of(QuestionId.Parse(code));

    public static Question Find(string code) => Lke.Find(QuestionId.Parse(code))!;

    public static CountsAnswer Counted(params (string Key, long Count)[] counts) =>
        new(counts.Aggregate(Counts.Empty, (all, one) => all.With(one.Key, one.Count)));

    /// <summary>Every question answered with its best, but each so-manieth is blank and each so-manieth one lower.</summary>
    public static (string, Answer?)[] Fill(int skip, int down) =>
        [.. Lke.Questions
            .Where(question => question.Ordinal % skip != skip - 1)
            .Select(question => (question.Id.Value, (Answer?)(question.Scale.Kind switch
            {
                ScaleKind.Options => new OptionAnswer(question.Options[question.Ordinal % down == 0 ? 1 : 0].Key),
                ScaleKind.Index => new IndexAnswer(Rational.Of(7, 2)),
                _ => new ShareAnswer(Rational.Of(2, 3)),
            })))];

    /// <summary>Every question at its best.</summary>
    public static (string, Answer?)[] Best() =>
        [.. Lke.Questions.Select(question => (question.Id.Value, (Answer?)(question.Scale.Kind switch
        {
            ScaleKind.Options => new OptionAnswer(question.Options[0].Key),
            ScaleKind.Index => new IndexAnswer(question.Scale.Maximum),
            _ => new ShareAnswer(Rational.One),
        })))];

    public void Record(Actor actor, AssessmentId assessment, Layer layer, params (string Code, Answer? Answer)[] answers) =>
        Do(actor, new RecordAnswers(assessment, layer, answers.ToImmutableDictionary(answer => QuestionId.Parse(answer.Code), answer => answer.Answer), "dialog"));

    public EvidenceId Attach(Actor actor, AssessmentId assessment, string name, DateOnly? date, params string[] codes)
    {
        var id = new EvidenceId(Regency.Next);
        Do(actor, new AttachEvidence(assessment, [.. codes.Select(Question)], new StoredFile(new string('a', 64), 1, "pdf"), null, date, name));
        return id;
    }

    public void Do(Actor actor, Command command, ChatId? chat = null)
    {
        var context = new CommandContext(actor, At, chat) { Rulebook = Rules.Book };
        var decision = command.Run(Regency, context);
        Assert.Null(decision.Refusal);
        foreach (var happened in decision.Events)
        {
            var recorded = new Recorded(Regency.Next, At, actor, chat, null, happened);
            Regency = Regency.After(recorded);
            _journal.Add(recorded);
        }
    }

    public ChatId Meet(string address, ChatKind kind)
    {
        Do(Actor.Stranger, new MeetChat(address, kind));
        return Regency.Addresses[address];
    }

    public Actor Join(string name, Role role, Unit? unit)
    {
        var code = InvitationCode.Of([(byte)_journal.Count, (byte)(_journal.Count >> 8), 2, 3, 4, 5, 6, 7, 8, 9]);
        Do(Actor.Operator, new Invite(code, role, unit?.Id));
        var account = $"test:{name}";
        var chat = Meet(account, ChatKind.Private);
        Do(Actor.Stranger, new Join(chat, code.ToString(), name, account), chat);
        return Actor.Of(Regency.Accounts[account]);
    }

    /// <summary>The scene of a person's private chat, or of a group.</summary>
    public Scene Scene(Actor actor, Language language = Language.Indonesian, ChatId? group = null)
    {
        var chat = group is { } id ? Regency.Chats[id]
            : Regency.Chats.Values.FirstOrDefault(known => known.Kind == ChatKind.Private && known.Person is { } owner && owner == actor.Person)
            ?? new Chat(new(1), ChatKind.Private, "test:somebody");
        return new(Regency, chat, actor, At, Rules.Book, this) { Language = language };
    }

    public Standing Standing(Unit unit) => Status.Standings.Standing.Of(Regency.Assessment(Id(unit)), Lke);

    public static Message Show(string view, Scene scene, int page = 1, params (string Name, object Value)[] given) =>
        ViewCatalogue.OfStatus.Find(view)!.Show(scene, given.Aggregate(ViewArguments.None, (all, one) => all.With(one.Name, one.Value)), page);

    public IEnumerable<Recorded> Since(DateTimeOffset moment) => _journal.Where(recorded => recorded.At >= moment);
}

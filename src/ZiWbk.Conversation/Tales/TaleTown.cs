using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Declarations;
using ZiWbk.Status.Events;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Reviews;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Conversation.Tales;

/// <summary>
/// Where tales take place: a regency of four offices in November 2026. Dishub has answered the first three areas, Disdukcapil a few
/// questions, RSUD is submitted and locked; each role has one person, and all but the reviewer's team is Dishub's.
/// </summary>
internal sealed partial class TaleTown
{
    /// <summary>The invitation that a tale can use, for a member of Dishub.</summary>
    public static readonly InvitationCode Code = InvitationCode.Of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

    /// <summary>Tuesday, 24 November 2026, nine in the morning.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    private static readonly UnitId _dishub = UnitId.Parse("dishub");
    private static readonly UnitId _dukcapil = UnitId.Parse("dukcapil");
    private static readonly UnitId _inspektorat = UnitId.Parse("inspektorat");
    private static readonly UnitId _rsud = UnitId.Parse("rsud");

    private readonly Instrument _instrument;
    private readonly List<Recorded> _journal = [];
    private DateTimeOffset _at = new(2026, 1, 5, 2, 0, 0, TimeSpan.Zero);

    private TaleTown(Instrument instrument, Rulebook rulebook) => (_instrument, Rulebook) = (instrument, rulebook);

    /// <summary>What stands.</summary>
    public Regency Regency { get; private set; } = Regency.Empty;

    /// <summary>What was recorded.</summary>
    public IReadOnlyList<Recorded> Journal => _journal;

    /// <summary>The worksheet, the journey and the working days.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The account of the person of a role.</summary>
    public static string AccountOf(Role role) => $"tale:{role.ToString().ToLowerInvariant()}";

    /// <summary>Builds the town.</summary>
    public static TaleTown Build(Rulebook rulebook)
    {
        var instrument = rulebook.Instruments.Values.Single();
        var town = new TaleTown(instrument, rulebook);
        town.Do(Actor.Operator, null, new ImportUnits(
        [
            new(_dishub, "Dinas Perhubungan", "Dishub", "dinas", ["dishub", "perhubungan"]),
            new(_dukcapil, "Dinas Kependudukan dan Pencatatan Sipil", "Disdukcapil", "dinas", ["dukcapil", "disdukcapil", "capil"]),
            new(_inspektorat, "Inspektorat", "Inspektorat", "inspektorat", ["inspektorat"]),
            new(_rsud, "RSUD dr. R. Sosodoro Djatikoesoemo", "RSUD Sosodoro", "rsud", ["rsud", "rsud sosodoro"]),
        ]));
        town.Do(Actor.Operator, null, new OpenYear(2026, instrument.Id, FromLastYear: false));
        foreach (var (role, name, unit) in ((Role, string, UnitId?)[])
            [
                (Role.Admin, "Sari Wulandari", null), (Role.Reviewer, "Agus Prasetyo", _inspektorat), (Role.Lead, "Ratna Dewi", _dishub),
                (Role.Member, "Budi Santoso", _dishub), (Role.Viewer, "Hadi Susilo", _dishub), (Role.Media, "Nina Lestari", null),
            ])
            town.Join(role, name, unit);
        town.Do(Actor.Operator, null, new Invite(Code, Role.Member, _dishub, Uses: 1, Days: 90), at: Morning.AddDays(-1));
        town.Meet("tale:group", ChatKind.Group);
        town.Do(Actor.Operator, null, new BindGroup(town.Regency.Addresses["tale:group"], _dishub));
        town.Answer(_dishub, AccountOf(Role.Member), instrument.Questions.Where(question => question.Indicator.Area is { No: <= 3 }));
        town.Do(Actor.Of(town.Regency.Accounts[AccountOf(Role.Member)]), null, new InviteWitness(new(_dishub, 2026), "Kepolisian Resor"));
        town.Do(Actor.Of(town.Regency.Accounts[AccountOf(Role.Reviewer)]), null, new ReturnToOffice(new(_dishub, 2026), QuestionId.Parse("A.I.1.ii.a"), "Rencana aksi belum bertanda tangan"));
        town.Submit();
        town.Travel();
        town.Wonder();
        town._at = Morning;
        return town;
    }

    /// <summary>What stands, with every chat in a language.</summary>
    public Regency RegencySpeaking(Language language)
    {
        if (language == Language.Indonesian)
            return Regency;
        var regency = Regency;
        foreach (var chat in Regency.Chats.Keys)
        {
            var context = new CommandContext(Actor.Operator, Morning, chat) { Rulebook = Rulebook };
            foreach (var happened in new ChooseLanguage(chat, language).Run(regency, context).Events)
                regency = regency.After(new(regency.Next, Morning, Actor.Operator, chat, null, happened));
        }

        return regency;
    }

    private void Join(Role role, string name, UnitId? unit)
    {
        var account = AccountOf(role);
        var code = InvitationCode.Of([(byte)role, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
        Do(Actor.Operator, null, new Invite(code, role, unit));
        Meet(account, ChatKind.Private);
        Do(Actor.Stranger, Regency.Addresses[account], new Join(Regency.Addresses[account], code.ToString(), name, account));
    }

    private void Meet(string address, ChatKind kind) => Do(Actor.Stranger, null, new MeetChat(address, kind));

    private void Answer(UnitId unit, string account, IEnumerable<Question> questions) => Do(Actor.Of(Regency.Accounts[account]), null, new RecordAnswers(
        new(unit, 2026), Layer.Unit,
        questions.ToImmutableDictionary(question => question.Id, AnswerTo), "dialog"));

    private static Answer? AnswerTo(Question question) => question.Scale.Kind switch
    {
        ScaleKind.Options => new OptionAnswer(question.Options[question.Ordinal % 2].Key),
        ScaleKind.Index => new IndexAnswer(Rational.Of(3, 1)),
        _ => new ShareAnswer(Rational.Of(3, 4)),
    };

    // The hospital's lead is known for this only.
    private void Submit()
    {
        const string account = "tale:locked";
        var code = InvitationCode.Of([99, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
        Do(Actor.Operator, null, new Invite(code, Role.Lead, _rsud));
        Meet(account, ChatKind.Private);
        Do(Actor.Stranger, Regency.Addresses[account], new Join(Regency.Addresses[account], code.ToString(), "Endang Rahayu", account));
        Answer(_rsud, account, _instrument.Questions);
        Do(Actor.Of(Regency.Accounts[account]), null, new SubmitAssessment(new(_rsud, 2026)));
    }

    private void Do(Actor actor, ChatId? chat, Command command, DateTimeOffset? at = null)
    {
        var context = new CommandContext(actor, at ?? _at, chat) { Rulebook = Rulebook };
        var decision = command.Run(Regency, context);
        if (decision.Refusal is { } refusal)
            throw new InvalidOperationException($"The town cannot be built: {refusal.En}");
        foreach (var happened in decision.Events)
        {
            var recorded = new Recorded(Regency.Next, context.At, actor, chat, null, happened);
            Regency = Regency.After(recorded);
            _journal.Add(recorded);
        }

        _at = _at.AddHours(1);
    }
}

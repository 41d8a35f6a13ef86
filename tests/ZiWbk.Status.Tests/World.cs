using System.Collections.Immutable;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status;

/// <summary>A regency that commands are given to one after the other, with a clock of its own.</summary>
internal sealed class World
{
    public const int Year = 2026;

    public static readonly UnitId Dishub = UnitId.Parse("dishub");

    public static readonly UnitId Dukcapil = UnitId.Parse("dukcapil");

    public static readonly UnitId Inspektorat = UnitId.Parse("inspektorat");

    public static readonly AssessmentId Assessment = new(Dishub, Year);

    private readonly List<Recorded> _journal = [];

    public static Instrument Instrument { get; } = Official.Lke;

    /// <summary>A question answered Ya or Tidak.</summary>
    public static QuestionId First { get; } = OptionQuestions(0);

    public static QuestionId Second { get; } = OptionQuestions(1);

    public Regency Regency { get; private set; } = Regency.Empty;

    public DateTimeOffset At { get; set; } = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    public IReadOnlyList<Recorded> Journal => _journal;

    /// <summary>Three offices and an open year.</summary>
    public static World WithOffices()
    {
        var world = new World();
        world.Do(Actor.Operator, new ImportUnits([Office(Dishub), Office(Dukcapil), Office(Inspektorat)]));
        world.Do(Actor.Operator, new OpenYear(Year, Instrument.Id, FromLastYear: false));
        return world;
    }

    public static Unit Office(UnitId id, string? name = null) => new(id, name ?? $"Kantor {id}", id.Value, "dinas", [id.Value]);

    public static RecordAnswers Answers(QuestionId question, string? option, AssessmentId? assessment = null, Layer layer = Layer.Unit) =>
        new(assessment ?? Assessment, layer, ImmutableDictionary<QuestionId, Answer?>.Empty.Add(question, option is null ? null : new OptionAnswer(option)), "dialog");

    public CommandContext Context(Actor actor, ChatId? chat = null, UpdateKey? key = null) =>
        new(actor, At, chat, key) { Rulebook = Rules.Book };

    public Decision Try(Actor actor, Command command, ChatId? chat = null) => command.Run(Regency, Context(actor, chat));

    /// <summary>Runs a command that must not be refused and gives what it recorded.</summary>
    public IReadOnlyList<Recorded> Do(Actor actor, Command command, ChatId? chat = null)
    {
        var decision = Try(actor, command, chat);
        Assert.Null(decision.Refusal);
        return Record(actor, decision, chat);
    }

    public IReadOnlyList<Recorded> Record(Actor actor, Decision decision, ChatId? chat = null, UpdateKey? key = null)
    {
        var from = _journal.Count;
        foreach (var happened in decision.Events)
        {
            var recorded = new Recorded(Regency.Next, At, actor, chat, key, happened);
            Regency = Regency.After(recorded);
            _journal.Add(recorded);
        }

        return _journal[from..];
    }

    /// <summary>Runs a command that must be refused in both languages and change nothing.</summary>
    public string Refused(Actor actor, Command command, ChatId? chat = null)
    {
        var decision = Try(actor, command, chat);
        Assert.NotNull(decision.Refusal);
        Assert.Empty(decision.Events);
        Assert.False(string.IsNullOrWhiteSpace(decision.Refusal.Value.Id));
        Assert.False(string.IsNullOrWhiteSpace(decision.Refusal.Value.En));
        Assert.NotEqual(decision.Refusal.Value.Id, decision.Refusal.Value.En);
        return decision.Refusal.Value.En;
    }

    public ChatId Meet(string address, ChatKind kind = ChatKind.Private)
    {
        Do(Actor.Stranger, new MeetChat(address, kind));
        return Regency.Addresses[address];
    }

    /// <summary>Somebody joins by invitation; the account is the name in small letters.</summary>
    public Actor Join(string name, Role role, UnitId? unit)
    {
        var code = Code((byte)_journal.Count);
        Do(Actor.Operator, new Invite(code, role, unit));
        var account = $"test:{name.ToLowerInvariant()}";
        var chat = Meet(account);
        Do(Actor.Stranger, new Join(chat, code.ToString(), name, account), chat);
        return Actor.Of(Regency.Accounts[account]);
    }

    public static InvitationCode Code(byte seed) => InvitationCode.Of([seed, 1, 2, 3, 4, 5, 6, 7, 8, 9]);

    private static QuestionId OptionQuestions(int at) =>
        Instrument.Questions.Where(question => question.FindOption("Ya") is not null && question.FindOption("Tidak") is not null).ElementAt(at).Id;
}

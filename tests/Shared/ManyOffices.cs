using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Media;
using ZiWbk.Status.Reports;
using ZiWbk.Status.Requirements;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Standings;
using ZiWbk.Status.Tasks;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Shared;

/// <summary>
/// A made-up regency with as many offices as wanted, the same for the same number: of every kind, blank, half filled, full, reviewed or not, with
/// short and very long names of offices and people. It has come about by commands, as a real one does.
/// </summary>
internal sealed class ManyOffices
{
    public const int Year = 2026;

    // The first offices are the borders: nothing recorded but one answer cleared again, everything at its best, the longest names.
    private const int Blank = 0, Full = 1, LongNamed = 2;

    private static readonly string[] _kinds = ["dinas", "badan", "kecamatan", "puskesmas", "rsud", "uptd", "bagian", "kelurahan"];
    private static readonly string[] _words =
    [
        "Pemberdayaan", "Masyarakat", "Perumahan", "Kawasan", "Permukiman", "Lingkungan", "Perhubungan", "Kependudukan", "Pencatatan", "Sipil", "Perpustakaan", "Kearsipan", "Ketahanan", "Pangan",
        "Kesatuan", "Bangsa", "Politik", "Penanggulangan", "Bencana", "Perlindungan", "Perempuan", "Anak", "Keluarga", "Berencana", "Transmigrasi",
    ];

    private readonly List<Recorded> _journal = [];
    private readonly Random _random;

    private ManyOffices(int count)
    {
        _random = new(count);
        Do(new ImportUnits([.. Enumerable.Range(0, count).Select(Office)]));
        Do(new OpenYear(Year, Official.Lke.Id, FromLastYear: false));
        Do(new FixDate(Year, Rules.Journey.Milestones[0].Id, new(Year, 9, 14), "700/12/412.100/2026"));
        foreach (var requirement in Official.Lke.RequirementsOf(Target.Wbk).Where(each => each.Scope == RequirementScope.Regency).Take(2))
            Do(new StateRequirement(new(Year, requirement.Id, null), true, "WTP", null));
        for (var at = 0; at < count; at++)
        {
            // The second half has moved within the last month.
            if (at == count / 2)
                At = new(2026, 4, 1, 1, 0, 0, TimeSpan.Zero);
            Fill(at);
        }

        At = new(2026, 4, 20, 1, 0, 0, TimeSpan.Zero);
    }

    public DateTimeOffset At { get; private set; } = new(2026, 2, 2, 1, 0, 0, TimeSpan.Zero);

    public DateOnly Today { get; } = new(2026, 4, 20);

    public Regency Regency { get; private set; } = Regency.Empty;

    public IReadOnlyList<Recorded> Journal => _journal;

    public static ManyOffices Of(int count) => new(count);

    public static UnitId IdOf(int at) => UnitId.Parse($"kantor-{at}");

    /// <summary>What is told of the office at a place.</summary>
    public OfficeReport Report(int at) => OfficeReport.Of(new(
        Regency, Rules.Book, Regency.Units[IdOf(at)], Standing.Of(Regency.Assessment(new(IdOf(at), Year)), Official.Lke), Today));

    /// <summary>What is told of all of them.</summary>
    public RegencyReport Report() => RegencyReport.Of(Regency, Rules.Book, Year, Today)!;

    private Unit Office(int at)
    {
        var kind = _kinds[at % _kinds.Length];
        var title = char.ToUpperInvariant(kind[0]) + kind[1..];
        var words = string.Join(' ', Enumerable.Range(0, at == LongNamed ? 14 : _random.Next(1, 7)).Select(_ => _words[_random.Next(_words.Length)]));
        var name = at == LongNamed + 1 ? $"{title} {new string('M', 90)} & <Desa> \"Satu\"" : $"{title} {words} {at}";
        return new(IdOf(at), name, at == LongNamed ? name : $"{title} {words.Split(' ')[0]} {at}", kind, [$"kantor {at}"]);
    }

    private void Fill(int at)
    {
        var id = new AssessmentId(IdOf(at), Year);
        At += TimeSpan.FromMinutes(_random.Next(1, 90));
        var first = Official.Lke.Questions[0];
        if (at == Blank)
        {
            // An office is at work once anything is recorded, though nothing is left of it.
            Do(Answers(id, Layer.Unit, question => question == first ? Best(question) : null));
            Do(new RecordAnswers(id, Layer.Unit, ImmutableDictionary<QuestionId, Answer?>.Empty.Add(first.Id, null), "dialog"));
            return;
        }

        var level = at == Full ? 1 : _random.NextDouble();
        var filled = at == Full ? 1 : _random.Next(4) == 0 ? _random.NextDouble() : 1;
        Do(Answers(id, Layer.Unit, question => _random.NextDouble() > filled ? null : _random.NextDouble() < level ? Best(question) : Any(question)));
        if (at == Full || _random.Next(3) == 0)
            Do(Answers(id, Layer.Tpi, question => at == Full ? Best(question) : _random.Next(3) > 0 ? null : Any(question)));
        Prove(id, at == Full ? 1 : _random.NextDouble());
        Assign(id, at);
        foreach (var task in Rules.Journey.Tasks.Take(at == Full ? Rules.Journey.Tasks.Count : _random.Next(6)))
            Do(new CompleteTask(id, task.Id, DateOnly.FromDateTime(At.UtcDateTime)), refusable: true);
        if (_random.Next(3) == 0)
            Do(new PlanMedia(id, Rules.Journey.Milestones[_random.Next(Rules.Journey.Milestones.Count)].Id, new(Year, _random.Next(1, 12), 10)), refusable: true);
        if (_random.Next(4) == 0)
            Do(new PublishMedia(id, Rules.Journey.Milestones[0].Id, new($"https://contoh.go.id/{at}", new(Year, 2, 3))), refusable: true);
    }

    private void Prove(AssessmentId id, double share)
    {
        var matters = Regency.Assessment(id).Unit.Select(entry => entry.Key).Where(_ => _random.NextDouble() <= share).Select(Matter.Of).ToImmutableArray();
        foreach (var group in matters.Chunk(8))
            Do(new AttachEvidence(id, [.. group], null, $"https://drive.contoh.go.id/{id.Unit}/{group[0].Code}", null, null), refusable: true);
    }

    private void Assign(AssessmentId id, int at)
    {
        var code = InvitationCode.Of([(byte)at, (byte)(at >> 8), 2, 3, 4, 5, 6, 7, 8, 9]);
        Do(new Invite(code, Role.Lead, id.Unit));
        var account = $"test:ketua-{at}";
        Do(new MeetChat(account, ChatKind.Private), Actor.Stranger);
        var name = at % 10 == LongNamed ? "Dr. H. Raden Mas Bambang Kusumawardhana Prawirodirdjo Sosrokusumo, S.IP., M.Si., Ph.D." : $"Siti Aminah {at}";
        Do(new Join(Regency.Addresses[account], code.ToString(), name, account), Actor.Stranger);
        var person = Regency.Accounts[account];
        foreach (var question in Official.Lke.Questions.Where(_ => _random.Next(8) == 0))
            Do(new AssignDuty(id, Matter.Of(question.Id), new(person, _random.Next(4) == 0 ? null : new DateOnly(Year, _random.Next(3, 9), _random.Next(1, 28)))), refusable: true);
    }

    private static Answer Best(Question question) => question.Scale.Kind switch
    {
        ScaleKind.Options => new OptionAnswer(question.Options[0].Key),
        ScaleKind.Index => new IndexAnswer(question.Scale.Maximum),
        _ => new ShareAnswer(Rational.One),
    };

    private Answer Any(Question question) => question.Scale.Kind switch
    {
        ScaleKind.Options => new OptionAnswer(question.Options[_random.Next(question.Options.Count)].Key),
        ScaleKind.Index => new IndexAnswer(Rational.Of(_random.Next(401), 100)),
        _ => new ShareAnswer(Rational.Of(_random.Next(101), 100)),
    };

    private static RecordAnswers Answers(AssessmentId id, Layer layer, Func<Question, Answer?> answer) => new(
        id, layer,
        Official.Lke.Questions.Select(question => (question.Id, Answer: answer(question))).Where(given => given.Answer is not null).ToImmutableDictionary(given => given.Id, given => given.Answer),
        "dialog");

    private void Do(Command command, Actor? actor = null, bool refusable = false)
    {
        var decision = command.Run(Regency, new(actor ?? Actor.Operator, At) { Rulebook = Rules.Book });
        if (decision.Refusal is { } refusal && !refusable)
            throw new InvalidOperationException($"{command}: {refusal}");
        foreach (var happened in decision.Events)
        {
            var recorded = new Recorded(Regency.Next, At, actor ?? Actor.Operator, null, null, happened);
            Regency = Regency.After(recorded);
            _journal.Add(recorded);
        }
    }
}

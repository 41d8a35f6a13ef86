using System.Collections.Immutable;
using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Bot.Hosting;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Benchmarks.Turns;

/// <summary>A regency in the middle of its year: 60 offices, each with all its answers, five pieces of evidence and three people.</summary>
internal static class TurnTown
{
    private const int Offices = 60;
    private const int EvidencePerOffice = 5;

    /// <summary>Builds it; the accounts within the channel, all digits, of one member for each chat.</summary>
    public static async Task<IReadOnlyList<string>> BuildAsync(StatusHost host, string channel, int chats)
    {
        var year = host.YearOr(null);
        var questions = host.Instrument.Questions;
        var random = new Random(1);
        await DoAsync(host, Actor.Operator, Old(host), new ImportUnits(
            [.. Enumerable.Range(0, Offices).Select(office => new Unit(UnitOf(office), $"Kantor Contoh {office}", $"Kantor {office}", "dinas", []))]));
        for (var office = 0; office < Offices; office++)
        {
            for (var person = 0; person < 3; person++)
                await JoinAsync(host, channel, Account(office, person), person == 0 ? Role.Lead : Role.Member, UnitOf(office));
            var id = new AssessmentId(UnitOf(office), year);
            var lead = Actor.Of(host.Store.Current.Accounts[$"{channel}:{Account(office, 0)}"]);
            await DoAsync(host, lead, Old(host), new RecordAnswers(id, Layer.Unit, questions.ToImmutableDictionary(question => question.Id, question => (Answer?)Some(question, random)), "workbook"));
            for (var piece = 0; piece < EvidencePerOffice; piece++)
                await DoAsync(host, lead, Old(host), new AttachEvidence(id, [Matter.Of(questions[random.Next(questions.Count)].Id)], null, $"https://example.go.id/{office}/{piece}", null, null));
            // This week's work.
            foreach (var question in questions.Where(question => question.Options.Count > 1).Take(5))
                await DoAsync(host, lead, host.Store.Now(lead).At.AddDays(-2), new RecordAnswers(id, Layer.Unit, ImmutableDictionary<QuestionId, Answer?>.Empty.Add(question.Id, Some(question, random)), "dialog"));
        }

        return [.. Enumerable.Range(0, chats).Select(chat => Account(chat % Offices, 1 + (chat / Offices)))];
    }

    private static async Task JoinAsync(StatusHost host, string channel, string account, Role role, UnitId unit)
    {
        var address = $"{channel}:{account}";
        var code = InvitationCode.Of(System.Security.Cryptography.RandomNumberGenerator.GetBytes(InvitationCode.Bytes));
        await DoAsync(host, Actor.Operator, Old(host), new Invite(code, role, unit));
        await DoAsync(host, Actor.Stranger, Old(host), new MeetChat(address, ChatKind.Private));
        await DoAsync(host, Actor.Stranger, Old(host), new Join(host.Store.Current.Addresses[address], code.ToString(), $"Orang {account}", address));
    }

    private static async Task DoAsync(StatusHost host, Actor actor, DateTimeOffset at, Command command)
    {
        var outcome = await host.Store.SubmitAsync(host.Store.Now(actor) with { At = at }, command);
        if (outcome.Refusal is { } refusal)
            throw new InvalidOperationException(refusal.En);
    }

    private static Answer Some(Question question, Random random) => question.Scale.Kind switch
    {
        ScaleKind.Options => new OptionAnswer(question.Options[random.Next(question.Options.Count)].Key),
        ScaleKind.Index => new IndexAnswer(Rational.Of(3, 1)),
        _ => new ShareAnswer(Rational.Of(3, 4)),
    };

    private static DateTimeOffset Old(StatusHost host) => host.Store.Now(Actor.Operator).At.AddDays(-60);

    private static string Account(int office, int person) => (1000 + (office * 10) + person).ToString(CultureInfo.InvariantCulture);

    private static UnitId UnitOf(int office) => UnitId.Parse(string.Create(CultureInfo.InvariantCulture, $"kantor-{office}"));
}

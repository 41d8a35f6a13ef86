using ZiWbk.Assessment.Instruments;
using ZiWbk.Bot.Hosting;
using ZiWbk.Status;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.People;

namespace ZiWbk.Bot.Demo;

/// <summary>Where the story is told into: what stands so far, and what its words mean there.</summary>
/// <param name="Host">The folder.</param>
/// <param name="Calendar">When it happens.</param>
internal sealed record Telling(StatusHost Host, DemoCalendar Calendar)
{
    /// <summary>What stands so far.</summary>
    public Regency Regency => Host.Store.Current;

    /// <summary>The worksheet.</summary>
    public Instrument Instrument => Host.Instrument;

    /// <summary>Who a short name is.</summary>
    public Person Person(string slug) => Regency.People[Regency.Accounts[DemoPerson.Account(slug)]];

    /// <summary>The question of a code.</summary>
    public Question Question(string code) =>
        Instrument.Find(QuestionId.Parse(code)) ?? throw new InvalidOperationException($"The story speaks of {code}, which the worksheet does not ask.");

    /// <summary>The questions of a part of the worksheet: <c>A.I.5</c>, <c>A.I.5.iv</c>, or one question.</summary>
    public IEnumerable<Question> Questions(string part) => Instrument.Questions.Where(question => IsIn(question.Id, part));

    /// <summary>Whether a question belongs to a part.</summary>
    public static bool IsIn(QuestionId question, string part) =>
        question.Value == part || question.Value.StartsWith(part + ".", StringComparison.Ordinal);

    /// <summary>Keeps a small PDF of this title as evidence.</summary>
    public StoredFile Keep(string name, string title) =>
        Host.Evidence.Save(new MemoryStream(DemoPdf.Of(title)), name).File
        ?? throw new InvalidOperationException($"The demo's own file {name} was refused.");
}

using System.Globalization;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Declarations;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.People;
using ZiWbk.Status.Requirements;
using ZiWbk.Status.Tasks;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Bot.Demo;

/// <summary>What one person does at one moment. Its words become the commands that person would give.</summary>
/// <param name="unit">The office's short name; empty for the whole regency.</param>
/// <param name="who">The person's short name.</param>
/// <param name="when">The moment.</param>
internal sealed class Chapter(string unit, string who, Func<DemoCalendar, DateTimeOffset> when)
{
    private readonly ChapterAnswers _answers = new();
    private readonly List<Func<Telling, IEnumerable<Command>>> _others = [];

    /// <summary>The person's short name.</summary>
    public string Who => who;

    /// <summary>The moment, by a calendar.</summary>
    public DateTimeOffset When(DemoCalendar calendar) => when(calendar);

    /// <summary>The best option on every question of a part, but where another word is said.</summary>
    public Chapter BestOf(string part) => Answers(answers => answers.BestOf(part));

    /// <summary>The reviewer sees a part as the office does, but where another word is said.</summary>
    public Chapter AgreesOn(string part) => Answers(answers => answers.AgreesOn(part));

    /// <summary>One answer: an option, an index, or counts as <c>selesai 9, diproses 2</c>.</summary>
    public Chapter Answer(string question, string answer) => Answers(answers => answers.Say(question, answer));

    /// <summary>The same option on several questions.</summary>
    public Chapter All(string answer, params string[] questions) => Answers(answers => Array.ForEach(questions, question => answers.Say(question, answer)));

    /// <summary>Questions of a part that stay blank.</summary>
    public Chapter Blank(params string[] questions) => Answers(answers => Array.ForEach(questions, answers.Leave));

    /// <summary>A link as evidence of each question of a part, but of some.</summary>
    public Chapter LinkEach(string part, params string[] butNot) => Then(telling => telling.Questions(part)
        .Where(question => !butNot.Any(other => Telling.IsIn(question.Id, other)))
        .Select(question => Attach(telling, question.Id.Value.ToLowerInvariant().Replace('.', '-'), Written(telling), [question.Id.Value])));

    /// <summary>One link as evidence of some questions.</summary>
    public Chapter Link(string page, params string[] questions) => Then(telling => [Attach(telling, page, Written(telling), questions)]);

    /// <summary>A link to something that was written the year before, which an assessor would stumble over.</summary>
    public Chapter OldLink(string page, params string[] questions) =>
        Then(telling => [Attach(telling, page, new DateOnly(telling.Calendar.Year - 1, 3, 14), questions)]);

    /// <summary>A file as evidence of some questions.</summary>
    public Chapter File(string name, string title, params string[] questions) => Then(telling =>
        [new AttachEvidence(Id(telling), [.. questions.Select(code => Matter.Of(telling.Question(code).Id))], telling.Keep(name, title), null, Written(telling), name)]);

    /// <summary>A note on a question.</summary>
    public Chapter Note(string question, string text) => Then(telling => [new WriteNote(Id(telling), Matter.Of(telling.Question(question).Id), text)]);

    /// <summary>Puts somebody in charge of some questions until so many days from now; before now where that is negative.</summary>
    public Chapter Duty(string person, int days, params string[] questions) => Then(telling => questions.Select(question =>
    {
        var due = telling.Calendar.Today.AddDays(days);
        // Early in the year there is little room; nobody is given a day that has passed already.
        var given = Written(telling);
        return new AssignDuty(Id(telling), Matter.Of(telling.Question(question).Id), new(telling.Person(person).Id, due < given ? given : due));
    }));

    /// <summary>Tasks of the path that are done.</summary>
    public Chapter Tasks(params string[] tasks) => Then(telling => tasks.Select(task => new CompleteTask(Id(telling), task, Written(telling))));

    /// <summary>Tasks of the path that are done, each shown by a link.</summary>
    public Chapter ProvedTasks(params string[] tasks) => Tasks(tasks).Then(telling => tasks.Select(task => new AttachEvidence(
        Id(telling), [Matter.OfTask(task)], null, string.Create(CultureInfo.InvariantCulture, $"https://example.go.id/{unit}/{telling.Calendar.Year}/tahap-{task.ToLowerInvariant()}"), Written(telling), null)));

    /// <summary>Invites witnesses to the office's declaration.</summary>
    public Chapter Invites(params string[] witnesses) => Then(telling => witnesses.Select(name => new InviteWitness(Id(telling), name)));

    /// <summary>The office has declared on this day: the place, who of those invited came, and how many employees signed the pact.</summary>
    public Chapter Declares(string place, int signed, int employees, params string[] came) => Then(telling =>
    [
        new PlanDeclaration(Id(telling), Written(telling), place),
        .. telling.Regency.Assessment(Id(telling)).Declaration.Witnesses.Select(witness =>
            new AnswerForWitness(Id(telling), witness.Id, came.Contains(witness.Name) ? WitnessAnswer.Coming : WitnessAnswer.Declined)),
        new CountPacts(Id(telling), new(signed, employees)),
    ]);

    /// <summary>Employees who have signed the pact.</summary>
    public Chapter Signed(int signed, int employees) => Then(telling => [new CountPacts(Id(telling), new(signed, employees))]);

    /// <summary>Puts somebody in charge of a task until so many days from now; without a date where none is given.</summary>
    public Chapter TaskDuty(string person, string task, int? days) => Then(telling =>
    {
        var given = Written(telling);
        DateOnly? due = days is { } count ? telling.Calendar.Today.AddDays(count) : null;
        return [new AssignDuty(Id(telling), Matter.OfTask(task), new(telling.Person(person).Id, due < given ? given : due))];
    });

    /// <summary>Fixes a date of the year by a letter.</summary>
    public Chapter Fixes(string milestone, Func<DemoCalendar, DateOnly> date, string letter) => Then(telling =>
        [new FixDate(telling.Calendar.Year, milestone, date(telling.Calendar), string.Create(CultureInfo.InvariantCulture, $"{letter}/{telling.Calendar.Year}"))]);

    /// <summary>A requirement that is met.</summary>
    public Chapter Met(string requirement, string value) => State(requirement, true, value);

    /// <summary>A requirement that is not met.</summary>
    public Chapter Unmet(string requirement, string value) => State(requirement, false, value);

    /// <summary>Submits the assessment.</summary>
    public Chapter Submits() => Then(telling => [new SubmitAssessment(Id(telling))]);

    /// <summary>Brings the bot into a group of the office, as the first thing of a chapter.</summary>
    public Chapter Group(string address) => Then(telling =>
        [new MeetChat(address, ChatKind.Group), new BindGroup(new ChatId(telling.Regency.Next), UnitId.Parse(unit))]);

    /// <summary>Assigns a reviewer the offices to review.</summary>
    public Chapter Reviews(string reviewer, params string[] units) => Then(telling =>
        [new AssignReviewer(telling.Person(reviewer).Id, [.. units.Select(UnitId.Parse)])]);

    /// <summary>The commands of the chapter, answers first.</summary>
    public IReadOnlyList<Command> Commands(Telling telling)
    {
        var commands = new List<Command>();
        if (_answers.Any)
            commands.Add(_answers.Command(telling, Id(telling), telling.Person(who).Role));
        commands.AddRange(_others.SelectMany(other => other(telling)));
        return commands;
    }

    private Chapter Answers(Action<ChapterAnswers> say)
    {
        say(_answers);
        return this;
    }

    private Chapter Then(Func<Telling, IEnumerable<Command>> commands)
    {
        _others.Add(commands);
        return this;
    }

    private Chapter State(string requirement, bool met, string value) => Then(telling =>
        [new StateRequirement(new(telling.Calendar.Year, requirement, unit.Length == 0 ? null : UnitId.Parse(unit)), met, value, Written(telling))]);

    private AttachEvidence Attach(Telling telling, string page, DateOnly dated, IEnumerable<string> questions) => new(
        Id(telling),
        [.. questions.Select(code => Matter.Of(telling.Question(code).Id))],
        null,
        string.Create(CultureInfo.InvariantCulture, $"https://example.go.id/{unit}/{dated.Year}/{page}"),
        dated,
        null);

    private AssessmentId Id(Telling telling) => new(UnitId.Parse(unit), telling.Calendar.Year);

    private DateOnly Written(Telling telling) => DemoCalendar.DayOf(When(telling.Calendar));
}

using ZiWbk.Assessment.Instruments;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.People;
using ZiWbk.Status.Standings;

namespace ZiWbk.Conversation.Views;

/// <summary>What somebody still owes: questions that are blank, or answered without evidence; tasks of the stages that are not done.</summary>
/// <param name="Person">Who is in charge; null for nobody.</param>
/// <param name="Matters">The questions owed, in form order.</param>
/// <param name="Tasks">The tasks owed, in order; nobody's are not listed, because the stages name them.</param>
/// <param name="Due">The nearest day something of it is due; null where no day is set.</param>
internal sealed record OwedWork(PersonId? Person, IReadOnlyList<MissingMatter> Matters, IReadOnlyList<JourneyTask> Tasks, DateOnly? Due)
{
    public int Blank => Matters.Count(matter => matter.Blank);

    public int NoEvidence => Matters.Count(matter => matter.NoEvidence);

    public bool Overdue(DateOnly today) => Due < today;

    /// <summary>What an office owes, by who is in charge: what is due first at first; nobody's at last.</summary>
    public static IReadOnlyList<OwedWork> Of(OfficeScene office)
    {
        var duties = office.Assessment.Duties;
        var questions = office.Score.Questions
            .Select(score => office.Whole.Missing(score))
            .Where(matter => matter.Blank || matter.NoEvidence)
            .ToLookup(matter => duties.GetValueOrDefault(Matter.Of(matter.Question.Id))?.Person);
        var tasks = office.Scene.Rulebook.Journey.Tasks
            .Where(task => !office.Assessment.Tasks.ContainsKey(task.Id) && duties.ContainsKey(Matter.OfTask(task.Id)))
            .ToLookup(task => (PersonId?)duties[Matter.OfTask(task.Id)].Person);
        return [.. questions.Select(group => group.Key).Union(tasks.Select(group => group.Key))
            .Select(person => new OwedWork(person, [.. questions[person]], [.. tasks[person]], FirstDay(questions[person], tasks[person])))
            .OrderBy(owed => owed.Person is null)
            .ThenBy(owed => owed.Due ?? DateOnly.MaxValue)
            .ThenByDescending(owed => owed.Matters.Count + owed.Tasks.Count)
            .ThenBy(owed => owed.Person?.Number)];

        DateOnly? FirstDay(IEnumerable<MissingMatter> matters, IEnumerable<JourneyTask> owed) => matters.Select(matter => Matter.Of(matter.Question.Id))
            .Concat(owed.Select(task => Matter.OfTask(task.Id)))
            .Min(matter => duties.GetValueOrDefault(matter)?.Due);
    }

    /// <summary>How many of these questions each area has; the results stand last, without an area.</summary>
    public IEnumerable<(Area? Area, int Count)> ByArea() =>
        Matters.GroupBy(matter => matter.Question.Indicator.Area).OrderBy(group => group.Key?.No ?? int.MaxValue).Select(group => (group.Key, group.Count()));
}

using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.People;

namespace ZiWbk.Conversation.Views;

/// <summary>What somebody still owes: questions that are blank, or answered without evidence.</summary>
/// <param name="Person">Who is in charge; null for nobody.</param>
/// <param name="Matters">What is owed, in form order.</param>
/// <param name="Due">The nearest day something of it is due; null where no day is set.</param>
internal sealed record OwedWork(PersonId? Person, IReadOnlyList<MissingMatter> Matters, DateOnly? Due)
{
    public int Blank => Matters.Count(matter => matter.Blank);

    public int NoEvidence => Matters.Count(matter => matter.NoEvidence);

    public bool Overdue(DateOnly today) => Due < today;

    /// <summary>What an office owes, by who is in charge: what is due first at first; nobody's at last.</summary>
    public static IReadOnlyList<OwedWork> Of(OfficeScene office) =>
        [.. office.Score.Questions
            .Select(score => MissingMatter.Of(office, score))
            .Where(matter => matter.Blank || matter.NoEvidence)
            .Select(matter => (Matter: matter, Duty: office.Assessment.Duties.GetValueOrDefault(Matter.Of(matter.Question.Id))))
            .GroupBy(entry => entry.Duty?.Person)
            .Select(group => new OwedWork(group.Key, [.. group.Select(entry => entry.Matter)], group.Min(entry => entry.Duty?.Due)))
            .OrderBy(owed => owed.Person is null)
            .ThenBy(owed => owed.Due ?? DateOnly.MaxValue)
            .ThenByDescending(owed => owed.Matters.Count)
            .ThenBy(owed => owed.Person?.Number)];

    /// <summary>How many of these questions each area has; the results stand last, without an area.</summary>
    public IEnumerable<(Area? Area, int Count)> ByArea() =>
        Matters.GroupBy(matter => matter.Question.Indicator.Area).OrderBy(group => group.Key?.No ?? int.MaxValue).Select(group => (group.Key, group.Count()));
}

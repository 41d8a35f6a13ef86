using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Paths;
using ZiWbk.Journey.Plans;
using ZiWbk.Journey.Progress;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.People;
using ZiWbk.Status.Standings;

namespace ZiWbk.Status.Reports;

/// <summary>Where an action comes from.</summary>
public enum ActionKind
{
    /// <summary>A step of the least-effort path.</summary>
    Step,

    /// <summary>A task of the stages.</summary>
    Task,

    /// <summary>A requirement outside the worksheet.</summary>
    Requirement,
}

/// <summary>Something to be done.</summary>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Code">The question's, task's or requirement's code.</param>
/// <param name="Person">Who is in charge; null for nobody.</param>
/// <param name="Bearer">Who usually bears it, where nobody is in charge; null where that is not known.</param>
/// <param name="Due">By when: the day set, else the latest one that the next milestone leaves; null where neither is known.</param>
/// <param name="IsSet">Whether somebody set the day; a counted one is a proposal.</param>
/// <param name="IsLate">Whether it lies before today.</param>
public sealed record PlannedAction(ActionKind Kind, string Code, PersonId? Person, Bilingual? Bearer, DateOnly? Due, bool IsSet, bool IsLate)
{
    /// <summary>The step; null for another kind.</summary>
    public PathStep? Step { get; init; }

    /// <summary>The task; null for another kind.</summary>
    public JourneyTask? Task { get; init; }

    /// <summary>The requirement; null for another kind.</summary>
    public RequirementState? Requirement { get; init; }
}

/// <summary>What an office has still to do, put in the order of its dates.</summary>
public static class ActionPlan
{
    // What lies further ahead than this many tasks without a day is the stages' business, not this plan's.
    private const int MostUndatedTasks = 8;

    internal static IReadOnlyList<PlannedAction> Of(OfficeReport report)
    {
        var office = report.Office;
        var latest = LatestFinishes(office);
        var steps = (report.Path?.Steps ?? []).Select(step => Step(office, step));
        var tasks = office.NextTasks.Select(task => Task(office, task, latest)).ToList();
        var requirements = report.Requirements.Where(state => state.Met != true).Select(state => Requirement(office, state));
        return [.. steps
            .Concat(tasks.Where(task => task.Due is not null)).Concat(tasks.Where(task => task.Due is null).Take(MostUndatedTasks)).Concat(requirements)
            .OrderBy(action => action.Due ?? DateOnly.MaxValue).ThenBy(action => action.Kind)];
    }

    /// <summary>The last day each open task can be finished on so that every dated milestone ahead is kept, by the task's code.</summary>
    public static IReadOnlyDictionary<string, DateOnly> LatestFinishes(OfficeStanding office) =>
        Planned(office).Where(task => task.LatestFinish is not null)
            .GroupBy(task => task.Task.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Min(task => task.LatestFinish!.Value), StringComparer.Ordinal);

    internal static IEnumerable<PlannedTask> Planned(OfficeStanding office)
    {
        var done = office.Done.Keys.ToHashSet(StringComparer.Ordinal);
        return office.Dates.Where(date => date.Date >= office.Today)
            .SelectMany(date => BackwardPlan.Of(office.Rulebook.Journey, office.Rulebook.Calendar, date.Milestone.TaskId, date.Date!.Value, done, office.Today).Tasks);
    }

    private static PlannedAction Step(OfficeStanding office, PathStep step)
    {
        var duty = office.DutyOf(Matter.Of(step.Question.Id));
        return Action(office, ActionKind.Step, step.Question.Id.Value, duty, null, null) with { Step = step };
    }

    private static PlannedAction Task(OfficeStanding office, TaskStanding task, IReadOnlyDictionary<string, DateOnly> latest)
    {
        DateOnly? counted = latest.TryGetValue(task.Task.Id, out var day) ? day : null;
        return Action(office, ActionKind.Task, task.Task.Id, office.DutyOf(task.Task), counted, task.Task.Actors.Count > 0 ? task.Task.Actors[0].Name : null) with { Task = task.Task };
    }

    private static PlannedAction Requirement(OfficeStanding office, RequirementState state)
    {
        var bearer = state.Requirement.Scope == RequirementScope.Regency ? new Bilingual("Pemkab", "the regency") : new Bilingual("kantor", "the office");
        return Action(office, ActionKind.Requirement, state.Requirement.Id, office.DutyOf(Matter.OfRequirement(state.Requirement.Id)), null, bearer) with { Requirement = state };
    }

    private static PlannedAction Action(OfficeStanding office, ActionKind kind, string code, Duty? duty, DateOnly? counted, Bilingual? bearer)
    {
        var due = duty?.Due ?? counted;
        return new(kind, code, duty?.Person, bearer, due, duty?.Due is not null, due < office.Today);
    }
}

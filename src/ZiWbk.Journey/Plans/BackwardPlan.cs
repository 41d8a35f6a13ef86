using ZiWbk.Journey.Calendars;
using ZiWbk.Journey.Stages;

namespace ZiWbk.Journey.Plans;

/// <summary>What must be finished when, so that a task or stage is finished by a date. Counted backwards on working days.</summary>
public sealed class BackwardPlan
{
    private BackwardPlan(DateOnly date, IReadOnlyList<PlannedTask> tasks, IReadOnlyList<PlannedTask> critical) =>
        (Date, Tasks, Critical) = (date, tasks, critical);

    /// <summary>The date planned for.</summary>
    public DateOnly Date { get; }

    /// <summary>Every open task that leads to the date, in the order of the journey.</summary>
    public IReadOnlyList<PlannedTask> Tasks { get; }

    /// <summary>The chain that must begin first, in the order of work; of equals the first in the journey's order.</summary>
    public IReadOnlyList<PlannedTask> Critical { get; }

    /// <summary>The tasks that must have been finished already.</summary>
    public IEnumerable<PlannedTask> Late => Tasks.Where(task => task.IsLate);

    /// <summary>The tasks the calendar does not reach.</summary>
    public IEnumerable<PlannedTask> Unplanned => Tasks.Where(task => !task.IsPlanned);

    /// <summary>Plans backwards from a date.</summary>
    /// <param name="journey">The tasks and what comes after what.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="taskOrStage">What must be finished by the date: a task, or all required tasks of a stage.</param>
    /// <param name="date">The date; on a day off the last working day before it counts.</param>
    /// <param name="done">The codes of tasks that are done; they take no time.</param>
    /// <param name="today">The day in the offices' time zone.</param>
    /// <exception cref="ArgumentException">There is no such task or stage.</exception>
    public static BackwardPlan Of(
        JourneyMap journey, WorkingCalendar calendar, string taskOrStage, DateOnly date, IReadOnlySet<string> done, DateOnly today)
    {
        var targets = journey.TasksOf(taskOrStage);
        if (targets.Count == 0)
            throw new ArgumentException($"there is no task or stage '{taskOrStage}'", nameof(taskOrStage));
        var limits = new Limits(journey, calendar, targets, date, done);
        var tasks = journey.Tasks.Where(task => limits.Leads(task) && !done.Contains(task.Id))
            .Select(task => Planned(task, limits, calendar, today)).ToList();
        return new(date, tasks, CriticalOf(tasks, limits));
    }

    private static PlannedTask Planned(JourneyTask task, Limits limits, WorkingCalendar calendar, DateOnly today)
    {
        var (start, finish) = limits.Of(task);
        var slack = start is { } from ? calendar.WorkingDaysBetween(today, from) : null;
        return new(task, start, finish, slack, finish < today);
    }

    private static List<PlannedTask> CriticalOf(List<PlannedTask> tasks, Limits limits)
    {
        var chain = new List<PlannedTask>();
        var next = tasks.Where(task => task.IsPlanned).MinBy(task => task.LatestStart);
        while (next is not null)
        {
            chain.Add(next);
            var binding = limits.BoundBy(next.Task);
            next = binding is null ? null : tasks.Find(task => task.Task == binding);
        }

        return chain;
    }
}

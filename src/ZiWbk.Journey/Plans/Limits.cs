using ZiWbk.Journey.Calendars;
using ZiWbk.Journey.Stages;

namespace ZiWbk.Journey.Plans;

/// <summary>
/// By when each task that leads to a date must be over. A done task takes no time, but hands on the limits of what comes after
/// it, so that finishing a task never brings anything else forward.
/// </summary>
internal sealed class Limits
{
    private readonly Dictionary<string, Limit> _limits = new(StringComparer.Ordinal);
    private readonly HashSet<string> _leading = new(StringComparer.Ordinal);
    private readonly JourneyMap _journey;

    public Limits(
        JourneyMap journey, WorkingCalendar calendar, IReadOnlyList<JourneyTask> targets, DateOnly date, IReadOnlySet<string> done)
    {
        _journey = journey;
        foreach (var target in targets)
            MarkLeading(target);
        var aimedAt = targets.Select(target => target.Id).ToHashSet(StringComparer.Ordinal);
        var limit = calendar.OnOrBefore(date);
        foreach (var task in LastFirst())
        {
            var found = new Limit(aimedAt.Contains(task.Id), limit, null, null);
            foreach (var follower in Followers(task))
                found = found.Tightened(_limits[follower.Id], follower, done.Contains(follower.Id), calendar);
            var finish = found.Finish;
            var start = finish is { } last ? calendar.AddWorkingDays(last, 1 - task.Lasts) : null;
            _limits[task.Id] = found with { Start = start };
        }
    }

    /// <summary>Whether a task leads to the date.</summary>
    public bool Leads(JourneyTask task) => _leading.Contains(task.Id);

    /// <summary>The latest start and finish of a task; null where the calendar does not reach.</summary>
    public (DateOnly? Start, DateOnly? Finish) Of(JourneyTask task) => (_limits[task.Id].Start, _limits[task.Id].Finish);

    /// <summary>The open task whose start sets the task's finish, or null where the date itself does.</summary>
    public JourneyTask? BoundBy(JourneyTask task) => _limits[task.Id].By;

    private void MarkLeading(JourneyTask task)
    {
        if (!_leading.Add(task.Id))
            return;
        foreach (var before in _journey.Before(task))
            MarkLeading(before);
    }

    private IEnumerable<JourneyTask> Followers(JourneyTask task) =>
        _journey.Tasks.Where(follower => Leads(follower) && follower.After.Contains(task.Id));

    // Every task after all that come after it.
    private List<JourneyTask> LastFirst()
    {
        var order = new List<JourneyTask>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var task in _journey.Tasks.Where(Leads))
            Visit(task);
        return order;

        void Visit(JourneyTask task)
        {
            if (!seen.Add(task.Id))
                return;
            foreach (var follower in Followers(task))
                Visit(follower);
            order.Add(task);
        }
    }

    private sealed record Limit(bool IsSet, DateOnly? Finish, DateOnly? Start, JourneyTask? By)
    {
        // A limit that is not known could be earlier than any other, so it makes the whole unknown.
        public Limit Tightened(Limit of, JourneyTask follower, bool isDone, WorkingCalendar calendar)
        {
            var other = isDone ? of.Finish : of.Start is { } start ? calendar.Previous(start) : null;
            var by = isDone ? of.By : follower;
            return !IsSet ? this with { IsSet = true, Finish = other, By = by }
                : Finish is null ? this
                : other is null || other < Finish ? this with { Finish = other, By = by }
                : this;
        }
    }
}

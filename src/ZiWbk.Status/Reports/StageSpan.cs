using ZiWbk.Journey.Progress;
using ZiWbk.Status.Standings;

namespace ZiWbk.Status.Reports;

/// <summary>A stage with the days it takes: from the first task done or to be begun, to the last one done or due.</summary>
/// <param name="Standing">How it stands.</param>
/// <param name="IsCurrent">Whether the office is in it.</param>
/// <param name="From">The first day known; null where no task of it has any.</param>
/// <param name="Until">The last day known; null where no task of it has any.</param>
/// <param name="Overdue">Open tasks whose day is gone by.</param>
public sealed record StageSpan(StageStanding Standing, bool IsCurrent, DateOnly? From, DateOnly? Until, int Overdue)
{
    internal static IReadOnlyList<StageSpan> Of(OfficeStanding office)
    {
        var planned = ActionPlan.Planned(office).ToLookup(task => task.Task.Id, StringComparer.Ordinal);
        return [.. office.Progress.Stages.Select(stage => new StageSpan(
            stage,
            stage == office.Progress.Current,
            stage.Tasks.SelectMany(Begins).Min(),
            stage.Tasks.SelectMany(Ends).Max(),
            stage.Open.Count(task => task.Duty.Due < office.Today)))];

        IEnumerable<DateOnly?> Begins(TaskStanding task) =>
            task.Done is { } done ? [done] : planned[task.Task.Id].Select(plan => plan.LatestStart).Append(task.Duty.Due);

        IEnumerable<DateOnly?> Ends(TaskStanding task) =>
            task.Done is { } done ? [done] : task.Duty.Due is { } due ? [due] : planned[task.Task.Id].Select(plan => plan.LatestFinish).OrderBy(day => day).Take(1);
    }
}

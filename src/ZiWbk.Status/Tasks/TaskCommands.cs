using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Tasks;

/// <summary>Completes a task, or opens it again.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Task">The task's id.</param>
/// <param name="Date">On which day, not later than today; null to open it again.</param>
public sealed record CompleteTask(AssessmentId Assessment, string Task, DateOnly? Date) : Command
{
    internal override Right? Right => Rights.Right.CompleteTasks;

    internal override UnitId? About(Regency regency) => Assessment.Unit;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (!regency.Units.ContainsKey(Assessment.Unit))
            return UnitChecks.Unknown(regency, Assessment.Unit);
        if (YearChecks.IsAhead(context, Date))
            return Decision.Refuse("Tugas yang selesai tidak bertanggal di masa depan.", "A task that is done does not bear a date in the future.");
        return YearChecks.Open(regency, Assessment.Year)
            ?? YearChecks.Near(Assessment.Year, Date)
            ?? AssessmentChecks.Asked(regency, context, Assessment, Matter.OfTask(Task))
            ?? TaskChecks.ActsOn(regency, context, Task)
            ?? (regency.Assessment(Assessment).Tasks.GetValueOrDefault(Task)?.Date == Date
                ? Decision.Nothing
                : Decision.Of(new TaskCompleted(Assessment, Task, Date)));
    }
}

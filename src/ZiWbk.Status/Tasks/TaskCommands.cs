using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Tasks;

/// <summary>Completes a task, or opens it again.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Task">The task's id.</param>
/// <param name="Date">On which day; null to open it again.</param>
public sealed record CompleteTask(AssessmentId Assessment, string Task, DateOnly? Date) : Command
{
    internal override Right? Right => Rights.Right.CompleteTasks;

    internal override UnitId? About(Regency regency) => Assessment.Unit;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (!regency.Units.ContainsKey(Assessment.Unit))
            return UnitChecks.Unknown(regency, Assessment.Unit);
        return YearChecks.Open(regency, Assessment.Year)
            ?? AssessmentChecks.Asked(regency, context, Assessment, Matter.OfTask(Task))
            ?? Decision.Of(new TaskCompleted(Assessment, Task, Date));
    }
}

using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Tasks;

/// <summary>A task of the path that is done.</summary>
/// <param name="Date">On which day, as stated.</param>
/// <param name="By">Who said so.</param>
public sealed record TaskDone(DateOnly Date, Actor By);

/// <summary>A task has been completed, or is open again.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Task">The task's id.</param>
/// <param name="Date">On which day; null when it is open again.</param>
public sealed record TaskCompleted(AssessmentId Assessment, string Task, DateOnly? Date) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithAssessment(Assessment, assessment => assessment with
        {
            Tasks = Date is { } date ? assessment.Tasks.SetItem(Task, new(date, recorded.Actor)) : assessment.Tasks.Remove(Task),
        });
}

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

using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;

namespace ZiWbk.Status.Tasks;

/// <summary>A task has been completed, or is open again.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Task">The task's id.</param>
/// <param name="Date">On which day; null when it is open again.</param>
public sealed record TaskCompleted(AssessmentId Assessment, string Task, DateOnly? Date) : Event
{
    internal override AssessmentId? Moves => Assessment;

    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithAssessment(Assessment, assessment => assessment with
        {
            Tasks = Date is { } date ? assessment.Tasks.SetItem(Task, new(date, recorded.Actor)) : assessment.Tasks.Remove(Task),
        });
}

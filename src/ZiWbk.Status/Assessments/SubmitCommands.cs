using ZiWbk.Assessment.Answers;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Assessments;

/// <summary>Submits an assessment (Pengusulan); the office's own answers and evidence are locked from then on.</summary>
/// <param name="Assessment">Which.</param>
public sealed record SubmitAssessment(AssessmentId Assessment) : Command
{
    internal override Right? Right => Rights.Right.Submit;

    internal override UnitId? About(Regency regency) => Assessment.Unit;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (AssessmentChecks.Changeable(regency, Assessment, Layer.Unit) is { } refused)
            return refused;
        return regency.Assessment(Assessment).Unit.Count == 0
            ? Decision.Refuse("Belum ada satu butir pun yang dijawab.", "Not one question has been answered.")
            : Decision.Of(new AssessmentSubmitted(Assessment));
    }
}

/// <summary>Opens a submitted assessment again.</summary>
/// <param name="Assessment">Which.</param>
/// <param name="Reason">Why, 5 to 500 characters.</param>
public sealed record ReopenAssessment(AssessmentId Assessment, string Reason) : Command
{
    internal override Right? Right => Rights.Right.Reopen;

    internal override UnitId? About(Regency regency) => Assessment.Unit;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (YearChecks.Open(regency, Assessment.Year) is { } refused)
            return refused;
        if (regency.Assessment(Assessment).Submitted is null)
            return Decision.Refuse("Penilaian ini tidak terkunci.", "This assessment is not locked.");
        return Reason.Trim() is { Length: >= 5 and <= 500 } reason
            ? Decision.Of(new AssessmentReopened(Assessment, context.Actor.ToString()) { Reason = reason })
            : Decision.Refuse("Sebutkan alasannya, 5 sampai 500 huruf.", "Give the reason, 5 to 500 characters.");
    }
}

using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Media;

/// <summary>Something about what is published of an office's milestone.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Milestone">The milestone's id, as the journey's data names it.</param>
public abstract record MediaCommand(AssessmentId Assessment, string Milestone) : Command
{
    internal override Right? Right => Rights.Right.TrackMedia;

    internal override UnitId? About(Regency regency) => Assessment.Unit;

    internal override Decision Decide(Regency regency, CommandContext context) =>
        !regency.Units.ContainsKey(Assessment.Unit) ? UnitChecks.Unknown(regency, Assessment.Unit)
            : YearChecks.Open(regency, Assessment.Year)
                ?? YearChecks.Milestone(context, Milestone)
                ?? Decide(regency.Assessment(Assessment).Media.GetValueOrDefault(Milestone) ?? MediaPlan.None, context);

    private protected abstract Decision Decide(MediaPlan plan, CommandContext context);
}

/// <summary>Plans by when something about a milestone is published.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Milestone">Which milestone.</param>
/// <param name="Date">The day, at most a year from the assessment's; null plans it no longer.</param>
public sealed record PlanMedia(AssessmentId Assessment, string Milestone, DateOnly? Date) : MediaCommand(Assessment, Milestone)
{
    private protected override Decision Decide(MediaPlan plan, CommandContext context) =>
        YearChecks.Near(Assessment.Year, Date)
        ?? (plan.Planned == Date ? Decision.Nothing : Decision.Of(new MediaPlanned(Assessment, Milestone, Date)));
}

/// <summary>Notes that something about a milestone has been published.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Milestone">Which milestone.</param>
/// <param name="Publication">Where and when; not later than today.</param>
public sealed record PublishMedia(AssessmentId Assessment, string Milestone, Publication Publication) : MediaCommand(Assessment, Milestone)
{
    /// <summary>The most publications of one milestone.</summary>
    public const int Most = 50;

    private protected override Decision Decide(MediaPlan plan, CommandContext context)
    {
        if (!WebAddress.IsSound(Publication.Link))
            return Decision.Refuse(WebAddress.Expected);
        if (YearChecks.Near(Assessment.Year, Publication.Date) is { } far)
            return far;
        if (YearChecks.IsAhead(context, Publication.Date))
            return Decision.Refuse("Tanggal terbit tidak dapat di masa depan.", "A date of publication cannot lie in the future.");
        if (plan.Published.Contains(Publication))
            return Decision.Nothing;
        return plan.Published.Count >= Most
            ? Decision.Refuse($"Paling banyak {Most} tautan untuk satu tonggak.", $"At most {Most} links for one milestone.")
            : Decision.Of(new MediaPublished(Assessment, Milestone, Publication));
    }
}

/// <summary>Takes a publication off again.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Milestone">Which milestone.</param>
/// <param name="Link">Its address.</param>
public sealed record WithdrawMedia(AssessmentId Assessment, string Milestone, string Link) : MediaCommand(Assessment, Milestone)
{
    private protected override Decision Decide(MediaPlan plan, CommandContext context) =>
        plan.Published.Any(known => known.Link == Link)
            ? Decision.Of(new MediaWithdrawn(Assessment, Milestone, Link))
            : Decision.Refuse("Tautan itu tidak tercatat.", "That link is not on record.");
}

using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;

namespace ZiWbk.Status.Media;

/// <summary>By when something about a milestone is to be published.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Milestone">The milestone's id.</param>
/// <param name="Date">The day; null where it is no longer planned.</param>
public sealed record MediaPlanned(AssessmentId Assessment, string Milestone, DateOnly? Date) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithMedia(Assessment, Milestone, plan => plan with { Planned = Date });
}

/// <summary>Something about a milestone has been published.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Milestone">The milestone's id.</param>
/// <param name="Publication">What, where, when.</param>
public sealed record MediaPublished(AssessmentId Assessment, string Milestone, Publication Publication) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithMedia(Assessment, Milestone, plan => plan with
        {
            Published = plan.Published.RemoveAll(known => known.Link == Publication.Link).Add(Publication),
        });
}

/// <summary>A publication noted by mistake is taken off again.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Milestone">The milestone's id.</param>
/// <param name="Link">Its address.</param>
public sealed record MediaWithdrawn(AssessmentId Assessment, string Milestone, string Link) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithMedia(Assessment, Milestone, plan => plan with { Published = plan.Published.RemoveAll(known => known.Link == Link) });
}

using System.Collections.Immutable;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Evidence;

/// <summary>Evidence has been attached; the bytes of a file are on disk before this is recorded.</summary>
/// <param name="Evidence">Its id.</param>
/// <param name="Assessment">Whose.</param>
/// <param name="Matters">What it proves.</param>
/// <param name="File">The file; null for a link.</param>
/// <param name="Link">The address; null for a file.</param>
/// <param name="Effective">The date the document bears.</param>
/// <param name="By">The id of who attached it.</param>
public sealed record EvidenceAttached(
    EvidenceId Evidence, AssessmentId Assessment, ImmutableArray<Matter> Matters, StoredFile? File, string? Link, DateOnly? Effective, string By) : Event
{
    /// <summary>The file's name as it was sent.</summary>
    [Personal]
    public string? Name { get; init; }

    internal override AssessmentId? Moves => Assessment;

    internal override string? Subject => By;

    internal override Regency Apply(Regency before, Recorded recorded) => before with
    {
        Evidence = before.Evidence.SetItem(Evidence, new(Evidence, Assessment, Matters, File, Link, Effective, recorded.At, By) { Name = Name }),
    };
}

/// <summary>Evidence counts no longer; its file stays, because the history names it.</summary>
/// <param name="Evidence">Which.</param>
public sealed record EvidenceWithdrawn(EvidenceId Evidence) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.Evidence.TryGetValue(Evidence, out var item)
            ? before with { Evidence = before.Evidence.SetItem(Evidence, item with { Withdrawn = true, WithdrawnIn = recorded.Sequence }) }
            : before;
}

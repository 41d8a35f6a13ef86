using System.Collections.Immutable;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Evidence;

/// <summary>Attaches a stored file or a link.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Matters">What it proves, at least one.</param>
/// <param name="File">The file, stored already; null for a link.</param>
/// <param name="Link">An http or https address; null for a file.</param>
/// <param name="Effective">The date the document bears; null where it is not known.</param>
/// <param name="Name">The file's name.</param>
public sealed record AttachEvidence(
    AssessmentId Assessment, ImmutableArray<Matter> Matters, StoredFile? File, string? Link, DateOnly? Effective, string? Name) : Command
{
    // Whoever may complete a task may show that it is done.
    internal override Right? Right =>
        !Matters.IsDefaultOrEmpty && Matters.All(matter => matter.Kind == MatterKind.Task) ? Rights.Right.CompleteTasks : Rights.Right.AttachEvidence;

    internal override UnitId? About(Regency regency) => Assessment.Unit;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (AssessmentChecks.Changeable(regency, Assessment, Matters) is { } refused)
            return refused;
        if (Matters.IsEmpty || File is null == Link is null)
            return Decision.Refuse("Bukti adalah satu berkas atau satu tautan untuk sedikitnya satu butir.", "Evidence is one file or one link for at least one question.");
        if (Matters.Select(matter => AssessmentChecks.Asked(regency, context, Assessment, matter)).FirstOrDefault(refusal => refusal is not null) is { } unknown)
            return unknown;
        if (Link is not null && !WebAddress.IsSound(Link))
            return Decision.Refuse(WebAddress.Expected);
        return Decision.Of(new EvidenceAttached(new(regency.Next), Assessment, Matters, File, Link, Effective, context.Actor.ToString()) { Name = Name });
    }
}

/// <summary>Withdraws evidence.</summary>
/// <param name="Evidence">Which.</param>
public sealed record WithdrawEvidence(EvidenceId Evidence) : Command
{
    internal override Right? Right => Rights.Right.AttachEvidence;

    internal override UnitId? About(Regency regency) => regency.Evidence.GetValueOrDefault(Evidence)?.Assessment.Unit;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (!regency.Evidence.TryGetValue(Evidence, out var item))
            return Decision.Refuse($"Bukti '{Evidence}' tidak ada.", $"There is no evidence '{Evidence}'.");
        return AssessmentChecks.Changeable(regency, item.Assessment, item.Matters)
            ?? (item.Withdrawn ? Decision.Nothing : Decision.Of(new EvidenceWithdrawn(Evidence)));
    }
}

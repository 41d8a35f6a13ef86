using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ZiWbk.Status.Assessments;

namespace ZiWbk.Status.Evidence;

/// <summary>Which matters have evidence that counts. Kept as long as the evidence it was made of stands.</summary>
internal sealed class EvidenceIndex
{
    private static readonly ConditionalWeakTable<ImmutableDictionary<EvidenceId, EvidenceItem>, EvidenceIndex> _known = [];

    private readonly HashSet<(AssessmentId, Matter)> _proved;

    private EvidenceIndex(IEnumerable<EvidenceItem> evidence) =>
        _proved = [.. evidence.Where(item => !item.Withdrawn).SelectMany(item => item.Matters.Select(matter => (item.Assessment, matter)))];

    /// <summary>The index of what stands.</summary>
    public static EvidenceIndex Of(Regency regency) => _known.GetValue(regency.Evidence, evidence => new(evidence.Values));

    /// <summary>Whether a matter has any.</summary>
    public bool Has(AssessmentId assessment, Matter matter) => _proved.Contains((assessment, matter));
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Evidence;

namespace ZiWbk.Status.Standings;

/// <summary>
/// The evidence of a regency that counts, by office and by what it proves. Kept as long as the evidence stands as it is: a regency
/// has tens of thousands of pieces, and no page may look through all of them.
/// </summary>
public sealed class EvidenceShelf
{
    private static readonly ConditionalWeakTable<ImmutableDictionary<EvidenceId, EvidenceItem>, EvidenceShelf> _known = [];

    private readonly Dictionary<(AssessmentId, Matter), List<EvidenceItem>> _items = [];

    private EvidenceShelf(ImmutableDictionary<EvidenceId, EvidenceItem> evidence)
    {
        foreach (var item in evidence.Values.Where(item => !item.Withdrawn).OrderBy(item => item.Id.Number))
            foreach (var matter in item.Matters)
            {
                if (!_items.TryGetValue((item.Assessment, matter), out var items))
                    _items.Add((item.Assessment, matter), items = []);
                items.Add(item);
            }
    }

    /// <summary>The evidence of a regency.</summary>
    public static EvidenceShelf Of(Regency regency) => _known.GetValue(regency.Evidence, evidence => new(evidence));

    /// <summary>What proves a matter of an office, in the order it was attached.</summary>
    public IReadOnlyList<EvidenceItem> Of(AssessmentId assessment, Matter matter) =>
        _items.TryGetValue((assessment, matter), out var items) ? items : [];
}

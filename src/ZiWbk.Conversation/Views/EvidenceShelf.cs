using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ZiWbk.Status;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Evidence;

namespace ZiWbk.Conversation.Views;

/// <summary>
/// The evidence of a regency that counts, by office and by what it proves. Kept as long as the evidence stands as it is: a regency
/// has tens of thousands of pieces, and no page may look through all of them.
/// </summary>
internal sealed class EvidenceShelf
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

    public static EvidenceShelf Of(Regency regency) => _known.GetValue(regency.Evidence, evidence => new(evidence));

    public IReadOnlyList<EvidenceItem> Of(AssessmentId assessment, Matter matter) =>
        _items.TryGetValue((assessment, matter), out var items) ? items : [];
}

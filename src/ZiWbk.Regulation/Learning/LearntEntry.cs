using MemoryPack;
using ZiWbk.Regulation.Entries;

namespace ZiWbk.Regulation.Learning;

/// <summary>What people may have wrong about an entry, as all files together say it.</summary>
[MemoryPackable]
internal sealed partial record LearntEntry(string Id, LearntEntry.Truth[] Truths, LearntEntry.Belief[] Beliefs)
{
    /// <summary>Of an entry.</summary>
    public static LearntEntry Of(RegulationEntry entry) => new(
        entry.Id,
        [.. entry.Truths.Select(truth => new Truth(truth.Kind, truth.Value, [.. truth.About]))],
        [.. entry.Beliefs.Select(belief => new Belief([.. belief.Says.Select(group => group.ToArray())], belief.Instead.Id, belief.Instead.En, belief.Broad))]);

    /// <summary>An entry, with all of it; how people ask for it has gone into what was learnt.</summary>
    public RegulationEntry In(RegulationEntry entry) => entry with
    {
        Phrases = [],
        Truths = [.. Truths.Select(truth => new CheckedValue(truth.Kind, truth.Value, truth.About))],
        Beliefs = [.. Beliefs.Select(belief => new WrongBelief(belief.Says, new(belief.Id, belief.En), belief.Broad))],
    };

    [MemoryPackable]
    internal sealed partial record Truth(ValueKind Kind, string Value, string[] About);

    [MemoryPackable]
    internal sealed partial record Belief(string[][] Says, string Id, string En, bool Broad);
}

using MemoryPack;
using ZiWbk.Regulation.Entries;

namespace ZiWbk.Regulation.Learning;

/// <summary>How people ask for an entry and what they may have wrong about it, as all files together say it.</summary>
[MemoryPackable]
internal sealed partial record LearntEntry(string Id, string[] Phrases, LearntEntry.Truth[] Truths, LearntEntry.Belief[] Beliefs)
{
    /// <summary>Of an entry.</summary>
    public static LearntEntry Of(RegulationEntry entry) => new(
        entry.Id,
        [.. entry.Phrases],
        [.. entry.Truths.Select(truth => new Truth(truth.Kind, truth.Value, [.. truth.About]))],
        [.. entry.Beliefs.Select(belief => new Belief([.. belief.Says.Select(group => group.ToArray())], belief.Instead.Id, belief.Instead.En, belief.Broad))]);

    /// <summary>An entry, with all of it.</summary>
    public RegulationEntry In(RegulationEntry entry) => entry with
    {
        Phrases = Phrases,
        Truths = [.. Truths.Select(truth => new CheckedValue(truth.Kind, truth.Value, truth.About))],
        Beliefs = [.. Beliefs.Select(belief => new WrongBelief(belief.Says, new(belief.Id, belief.En), belief.Broad))],
    };

    [MemoryPackable]
    internal sealed partial record Truth(ValueKind Kind, string Value, string[] About);

    [MemoryPackable]
    internal sealed partial record Belief(string[][] Says, string Id, string En, bool Broad);
}

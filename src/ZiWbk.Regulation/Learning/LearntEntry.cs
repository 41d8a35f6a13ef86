using MemoryPack;
using ZiWbk.Regulation.Entries;

namespace ZiWbk.Regulation.Learning;

/// <summary>What people may have wrong about an entry, as all files together say it.</summary>
[MemoryPackable]
internal sealed partial record LearntEntry(string Id, LearntEntry.Truth[] Truths, LearntEntry.Belief[] Beliefs)
{
    /// <summary>Of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="placeOf">Where a saying stands among all of them: most are said of many entries.</param>
    public static LearntEntry Of(RegulationEntry entry, Func<string, int> placeOf) => new(
        entry.Id,
        [.. entry.Truths.Select(truth => new Truth(truth.Kind, truth.Value, [.. truth.About]))],
        [.. entry.Beliefs.Select(belief => new Belief([.. belief.Says.Select(group => group.Select(placeOf).ToArray())], belief.Instead.Id, belief.Instead.En, belief.Broad))]);

    /// <summary>An entry, with all of it; how people ask for it has gone into what was learnt.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="sayings">All sayings.</param>
    public RegulationEntry In(RegulationEntry entry, string[] sayings) => entry with
    {
        Phrases = [],
        Truths = [.. Truths.Select(truth => new CheckedValue(truth.Kind, truth.Value, truth.About))],
        Beliefs = [.. Beliefs.Select(belief => new WrongBelief([.. belief.Says.Select(group => Array.ConvertAll(group, place => sayings[place]))], new(belief.Id, belief.En), belief.Broad))],
    };

    [MemoryPackable]
    internal sealed partial record Truth(ValueKind Kind, string Value, string[] About);

    [MemoryPackable]
    internal sealed partial record Belief(int[][] Says, string Id, string En, bool Broad);
}

using System.Runtime.InteropServices;
using MemoryPack;
using ZiWbk.Regulation.Retrieval;

namespace ZiWbk.Regulation.Learning;

/// <summary>How the ways to ask are spelled.</summary>
/// <param name="Owners">Of each phrase its entry; the last is what no entry answers.</param>
/// <param name="Lengths">Of each phrase how long it is as a vector of what its parts weigh.</param>
/// <param name="Parts">The sums of all words, pairs of words and groups of letters.</param>
/// <param name="Holders">Of each part the phrases that hold it.</param>
[MemoryPackable]
internal sealed partial record LearntSpelling(int[] Owners, float[] Lengths, ulong[] Parts, Rows Holders)
{
    /// <summary>Takes apart how the phrases of each entry are spelled.</summary>
    public static LearntSpelling Of(IReadOnlyList<IReadOnlyList<Spelling>> entries)
    {
        int[] owners = [.. entries.SelectMany((phrases, entry) => Enumerable.Repeat(entry, phrases.Count))];
        var places = new Dictionary<ulong, int>();
        var held = Rows.Of(entries.SelectMany(phrases => phrases).Select(spelling => spelling.Parts.Select(PlaceOf)));
        var holders = held.Turned(places.Count);
        var rarities = Rarities(owners.Length, holders);
        var lengths = new float[owners.Length];
        for (var phrase = 0; phrase < lengths.Length; phrase++)
        {
            var square = 0.0;
            foreach (var place in held[phrase])
                square += rarities[place] * rarities[place];
            lengths[phrase] = (float)Math.Sqrt(square);
        }

        // A dictionary that nothing was taken from gives its keys in the order they came.
        return new(owners, lengths, [.. places.Keys], holders);

        int PlaceOf(ulong part)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, part, out var known);
            if (!known)
                place = places.Count - 1;
            return place;
        }
    }

    /// <summary>How much each part weighs: the fewer phrases hold it, the more it tells.</summary>
    /// <param name="phrases">How many phrases there are.</param>
    /// <param name="holders">Of each part the phrases that hold it.</param>
    public static double[] Rarities(int phrases, Rows holders) => [.. Enumerable.Range(0, holders.Count).Select(part => Math.Log(1 + phrases / holders[part].Length))];
}

using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ZiWbk.Status.Events;

namespace ZiWbk.Status;

/// <summary>
/// The incoming updates that have had their effect: the last 100,000 at least. Platforms repeat an update for a day or so; a
/// regency of a thousand offices does not send so many in that time. Immutable, like all that stands.
/// </summary>
/// <remarks>
/// One tree of a hundred thousand would be copied from its root with every turn, which costs more than the turn itself. So only
/// the newest thousand are a tree; fuller sets are never changed again, and there are few enough to ask one after the other.
/// </remarks>
public sealed record SeenUpdates
{
    private const int Few = 1_000;
    private const int Many = 20_000;
    private const int KeptMany = 5;

    /// <summary>None yet.</summary>
    [JsonIgnore]
    public static SeenUpdates None { get; } = new();

    /// <summary>The newest, fewer than a thousand.</summary>
    public ImmutableHashSet<UpdateKey> Newest { get; init; } = [];

    /// <summary>Sets of a thousand before them, never changed.</summary>
    public ImmutableArray<HashSet<UpdateKey>> Thousands { get; init; } = [];

    /// <summary>Sets of twenty thousand before those, never changed; the oldest goes when there are more than five.</summary>
    public ImmutableArray<HashSet<UpdateKey>> Older { get; init; } = [];

    /// <summary>Whether an update has had its effect.</summary>
    public bool Contains(UpdateKey key) =>
        Newest.Contains(key) || AnyContains(Thousands, key) || AnyContains(Older, key);

    /// <summary>With one more.</summary>
    public SeenUpdates With(UpdateKey key)
    {
        if (Contains(key))
            return this;
        var newest = Newest.Add(key);
        if (newest.Count < Few)
            return this with { Newest = newest };
        var thousands = Thousands.Add([.. newest]);
        if (thousands.Length * Few < Many)
            return this with { Newest = [], Thousands = thousands };
        var older = Older.Add([.. thousands.SelectMany(set => set)]);
        return new() { Older = older.Length > KeptMany ? older.RemoveAt(0) : older };
    }

    private static bool AnyContains(ImmutableArray<HashSet<UpdateKey>> sets, UpdateKey key)
    {
        foreach (var set in sets)
        {
            if (set.Contains(key))
                return true;
        }

        return false;
    }
}

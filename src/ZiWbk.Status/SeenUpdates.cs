using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ZiWbk.Status.Events;

namespace ZiWbk.Status;

/// <summary>
/// The incoming updates that have had their effect: the last 100,000 at least, 200,000 at most. Platforms repeat an update for
/// a day or so; a regency of a thousand offices does not send so many in that time.
/// </summary>
/// <param name="Young">The newest.</param>
/// <param name="Old">Those before; dropped when the young are full.</param>
public sealed record SeenUpdates(ImmutableHashSet<UpdateKey> Young, ImmutableHashSet<UpdateKey> Old)
{
    private const int Full = 100_000;

    /// <summary>None yet.</summary>
    [JsonIgnore]
    public static SeenUpdates None { get; } = new([], []);

    /// <summary>Whether an update has had its effect.</summary>
    public bool Contains(UpdateKey key) => Young.Contains(key) || Old.Contains(key);

    /// <summary>With one more.</summary>
    public SeenUpdates With(UpdateKey key)
    {
        if (Contains(key))
            return this;
        return Young.Count < Full ? this with { Young = Young.Add(key) } : new([key], Young);
    }
}

using MemoryPack;

namespace ZiWbk.Conversation.Understanding;

/// <summary>
/// What was learnt of how people ask for the talks. It takes a second to learn and a moment to read, so it is kept beside the files it was
/// learnt from. Data alone, never changed.
/// </summary>
[MemoryPackable]
public sealed partial class LearntIntents
{
    [MemoryPackConstructor]
    internal LearntIntents(string[] classes, string[] features, float[] rarities, float strange, int width, float[] weights) =>
        (Classes, Features, Rarities, Strange, Width, Weights) = (classes, features, rarities, strange, width, weights);

    /// <summary>The talks, and what is none.</summary>
    [MemoryPackInclude]
    internal string[] Classes { get; }

    /// <summary>What a text may have, see <see cref="IntentFeatures"/>.</summary>
    [MemoryPackInclude]
    internal string[] Features { get; }

    /// <summary>Of each feature how rare it is.</summary>
    [MemoryPackInclude]
    internal float[] Rarities { get; }

    /// <summary>How rare a word is that was never seen.</summary>
    [MemoryPackInclude]
    internal float Strange { get; }

    /// <summary>How many numbers each feature has in <see cref="Weights"/>: one a class, and zeros up to whole vectors of any machine.</summary>
    [MemoryPackInclude]
    internal int Width { get; }

    /// <summary>Of each feature the weight of every class.</summary>
    [MemoryPackInclude]
    internal float[] Weights { get; }

    /// <summary>What was written by <see cref="ToBytes"/>; null where it is anything else.</summary>
    public static LearntIntents? Of(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return MemoryPackSerializer.Deserialize<LearntIntents>(bytes);
        }
        catch (MemoryPackSerializationException)
        {
            return null;
        }
    }

    /// <summary>As it is kept.</summary>
    public byte[] ToBytes() => MemoryPackSerializer.Serialize(this);
}

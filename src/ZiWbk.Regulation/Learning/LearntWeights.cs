using MemoryPack;

namespace ZiWbk.Regulation.Learning;

/// <summary>What tells one entry from another: a weight for each sign and class.</summary>
/// <param name="Classes">How many classes there are.</param>
/// <param name="Signs">The signs, see <see cref="Retrieval.Signs"/>.</param>
/// <param name="Rarities">Of each sign how rare it is.</param>
/// <param name="Steps">Of each sign what 1 in its weights stands for.</param>
/// <param name="Weights">Of each sign the weight of every class.</param>
[MemoryPackable]
internal sealed partial record LearntWeights(int Classes, ulong[] Signs, float[] Rarities, float[] Steps, sbyte[] Weights);

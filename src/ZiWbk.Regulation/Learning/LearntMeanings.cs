using MemoryPack;

namespace ZiWbk.Regulation.Learning;

/// <summary>What the ways to ask and the entries' other words mean.</summary>
/// <param name="Names">All meanings, each once.</param>
/// <param name="Owners">Of each phrase its entry, by its place in the book.</param>
/// <param name="Phrases">Of each phrase its meanings by their places in <paramref name="Names"/>, each once.</param>
/// <param name="Bodies">Of each entry the meanings of its further words.</param>
[MemoryPackable]
internal sealed partial record LearntMeanings(string[] Names, int[] Owners, Rows Phrases, Rows Bodies);

using MemoryPack;

namespace ZiWbk.Regulation.Learning;

/// <summary>The words of the book.</summary>
/// <param name="Meant">Those that a slip may have been meant to be.</param>
/// <param name="Stemmed">Those whose stems are known.</param>
/// <param name="Stems">Their stems, in the same order.</param>
[MemoryPackable]
internal sealed partial record LearntWords(string[] Meant, string[] Stemmed, string[] Stems);

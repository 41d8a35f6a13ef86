using ZiWbk.Assessment;

namespace ZiWbk.Regulation.Entries;

/// <summary>What is often believed, recognised by its words, and the sentence that puts it right.</summary>
/// <param name="Says">Groups of words; of each group one must be in the question.</param>
/// <param name="Instead">What is so.</param>
/// <param name="Broad">Whether its words are so broad that a value which is checked tells more exactly what is wrong.</param>
public sealed record WrongBelief(IReadOnlyList<IReadOnlyList<string>> Says, Bilingual Instead, bool Broad = false);

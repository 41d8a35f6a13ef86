using ZiWbk.Assessment;

namespace ZiWbk.Regulation.Entries;

/// <summary>What is often believed, recognised by its words, and the sentence that puts it right.</summary>
/// <param name="Says">Groups of words; of each group one must be in the question.</param>
/// <param name="Instead">What is so.</param>
public sealed record WrongBelief(IReadOnlyList<IReadOnlyList<string>> Says, Bilingual Instead);

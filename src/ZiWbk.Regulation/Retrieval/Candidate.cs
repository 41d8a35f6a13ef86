using ZiWbk.Regulation.Entries;

namespace ZiWbk.Regulation.Retrieval;

/// <summary>An entry that may answer a question.</summary>
/// <param name="At">Its place in the book.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Likeness">How alike it and the question are.</param>
/// <param name="Score">The likeness, weighed.</param>
internal readonly record struct Candidate(int At, RegulationEntry Entry, Likeness Likeness, double Score);

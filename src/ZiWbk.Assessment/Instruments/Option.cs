namespace ZiWbk.Assessment.Instruments;

/// <summary>One option of a question.</summary>
/// <param name="Key">What is written in the answer cell: Ya, Tidak, or a letter A to E.</param>
/// <param name="Score">From 0 to 1.</param>
/// <param name="Meaning">When this option applies.</param>
public sealed record Option(string Key, Rational Score, string Meaning);

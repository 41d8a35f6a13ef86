namespace ZiWbk.Regulation.Retrieval;

/// <summary>What was found for a question.</summary>
/// <param name="Meanings">The question's meanings.</param>
/// <param name="Best">Candidates, best first; none where nothing has anything in common with it.</param>
/// <param name="Evidence">What speaks for and against the first of them.</param>
internal sealed record Finding(IReadOnlyList<string> Meanings, IReadOnlyList<Candidate> Best, Evidence Evidence);

namespace ZiWbk.Regulation.Writing;

/// <summary>A term of the book.</summary>
/// <param name="Words">Its words as they are written.</param>
/// <param name="Meant">What they mean.</param>
internal sealed record Term(List<string> Words, Lazy<HashSet<string>> Meant);

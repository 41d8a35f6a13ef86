using ZiWbk.Assessment;
using ZiWbk.Status.Events;

namespace ZiWbk.Status.Excerpts;

/// <summary>
/// The lines of the journal that are about one office, for those who are given its documents and not the journal. Personal values are left out;
/// each line's hash covers them through their seal, so every line can still be held against its hash, and lines that follow each other against one another.
/// </summary>
/// <param name="Lines">Line by line the hash of the journal's line before it, a space and the line itself without personal values.</param>
/// <param name="Events">The same, read.</param>
/// <param name="Sequence">The number of the journal's last line.</param>
/// <param name="Head">The hash of the journal's last line.</param>
public sealed record Excerpt(IReadOnlyList<ReadOnlyMemory<byte>> Lines, IReadOnlyList<Recorded> Events, long Sequence, string Head);

/// <summary>Lines of an excerpt read back.</summary>
/// <param name="Events">What they say, as far as they are sound.</param>
/// <param name="Last">The number and hash of the last of them; null where there is none.</param>
/// <param name="Fault">The first thing that is not as it was written; null for nothing.</param>
public sealed record ExcerptReading(IReadOnlyList<Recorded> Events, (long Sequence, string Hash)? Last, Bilingual? Fault);

/// <summary>Reads an excerpt back, holding each line against its hash.</summary>
public interface IExcerptReader
{
    /// <summary>Reads all of it.</summary>
    ExcerptReading Read(Stream lines);
}

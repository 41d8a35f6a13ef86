using System.Collections.Immutable;

namespace ZiWbk.Status.Events;

/// <summary>
/// The truth: all events in order, none ever changed. One owner at a time. Small on purpose, so that another kind of storage
/// passes the same contract tests.
/// </summary>
public interface IJournal : IDisposable
{
    /// <summary>The sequence number of the last event; 0 before the first.</summary>
    long Sequence { get; }

    /// <summary>The hash of the last line, 64 hexadecimal digits, which stands for all before it.</summary>
    string Head { get; }

    /// <summary>
    /// Appends turns, each of which is found again whole or not at all. When it returns, all of them are durable.
    /// </summary>
    /// <exception cref="IOException">
    /// Nothing was appended (<see cref="JournalFullException"/>), or it is not known and nothing more can be appended until a
    /// restart (<see cref="JournalStoppedException"/>).
    /// </exception>
    void Append(IReadOnlyList<ImmutableArray<Recorded>> turns);

    /// <summary>The events after a sequence number, in order.</summary>
    IEnumerable<Recorded> Read(long after);
}

/// <summary>There is no room, or no right to write: nothing was appended, and a later attempt may succeed.</summary>
public sealed class JournalFullException(string message, Exception cause) : IOException(message, cause);

/// <summary>The storage can no longer be trusted: nothing is appended any more until a restart.</summary>
public sealed class JournalStoppedException(string message, Exception? cause) : IOException(message, cause);

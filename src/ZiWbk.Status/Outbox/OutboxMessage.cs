using System.Collections.Immutable;
using ZiWbk.Status.Chats;

namespace ZiWbk.Status.Outbox;

/// <summary>Where a message stands on its way out.</summary>
public enum MessageState
{
    /// <summary>To be sent.</summary>
    Waiting,

    /// <summary>Handed to the platform, whose word is awaited.</summary>
    Sending,

    /// <summary>A reminder whose sending was cut off: it may have arrived, and is never sent again blindly.</summary>
    Uncertain,
}

/// <summary>A message that has not left for good; those that have are in the journal only.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Chat">To where.</param>
/// <param name="Occurrence">The occurrence of a reminder it carries; null for a reply.</param>
/// <param name="Body">The message, JSON; null once erased.</param>
/// <param name="NotBefore">The earliest moment to send it, UTC.</param>
public sealed record OutboxMessage(MessageId Id, ChatId Chat, string? Occurrence, string? Body, DateTimeOffset NotBefore)
{
    /// <summary>Where it stands.</summary>
    public MessageState State { get; init; }

    /// <summary>The other occurrences it carries.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>All occurrences it carries.</summary>
    public IEnumerable<string> AllOccurrences => Occurrence is null ? Others : Others.Prepend(Occurrence);

    /// <summary>How often it was claimed.</summary>
    public int Attempts { get; init; }

    /// <summary>Whether it may be sent again after an attempt whose end is not known: a reply may, a reminder must not.</summary>
    public bool MayRepeat => Occurrence is null;
}

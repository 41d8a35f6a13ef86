using System.Collections.Immutable;
using ZiWbk.Status.Chats;

namespace ZiWbk.Status.Reminders;

/// <summary>Where one occurrence of a reminder stands.</summary>
public enum ReminderState
{
    /// <summary>In the outbox.</summary>
    Queued,

    /// <summary>Sent.</summary>
    Sent,

    /// <summary>Its sending was cut off: listed, never sent again blindly.</summary>
    Uncertain,

    /// <summary>It could not be delivered.</summary>
    Failed,
}

/// <summary>One occurrence of a reminder, which is sent at most once.</summary>
/// <param name="Chat">To where.</param>
/// <param name="Queued">When it was put in the outbox, UTC.</param>
/// <param name="State">Where it stands.</param>
public sealed record ReminderOccurrence(ChatId Chat, DateTimeOffset Queued, ReminderState State);

/// <summary>A message that carried reminders.</summary>
/// <param name="Chat">To where.</param>
/// <param name="At">When it was put in the outbox, UTC.</param>
/// <param name="Occurrences">What it carried.</param>
public sealed record ReminderBatch(ChatId Chat, DateTimeOffset At, ImmutableArray<string> Occurrences)
{
    /// <summary>What the platform calls the message; null while it has not left, or where it has no name.</summary>
    public string? PlatformId { get; init; }
}

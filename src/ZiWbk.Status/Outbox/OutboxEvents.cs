using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Outbox;

/// <summary>A message waits to be sent.</summary>
/// <param name="Message">Its id.</param>
/// <param name="Chat">To where.</param>
/// <param name="To">The id of the person or chat its words are about.</param>
/// <param name="Occurrence">The occurrence of a reminder it carries; null for a reply.</param>
public sealed record MessageQueued(MessageId Message, ChatId Chat, string To, string? Occurrence) : Event
{
    /// <summary>The message, JSON.</summary>
    [Personal]
    public string? Body { get; init; }

    internal override string? Subject => To;

    internal override Regency Apply(Regency before, Recorded recorded)
    {
        var after = before with { Outbox = before.Outbox.SetItem(Message, new(Message, Chat, Occurrence, Body, recorded.At)) };
        return Occurrence is null ? after : after with { Reminders = after.Reminders.SetItem(Occurrence, new(Chat, recorded.At, Reminders.ReminderState.Queued)) };
    }
}

/// <summary>A sender has taken a message to hand it to the platform.</summary>
/// <param name="Message">Which.</param>
public sealed record MessageClaimed(MessageId Message) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithMessage(Message, message => message with { State = MessageState.Sending, Attempts = message.Attempts + 1 });
}

/// <summary>The platform has taken a message.</summary>
/// <param name="Message">Which.</param>
/// <param name="PlatformId">What the platform calls it, to edit it later; null where it has no name.</param>
public sealed record MessageSent(MessageId Message, string? PlatformId) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded)
    {
        var after = before.WithoutMessage(Message, Reminders.ReminderState.Sent);
        return after.ReminderBatches.TryGetValue(Message, out var batch)
            ? after with { ReminderBatches = after.ReminderBatches.SetItem(Message, batch with { PlatformId = PlatformId }) }
            : after;
    }
}

/// <summary>The platform asks to wait, or could not be reached before anything was sent.</summary>
/// <param name="Message">Which.</param>
/// <param name="NotBefore">The next attempt, UTC.</param>
public sealed record MessagePutOff(MessageId Message, DateTimeOffset NotBefore) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithMessage(Message, message => message with { State = MessageState.Waiting, NotBefore = NotBefore });
}

/// <summary>A message cannot be delivered.</summary>
/// <param name="Message">Which.</param>
/// <param name="Code">Why, as the platform's error code.</param>
public sealed record MessageFailed(MessageId Message, string Code) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) => before.WithoutMessage(Message, Reminders.ReminderState.Failed);
}

/// <summary>Whether a message has arrived is not known.</summary>
/// <param name="Message">Which.</param>
public sealed record MessageUncertain(MessageId Message) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded)
    {
        var after = before.WithMessage(Message, message => message with { State = MessageState.Uncertain });
        return after.Outbox.TryGetValue(Message, out var known) ? after.WithReminders(known, Reminders.ReminderState.Uncertain) : after;
    }
}

using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

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

/// <summary>A chat wants reminders, or wants none for a time.</summary>
/// <param name="Chat">Which.</param>
/// <param name="Wanted">Whether at all.</param>
/// <param name="SilentUntil">None before, UTC; null for at once.</param>
public sealed record RemindersSet(ChatId Chat, bool Wanted, DateTimeOffset? SilentUntil) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before with { ReminderSettings = before.ReminderSettings.SetItem(Chat, new(Wanted, SilentUntil)) };
}

/// <summary>Whether and from when a chat wants reminders.</summary>
/// <param name="Wanted">Whether at all.</param>
/// <param name="SilentUntil">None before, UTC.</param>
public sealed record ReminderSetting(bool Wanted, DateTimeOffset? SilentUntil);

/// <summary>Sets a chat's reminders.</summary>
/// <param name="Chat">Which.</param>
/// <param name="Wanted">Whether at all.</param>
/// <param name="SilentUntil">None before, UTC.</param>
public sealed record SetReminders(ChatId Chat, bool Wanted, DateTimeOffset? SilentUntil) : Command
{
    // A group is its office's; in the own private chat everybody decides.
    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (!regency.Chats.TryGetValue(Chat, out var chat))
            return Decision.Refuse("Percakapan ini tidak dikenal.", "This chat is not known.");
        var own = chat.Person is { } owner && context.Actor.Person == owner;
        return own || RightsTable.Allows(regency, context.Actor, Rights.Right.ManageGroup, chat.Unit)
            ? Decision.Of(new RemindersSet(Chat, Wanted, SilentUntil))
            : Decision.Refuse(RightsTable.Refusal(Rights.Right.ManageGroup));
    }
}

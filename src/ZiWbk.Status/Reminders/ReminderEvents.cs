using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;

namespace ZiWbk.Status.Reminders;

/// <summary>A chat wants reminders, or wants none for a time.</summary>
/// <param name="Chat">Which.</param>
/// <param name="Wanted">Whether at all.</param>
/// <param name="SilentUntil">None before, UTC; null for at once.</param>
public sealed record RemindersSet(ChatId Chat, bool Wanted, DateTimeOffset? SilentUntil) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before with { ReminderSettings = before.ReminderSettings.SetItem(Chat, new(Wanted, SilentUntil)) };
}

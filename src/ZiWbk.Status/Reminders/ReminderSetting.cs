using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Reminders;

/// <summary>Whether and from when a chat wants reminders.</summary>
/// <param name="Wanted">Whether at all.</param>
/// <param name="SilentUntil">None before, UTC.</param>
public sealed record ReminderSetting(bool Wanted, DateTimeOffset? SilentUntil);

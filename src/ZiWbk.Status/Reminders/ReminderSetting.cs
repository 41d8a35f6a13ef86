namespace ZiWbk.Status.Reminders;

/// <summary>Whether and from when a chat wants reminders.</summary>
/// <param name="Wanted">Whether at all.</param>
/// <param name="SilentUntil">None before, UTC.</param>
public sealed record ReminderSetting(bool Wanted, DateTimeOffset? SilentUntil);

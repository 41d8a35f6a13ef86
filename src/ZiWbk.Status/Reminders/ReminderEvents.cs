using System.Collections.Immutable;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;
using ZiWbk.Status.Json;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.People;

namespace ZiWbk.Status.Reminders;

/// <summary>A chat wants reminders, or wants none for a time.</summary>
/// <param name="Chat">Which.</param>
/// <param name="Wanted">Whether at all.</param>
/// <param name="SilentUntil">None before, UTC; null for at once.</param>
public sealed record RemindersSet(ChatId Chat, bool Wanted, DateTimeOffset? SilentUntil) : Event
{
    /// <summary>The time of day; null for the usual one.</summary>
    public TimeOnly? Hour { get; init; }

    /// <summary>The kinds it does not want; null for none.</summary>
    public ImmutableArray<ReminderKind>? Off { get; init; }

    /// <summary>When on a day it is not to be written to first; null for no such time.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>Whether it is to be the one of its office's chats that reminders go to.</summary>
    public bool? Home { get; init; }

    /// <summary>The time zone it lives in; null for its office's, else the regency's.</summary>
    public string? Zone { get; init; }

    internal override Regency Apply(Regency before, Recorded recorded)
    {
        var settings = before.ReminderSettings;
        // One chat of an office is its home.
        if (Home == true && before.Chats.GetValueOrDefault(Chat)?.Unit is { } unit)
        {
            foreach (var (other, setting) in settings.Where(entry => entry.Value.Home && before.Chats.GetValueOrDefault(entry.Key)?.Unit == unit))
                settings = settings.SetItem(other, setting with { Home = false });
        }

        return before with { ReminderSettings = settings.SetItem(Chat, new(Wanted, SilentUntil) { Hour = Hour, Off = Off ?? [], Quiet = Quiet, Home = Home ?? false, Zone = Zone }) };
    }
}

/// <summary>A message carries these occurrences of reminders: none of them is sent by another, whatever becomes of it.</summary>
/// <param name="Message">The message.</param>
/// <param name="Chat">To where.</param>
/// <param name="Occurrences">What it carries.</param>
public sealed record RemindersClaimed(MessageId Message, ChatId Chat, ImmutableArray<string> Occurrences) : Event
{
    // An occurrence is looked for on its own day and, in the digest, within a week; after so long nobody asks for it again.
    private static readonly TimeSpan _remembered = TimeSpan.FromDays(45);
    private static readonly TimeSpan _batchesRemembered = TimeSpan.FromDays(25);

    internal override Regency Apply(Regency before, Recorded recorded)
    {
        var (reminders, batches) = (before.Reminders, before.ReminderBatches);
        // Once a day, not at every message.
        if (!batches.Values.Any(batch => batch.At.UtcDateTime.Date == recorded.At.UtcDateTime.Date))
        {
            reminders = reminders.RemoveRange(reminders.Where(entry => entry.Value.State != ReminderState.Queued && entry.Value.Queued < recorded.At - _remembered).Select(entry => entry.Key));
            batches = batches.RemoveRange(batches.Where(entry => entry.Value.At < recorded.At - _batchesRemembered).Select(entry => entry.Key));
        }

        return before.WithMessage(Message, message => message with { Others = Occurrences.Remove(message.Occurrence ?? "") }) with
        {
            Reminders = reminders.SetItems(Occurrences.Select(occurrence => KeyValuePair.Create(occurrence, new ReminderOccurrence(Chat, recorded.At, ReminderState.Queued)))),
            ReminderBatches = batches.SetItem(Message, new(Chat, recorded.At, Occurrences)),
        };
    }
}

/// <summary>A subject waits in a chat until a day.</summary>
/// <param name="Chat">Which.</param>
/// <param name="What">What is put off, as <see cref="Reminder.PutOffSubject"/> writes it.</param>
/// <param name="Until">The day it is told again.</param>
public sealed record ReminderPutOff(ChatId Chat, string What, DateOnly Until) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded)
    {
        // What has been told again is over.
        var day = DateOnly.FromDateTime(recorded.At.UtcDateTime).AddDays(-30);
        var waiting = before.PutOff.RemoveRange(before.PutOff.Where(entry => entry.Value < day).Select(entry => entry.Key));
        return before with { PutOff = waiting.SetItem(Reminder.PutOffKey(Chat, What), Until) };
    }
}

/// <summary>Somebody asks to be reminded.</summary>
/// <param name="Reminder">Its id.</param>
/// <param name="Chat">Where it is to be said.</param>
/// <param name="Person">Who asks.</param>
/// <param name="At">The moment, the first one where it comes again and again, UTC.</param>
/// <param name="Recurs">How it comes again, as <see cref="Recurrence"/> writes it; null for once.</param>
public sealed record PersonalReminderSet(PersonalReminderId Reminder, ChatId Chat, PersonId Person, DateTimeOffset At, Recurrence? Recurs) : Event
{
    /// <summary>What to say.</summary>
    [Personal]
    public string? Text { get; init; }

    internal override string? Subject => Person.ToString();

    internal override Regency Apply(Regency before, Recorded recorded) =>
        before with { PersonalReminders = before.PersonalReminders.SetItem(Reminder, new(Reminder, Chat, Person, At, Recurs, recorded.At) { Text = Text }) };
}

/// <summary>A personal reminder is no longer wanted, or has been said for the last time.</summary>
/// <param name="Reminder">Which.</param>
public sealed record PersonalReminderEnded(PersonalReminderId Reminder) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) => before with { PersonalReminders = before.PersonalReminders.Remove(Reminder) };
}

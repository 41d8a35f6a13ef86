using ZiWbk.Journey.Calendars;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;

namespace ZiWbk.Status.Reminders;

/// <summary>What is to be said first in one chat now, as one message.</summary>
/// <param name="Chat">Where.</param>
/// <param name="Reminders">What is due today, most pressing first.</param>
/// <param name="Missed">Where the digest is among them: what was due within the last week and has not been said.</param>
/// <param name="Uncertain">Likewise: how many were cut off while they were sent, so that nobody knows whether they arrived.</param>
public sealed record DueBatch(Chat Chat, IReadOnlyList<Reminder> Reminders, IReadOnlyList<Reminder> Missed, int Uncertain)
{
    /// <summary>Where the digest is among them: when the one before it was told, UTC; null where there was none lately.</summary>
    public DateTimeOffset? LastDigest { get; init; }

    /// <summary>The keys of all occurrences it says.</summary>
    public IEnumerable<string> Keys => Reminders.Concat(Missed).Select(reminder => reminder.Key(Chat.Id)).Distinct();
}

/// <summary>
/// What is to be said first at a moment: the day's plan without what was said already, in its hours, once an hour at most, and not too often a
/// week. Of an earlier day nothing is caught up on but in the digest.
/// </summary>
public sealed class DueReminders(Regency regency, Rulebook rulebook)
{
    // From one digest to the next; where the last one fell to a time when the program was down, to the one before.
    private const int UsualDays = 7;
    private const int MostDays = 21;
    private const int NearWorkingDays = 5;
    private static readonly TimeSpan _apart = TimeSpan.FromHours(1);

    /// <summary>The plan it is taken from.</summary>
    public ReminderPlan Plan { get; } = new(regency, rulebook);

    /// <summary>The messages to send now.</summary>
    public IEnumerable<DueBatch> At(DateTimeOffset now)
    {
        // At night and on a day off nobody is looked for.
        if (!OfficeTimeZone.Indonesian.Select(zone => zone.AheadOfUtc).Append(Plan.Zone).Any(zone => IsAtWork(now.ToOffset(zone).DateTime)))
            yield break;
        foreach (var chat in Plan.Chats())
        {
            var local = now.ToOffset(Plan.ZoneOf(chat)).DateTime;
            var (day, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
            if (IsAtWork(local) && Plan.Moment(day, chat) <= now && ReminderChats.Setting(regency, chat.Id).Quiet?.Holds(time) != true && Of(chat, day, now) is { } batch)
                yield return batch;
        }
    }

    /// <summary>The moments personal reminders are due at that have come today and have not been said.</summary>
    public IEnumerable<(PersonalReminder Reminder, DateTimeOffset Due)> Personal(DateTimeOffset now)
    {
        foreach (var reminder in regency.PersonalReminders.Values.OrderBy(reminder => reminder.Id.Number))
        {
            if (regency.Chats.GetValueOrDefault(reminder.Chat) is not { Address: not null, LostSince: null } chat || Plan.ZoneOf(chat) is var zone && reminder.LastDue(now, zone) is not { } due)
                continue;
            if (due.ToOffset(zone).Date == now.ToOffset(zone).Date && due >= reminder.Since.AddMinutes(-1) && !regency.Reminders.ContainsKey(reminder.Key(due))
                && regency.People.GetValueOrDefault(reminder.Person) is { Active: true })
                yield return (reminder, due);
        }
    }

    /// <summary>What was due in a chat since its last digest and has not been said, newest day first.</summary>
    /// <param name="chat">Where.</param>
    /// <param name="day">The day that is looked back from.</param>
    public IReadOnlyList<Reminder> Missed(Chat chat, DateOnly day) =>
    [
        .. Enumerable.Range(1, DaysSinceDigest(chat, day))
            .SelectMany(back => Plan.On(day.AddDays(-back), chat))
            .Where(reminder => reminder.Kind != ReminderKind.Digest && IsUnsaid(chat, reminder)),
    ];

    private bool IsAtWork(DateTime local) =>
        DateOnly.FromDateTime(local) is var day && Plan.Days.IsOpen(day) && TimeOnly.FromDateTime(local) < Plan.Days.HoursOn(day).Until;

    private int DaysSinceDigest(Chat chat, DateOnly day)
    {
        var last = Digests(chat)
            .Select(batch => day.DayNumber - DateOnly.FromDateTime(batch.At.ToOffset(Plan.ZoneOf(chat)).DateTime).DayNumber)
            .Where(days => days > 0).DefaultIfEmpty(UsualDays).Min();
        return Math.Clamp(last, UsualDays, MostDays);
    }

    private IEnumerable<ReminderBatch> Digests(Chat chat) => regency.ReminderBatches.Values
        .Where(batch => batch.Chat == chat.Id && batch.Occurrences.Any(key => key.StartsWith("digest|", StringComparison.Ordinal)));

    private DueBatch? Of(Chat chat, DateOnly day, DateTimeOffset now)
    {
        var due = Plan.On(day, chat).Where(reminder => IsUnsaid(chat, reminder)).ToList();
        if (due.Count == 0)
            return null;
        var digest = due.Exists(reminder => reminder.Kind == ReminderKind.Digest);
        var batches = regency.ReminderBatches.Values.Where(batch => batch.Chat == chat.Id).ToList();
        // Either way: the clock may have been set back.
        if (batches.Exists(batch => (batch.At - now).Duration() < _apart))
            return null;
        if (!digest && batches.Count(batch => IsInWeekOf(batch.At.ToOffset(Plan.ZoneOf(chat)), day)) >= rulebook.Reminders.WeeklyMost && !Plan.IsNearADeadline(chat, day, NearWorkingDays))
            return null;
        return !digest ? new(chat, due, [], 0) : new(chat, due, Missed(chat, day), Uncertain(chat.Id))
        {
            LastDigest = Digests(chat).Where(batch => batch.At < now && batch.At > now.AddDays(-MostDays)).Select(batch => (DateTimeOffset?)batch.At).Max(),
        };
    }

    private bool IsUnsaid(Chat chat, Reminder reminder) => !regency.Reminders.ContainsKey(reminder.Key(chat.Id));

    private static bool IsInWeekOf(DateTimeOffset moment, DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        var other = DateOnly.FromDateTime(moment.DateTime);
        return other >= monday && other < monday.AddDays(7);
    }

    private int Uncertain(ChatId chat) => regency.Reminders.Values.Count(occurrence => occurrence.Chat == chat && occurrence.State == ReminderState.Uncertain);
}

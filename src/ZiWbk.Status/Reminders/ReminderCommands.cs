using System.Collections.Immutable;
using ZiWbk.Journey.Calendars;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Reminders;

/// <summary>Sets a chat's reminders.</summary>
/// <param name="Chat">Which.</param>
/// <param name="Wanted">Whether at all.</param>
/// <param name="SilentUntil">None before, UTC.</param>
public sealed record SetReminders(ChatId Chat, bool Wanted, DateTimeOffset? SilentUntil) : Command
{
    /// <summary>The time of day; null for the usual one.</summary>
    public TimeOnly? Hour { get; init; }

    /// <summary>The kinds it does not want.</summary>
    public ImmutableArray<ReminderKind> Off { get; init; } = [];

    /// <summary>When on a day it is not to be written to first; null for no such time.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>The time zone it lives in: WIB, WITA or WIT; null for its office's, else the regency's.</summary>
    public string? Zone { get; init; }

    /// <summary>Whether it is to be the one of its office's chats that reminders go to.</summary>
    public bool Home { get; init; }

    // A group is its office's; in the own private chat everybody decides.
    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (!regency.Chats.TryGetValue(Chat, out var chat))
            return Decision.Refuse("Percakapan ini tidak dikenal.", "This chat is not known.");
        if (!ReminderChecks.MayDecide(regency, context, chat))
            return Decision.Refuse(RightsTable.Refusal(Rights.Right.ManageGroup));
        if (Quiet is { } quiet && quiet.Until <= quiet.From)
            return Decision.Refuse("Jam tenang harus berakhir sesudah dimulai, pada hari yang sama.", "Quiet hours must end after they begin, on the same day.");
        if (Zone is not null && OfficeTimeZone.Named(Zone) is null)
            return Decision.Refuse("Zona waktunya WIB, WITA, atau WIT.", "The time zone is WIB, WITA or WIT.");
        return Decision.Of(new RemindersSet(Chat, Wanted, SilentUntil) { Hour = Hour, Off = Off.IsEmpty ? null : Off, Quiet = Quiet, Home = Home ? true : null, Zone = Zone });
    }
}

/// <summary>
/// Puts a message that carries reminders in the outbox and takes their occurrences, in one: none of them is ever carried by another. Where one of
/// them has been taken already, nothing is done: the message would say it twice.
/// </summary>
/// <param name="Chat">To where.</param>
/// <param name="Body">The message, JSON.</param>
/// <param name="Occurrences">Their keys, at least one.</param>
public sealed record SayFirst(ChatId Chat, string Body, ImmutableArray<string> Occurrences) : Command
{
    // The clock's; nobody else may speak first.
    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (context.Actor != Events.Actor.Clock)
            return Decision.Refuse("Pengingat hanya dikirim menurut jadwalnya.", "Reminders are sent by the clock alone.");
        if (Occurrences.IsEmpty || Occurrences.Any(regency.Reminders.ContainsKey))
            return Decision.Nothing;
        var queued = new QueueMessage(Chat, Body, Occurrences[0]).Decide(regency, context);
        return queued.Events is [MessageQueued message] ? Decision.Of(message, new RemindersClaimed(message.Message, Chat, Occurrences)) : queued;
    }
}

/// <summary>Lets a subject wait in a chat until a day.</summary>
/// <param name="Chat">Which.</param>
/// <param name="Subject">What, as <see cref="Reminder.PutOffSubject"/> writes it.</param>
/// <param name="Until">The day it is told again, 1 to 60 days from now.</param>
public sealed record PutOffReminder(ChatId Chat, string Subject, DateOnly Until) : Command
{
    private const int MostDays = 60;

    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (!regency.Chats.TryGetValue(Chat, out var chat))
            return Decision.Refuse("Percakapan ini tidak dikenal.", "This chat is not known.");
        var unit = Subject.Split(' ') is [var assessment, ..] && Assessments.AssessmentId.TryParse(assessment, null, out var id) ? id.Unit : (Units.UnitId?)null;
        if (unit is null || !RightsTable.Allows(regency, context.Actor, Rights.Right.CompleteTasks, unit))
            return Decision.Refuse(RightsTable.Refusal(Rights.Right.CompleteTasks));
        if (chat.Kind == ChatKind.Group && chat.Unit != unit)
            return Decision.Refuse("Di grup ini hanya kantor grupnya yang dibicarakan.", "This group talks about its own office only.");
        var today = new ReminderPlan(regency, context.Rulebook) is var plan ? DateOnly.FromDateTime(context.At.ToOffset(plan.ZoneOf(chat)).DateTime) : default;
        return Until <= today || Until > today.AddDays(MostDays)
            ? Decision.Refuse($"Tundalah paling lama {MostDays} hari, ke hari sesudah hari ini.", $"Put it off by at most {MostDays} days, to a day after today.")
            : Decision.Of(new ReminderPutOff(Chat, Subject, Until));
    }
}

/// <summary>Asks to be reminded, in this chat.</summary>
/// <param name="Chat">Where it is to be said.</param>
/// <param name="At">The moment, the first one where it comes again and again, UTC.</param>
/// <param name="Recurs">How it comes again; null for once.</param>
/// <param name="Text">What to say, 2 to 500 characters.</param>
public sealed record AskToBeReminded(ChatId Chat, DateTimeOffset At, Recurrence? Recurs, string Text) : Command
{
    /// <summary>The most reminders of one person.</summary>
    public const int Most = 50;

    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (!regency.Chats.TryGetValue(Chat, out var chat) || context.Actor.Person is not { } person || !regency.People.TryGetValue(person, out var known) || !known.Active)
            return Decision.Refuse("Pengingat hanya untuk yang sudah terdaftar.", "Reminders are for those who have joined.");
        if (!ReminderChecks.BelongsTo(context, chat, known))
            return chat.Kind == ChatKind.Group
                ? Decision.Refuse("Di grup ini hanya kantor grupnya yang dibicarakan.", "This group talks about its own office only.")
                : Decision.Refuse("Percakapan ini milik orang lain.", "This chat is somebody else's.");
        if (Text.Trim() is not { Length: >= 2 and <= 500 } text)
            return Decision.Refuse("Tuliskan dalam 2 sampai 500 huruf apa yang perlu diingatkan.", "Write in 2 to 500 characters what you want to be reminded of.");
        if (At <= context.At)
            return Decision.Refuse("Waktu itu sudah lewat.", "That time has passed.");
        if (At > context.At.AddDays(730))
            return Decision.Refuse("Pengingat dapat dibuat paling lama untuk dua tahun ke depan.", "Reminders can be set for the next two years.");
        return regency.PersonalReminders.Values.Count(reminder => reminder.Person == person) >= Most
            ? Decision.Refuse($"Bapak/Ibu sudah punya {Most} pengingat; hapus dulu yang tidak perlu dengan `/pengingat`.", $"You have {Most} reminders already; remove some with `/pengingat` first.")
            : Decision.Of(new PersonalReminderSet(new(regency.Next), Chat, person, At, Recurs) { Text = text });
    }
}

/// <summary>Ends a personal reminder: by who asked for it, in a group also by who decides there.</summary>
/// <param name="Reminder">Which.</param>
public sealed record EndPersonalReminder(PersonalReminderId Reminder) : Command
{
    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (!regency.PersonalReminders.TryGetValue(Reminder, out var reminder))
            return Decision.Refuse("Pengingat itu tidak ada lagi.", "That reminder is no longer there.");
        return context.Actor == Events.Actor.Clock || context.Actor == Events.Actor.Operator || context.Actor.Person == reminder.Person
            || (regency.Chats.TryGetValue(reminder.Chat, out var chat) && chat.Kind == ChatKind.Group && ReminderChecks.MayDecide(regency, context, chat))
            ? Decision.Of(new PersonalReminderEnded(Reminder))
            : Decision.Refuse("Pengingat ini milik orang lain.", "This reminder is somebody else's.");
    }
}

/// <summary>What commands on reminders check.</summary>
internal static class ReminderChecks
{
    public static bool MayDecide(Regency regency, CommandContext context, Chat chat) =>
        IsOwn(context, chat) || RightsTable.Allows(regency, context.Actor, Rights.Right.ManageGroup, chat.Unit);

    public static bool BelongsTo(CommandContext context, Chat chat, People.Person person) =>
        chat.Kind == ChatKind.Private ? IsOwn(context, chat) : chat.Unit is { } unit && (person.Unit == unit || person.Role is Role.Admin or Role.Reviewer);

    // Whoever has several accounts talks in private chats that nobody joined in: whose such a one is, its talk says.
    private static bool IsOwn(CommandContext context, Chat chat) =>
        context.Actor.Person is { } person && (chat.Person == person || (chat is { Kind: ChatKind.Private, Person: null } && context.Chat == chat.Id));
}

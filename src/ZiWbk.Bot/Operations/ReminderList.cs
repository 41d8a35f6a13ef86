using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ZiWbk.Bot.Conversations;
using ZiWbk.Bot.Hosting;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Reminders;
using ZiWbk.Status.Reminders;
using ZiWbk.Status.Units;

namespace ZiWbk.Bot.Operations;

/// <summary>What will be said first in the coming days, day by day; what is uncertain stands before it.</summary>
/// <param name="Unit">One office's chats alone; null for all.</param>
/// <param name="Days">How many days, today among them.</param>
internal sealed record ReminderList(string? Unit, int Days) : Operation
{
    public override Task<OperationResult> RunAsync(StatusHost host)
    {
        var unit = Unit is null ? (UnitId?)null : Results.Unit(Unit);
        var (regency, now) = (host.Store.Current, host.Store.Now(Status.Events.Actor.Operator).At);
        var plan = new ReminderPlan(regency, host.Rulebook);
        var today = DateOnly.FromDateTime(now.ToOffset(plan.Zone).DateTime);
        var (text, json) = (new StringBuilder(), new JsonArray());
        foreach (var day in Enumerable.Range(0, Days).Select(today.AddDays))
        {
            foreach (var chat in plan.Chats().Where(chat => unit is null || Office(regency, chat) == unit))
            {
                foreach (var reminder in plan.On(day, chat))
                {
                    var state = regency.Reminders.GetValueOrDefault(reminder.Key(chat.Id))?.State.ToString().ToLowerInvariant() ?? "planned";
                    text.Append(CultureInfo.InvariantCulture, $"\n  {plan.Moment(day, chat).ToOffset(plan.ZoneOf(chat)):yyyy-MM-dd HH:mm} {chat.Id} {reminder.Assessment} {reminder.Kind.ToString().ToLowerInvariant()} {reminder.Subject} {reminder.Due:yyyy-MM-dd} {state}");
                    json.Add(Line(plan, chat, day, reminder, state));
                }
            }
        }

        foreach (var (key, occurrence) in regency.Reminders.Where(entry => entry.Value.State is ReminderState.Uncertain or ReminderState.Failed).OrderBy(entry => entry.Value.Queued))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  ! {key} {occurrence.State.ToString().ToLowerInvariant()}");
            json.Add(new JsonObject { ["key"] = key, ["chat"] = occurrence.Chat.ToString(), ["at"] = occurrence.Queued.ToString("O", CultureInfo.InvariantCulture), ["state"] = occurrence.State.ToString().ToLowerInvariant() });
        }

        return Task.FromResult(Results.Of(
            $"{json.Count} pengingat dalam {Days} hari:{text}", $"{json.Count} reminders within {Days} days:{text}", new JsonObject { ["reminders"] = json }));
    }

    private static JsonObject Line(ReminderPlan plan, Status.Chats.Chat chat, DateOnly day, Reminder reminder, string state) => new()
    {
        ["at"] = plan.Moment(day, chat).ToOffset(plan.ZoneOf(chat)).ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture),
        ["chat"] = chat.Id.ToString(),
        ["unit"] = reminder.Assessment?.Unit.ToString(),
        ["rule"] = reminder.Kind.ToString().ToLowerInvariant(),
        ["subject"] = reminder.Subject,
        ["due"] = reminder.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["step"] = reminder.Step,
        ["person"] = reminder.Person?.ToString(),
        ["key"] = reminder.Key(chat.Id),
        ["state"] = state,
    };

    internal static UnitId? Office(Status.Regency regency, Status.Chats.Chat chat) =>
        chat.Unit ?? (chat.Person is { } person ? regency.People.GetValueOrDefault(person)?.Unit : null);
}

/// <summary>What would be said first at a moment, without saying it.</summary>
/// <param name="Now">The moment, ISO.</param>
internal sealed record ReminderRun(string Now) : Operation
{
    public override Task<OperationResult> RunAsync(StatusHost host)
    {
        if (!DateTimeOffset.TryParse(Now, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var now))
            throw new Documents.DocumentRefusedException($"'{Now}' bukan waktu seperti 2026-12-01T08:00+07:00.", $"'{Now}' is no moment such as 2026-12-01T08:00+07:00.");
        var regency = host.Store.Current;
        var due = new DueReminders(regency, host.Rulebook);
        var history = new CurrentStore(host);
        var (text, json) = (new StringBuilder(), new JsonArray());
        foreach (var batch in due.At(now))
            Add(batch.Chat, ReminderMessage.Of(Scene(batch.Chat), batch, host.Store.Head), [.. batch.Keys]);
        foreach (var (reminder, moment) in due.Personal(now))
            Add(regency.Chats[reminder.Chat], ReminderMessage.Of(Scene(regency.Chats[reminder.Chat]), reminder), [reminder.Key(moment)]);
        return Task.FromResult(Results.Of(
            json.Count == 0 ? "Tidak ada yang akan dikirim saat itu." : $"{json.Count} pesan akan dikirim:{text}",
            json.Count == 0 ? "Nothing would be sent at that moment." : $"{json.Count} messages would be sent:{text}",
            new JsonObject { ["messages"] = json }));

        Conversation.Scenes.Scene Scene(Status.Chats.Chat chat) => ReminderMessage.SceneOf(regency, chat, now, host.Rulebook, history, null);

        void Add(Status.Chats.Chat chat, Message message, string[] keys)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n\n[{chat.Id} {ReminderList.Office(regency, chat)}]\n{Markup.Plain(message.Text)}");
            json.Add(new JsonObject
            {
                ["chat"] = chat.Id.ToString(),
                ["unit"] = ReminderList.Office(regency, chat)?.ToString(),
                ["text"] = Markup.Plain(message.Text),
                ["silent"] = message.Silent,
                ["occurrences"] = Results.List(keys),
            });
        }
    }
}

using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Views;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;
using ZiWbk.Status.Reminders;

namespace ZiWbk.Conversation.Reminders;

/// <summary>What is said first, in words: one message for all that is due in a chat on a morning, most pressing first.</summary>
public static class ReminderMessage
{
    private const int MostSubjects = 3;

    /// <summary>The message of what is due.</summary>
    /// <param name="scene">The chat, as the clock sees it.</param>
    /// <param name="batch">What is due.</param>
    /// <param name="head">The sum of the journal, for the digest.</param>
    public static Message Of(Scene scene, DueBatch batch, string head)
    {
        var text = new Passage();
        var names = new NamedPeople(scene);
        foreach (var kind in batch.Reminders.GroupBy(reminder => Section(reminder.Kind)))
            text.Gap().Lines(ReminderLines.Of(scene, kind.Key, [.. kind], names));
        if (batch.Reminders.FirstOrDefault(reminder => reminder.Kind == ReminderKind.Digest) is { Assessment: { } office })
            text.Gap().Lines(DigestLines.Of(scene, office, batch, head));
        return text.ToMessage(Buttons(scene, batch)) with
        {
            // Routine makes no sound; a day that presses does.
            Silent = batch.Reminders.All(reminder => reminder.Kind is ReminderKind.Digest or ReminderKind.Quiet or ReminderKind.Review or ReminderKind.Inquiries || reminder is { Kind: ReminderKind.Deadline or ReminderKind.Milestone, Step: > 3 }),
            Mentions = names.Mentions,
        };
    }

    /// <summary>The message of a personal reminder.</summary>
    public static Message Of(Scene scene, PersonalReminder reminder)
    {
        var names = new NamedPeople(scene);
        var who = scene.InGroup ? names.Of(reminder.Person) + ": " : "";
        return new($"🔔 {who}{Passage.Quote(reminder.Text ?? "–", 500)}")
        {
            Mentions = names.Mentions,
            Buttons = reminder.Recurs is null ? [] : [[new(scene.Say("Hentikan pengingat ini", "Stop this reminder"), $"/hapus-pengingat {reminder.Id}")]],
        };
    }

    /// <summary>The scene of a chat in which the bot speaks first.</summary>
    public static Scene SceneOf(Status.Regency regency, Chat chat, DateTimeOffset at, Status.Commands.Rulebook rulebook, Turns.IHistory history, Bilingual? notice) =>
        new(regency, chat, Actor.Clock, at, rulebook, history) { Notice = notice };

    private static ReminderKind Section(ReminderKind kind) => kind == ReminderKind.Again ? ReminderKind.Deadline : kind;

    private static Keyboard Buttons(Scene scene, DueBatch batch)
    {
        var keyboard = new Keyboard();
        var office = batch.Reminders.Select(reminder => reminder.Assessment).FirstOrDefault(assessment => assessment is not null);
        foreach (var reminder in batch.Reminders.Where(reminder => reminder.Matter is not null && reminder.Kind is ReminderKind.Deadline or ReminderKind.Again or ReminderKind.Overdue).DistinctBy(reminder => reminder.PutOffSubject).Take(MostSubjects))
        {
            var matter = reminder.Matter!.Value;
            var isTask = matter.Kind == Status.Assessments.MatterKind.Task;
            keyboard.Row(
                isTask
                    ? Keyboard.Press(scene.Say($"✓ Selesai {matter.Code}", $"✓ Done {matter.Code}"), $"/selesai-tugas {matter.Code} {reminder.Assessment!.Value.Unit}")
                    : Keyboard.Press(scene.Say($"Isi {matter.Code}", $"Answer {matter.Code}"), $"/isi {matter.Code}"),
                scene.InGroup || scene.Chat.Person is not null && scene.Regency.People[scene.Chat.Person.Value].Unit is not null
                    ? Keyboard.Press(scene.Say($"⏰ Tunda {matter.Code}", $"⏰ Later {matter.Code}"), $"/tunda {matter.Code}")
                    : null);
        }

        if (office is { } id && scene.Regency.Units.TryGetValue(id.Unit, out var unit))
            keyboard.Row(
                Keyboard.Press(scene.Say("Lihat tahapan", "See the stages"), new ViewLink("stages", ViewArguments.None.With("unit", unit)).Value),
                Keyboard.Press(scene.Say("Siapa yang belum", "Who still owes"), new ViewLink("owing", ViewArguments.None.With("unit", unit)).Value));
        if (batch.Reminders.Any(reminder => reminder.Kind == ReminderKind.Review))
            keyboard.Row(Keyboard.Press(scene.Say("▶ Tinjau berikutnya", "▶ Review the next"), "/tinjau"));
        if (batch.Reminders.Any(reminder => reminder.Kind == ReminderKind.Inquiries))
            keyboard.Row(Keyboard.Press(scene.Say("Lihat pertanyaan", "See the questions"), "/pertanyaan"));
        return keyboard.Row(Keyboard.Press(scene.Say("Atur pengingat", "Set reminders"), "/pengingat"));
    }
}

/// <summary>The people a message names, each once as a mention.</summary>
internal sealed class NamedPeople(Scene scene)
{
    private readonly Dictionary<Status.People.PersonId, Mention> _mentions = [];

    /// <summary>Who is mentioned so far.</summary>
    public ImmutableArray<Mention> Mentions => [.. _mentions.Values];

    /// <summary>A person as a mention: only who owes something is called by the platform.</summary>
    public string Of(Status.People.PersonId id)
    {
        var channel = scene.Chat.Address is { } address && address.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? address[..(colon + 1)] : "";
        if (!scene.InGroup || scene.Regency.People.GetValueOrDefault(id) is not { Active: true, Name: { } name } person
            || person.Accounts.FirstOrDefault(account => channel.Length > 0 && account.StartsWith(channel, StringComparison.Ordinal)) is not { } known)
            return PersonWords.Name(scene, id);
        var shown = Passage.Cut(name.ReplaceLineEndings(" ").Trim(), 40);
        _mentions.TryAdd(id, new(shown, known));
        return "@" + Markup.Escape(shown);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Reminders;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Types;
using ZiWbk.Status.Reminders;

namespace ZiWbk.Conversation.Views;

/// <summary>The reminders of this chat: whether and when, what comes in the next days, what was not said, and what people asked for themselves.</summary>
internal sealed class RemindersView : View
{
    private const int Days = 14;
    private const int MostLines = 8;
    private const int MostMissed = 5;

    public override string Name => "reminders";

    public override ImmutableDictionary<string, string> Parameters => ImmutableDictionary<string, string>.Empty;

    public override Message Show(Scene scene, ViewArguments given, int page)
    {
        var due = new DueReminders(scene.Regency, scene.Rulebook);
        var text = new Passage()
            .Line(scene.InGroup && scene.OwnUnit is { } unit ? scene.Say($"*Pengingat grup {Passage.Quote(unit.ShortName, 40)}*", $"*Reminders of the {Passage.Quote(unit.ShortName, 40)} group*") : scene.Say("*Pengingat di percakapan ini*", "*Reminders in this chat*"))
            .Line(Setting(scene))
            .Gap().Lines(Coming(scene, due.Plan))
            .Gap().Lines(Missed(scene, due));
        var own = scene.Regency.PersonalReminders.Values.Where(reminder => reminder.Chat == scene.Chat.Id).OrderBy(reminder => reminder.At).ThenBy(reminder => reminder.Id.Number).Take(MostLines).ToList();
        text.Gap();
        if (own.Count > 0)
            text.Line(scene.Say("*Yang diminta di sini*", "*Asked for here*")).Lines(own.Select(reminder => $"• {Passage.Quote(reminder.Text ?? "–", 80)}, {Told(scene, reminder, due.Plan)}"));
        else
            text.Line(scene.Say("Ingin diingatkan? Ketik misalnya *ingatkan saya Senin depan jam 9 lengkapi SK tim*.", "To be reminded, type for example *remind me next Monday 9 am to complete the decree*."));
        return text.ToMessage(new Keyboard()
            .Row(Keyboard.Press(scene.Say("Atur", "Set"), "/atur-pengingat"), Keyboard.Press(scene.Say("Buat pengingat", "New reminder"), "/ingatkan"))
            .Grid(2, own.Select(reminder => Keyboard.Press($"✕ {reminder.Text ?? "–"}", $"/hapus-pengingat {reminder.Id}"))));
    }

    private static string Setting(Scene scene)
    {
        var setting = ReminderChats.Setting(scene.Regency, scene.Chat.Id);
        var hour = (setting.Hour ?? scene.Rulebook.Reminders.Hour).ToString(scene.Say("HH.mm", "HH:mm"), CultureInfo.InvariantCulture) + ReminderTimes.OtherZone(scene);
        return !setting.Wanted ? scene.Say("Dimatikan.", "Switched off.")
            : setting.SilentUntil is { } until && until > scene.At ? scene.Say($"Diam sampai {Dates.Of(Scene.DayOf(until), scene.Language)}.", $"Silent until {Dates.Of(Scene.DayOf(until), scene.Language)}.")
            : scene.Say($"Tiap hari kerja pukul {hour}, bila ada yang perlu.", $"On working days at {hour}, when there is something.") + Exceptions(scene, setting);
    }

    private static string Exceptions(Scene scene, ReminderSetting setting)
    {
        var quiet = setting.Quiet is { } hours ? scene.Say($" Jam tenang {hours.From:HH.mm}–{hours.Until:HH.mm}.", $" Quiet from {hours.From:HH:mm} to {hours.Until:HH:mm}.") : "";
        var without = string.Join(", ", ReminderTopics.Without(setting.Off).Select(topic => topic.Name.In(scene.Language)));
        return without.Length == 0 ? quiet : quiet + scene.Say($" Tanpa {without}.", $" Without {without}.");
    }

    private static IEnumerable<string> Coming(Scene scene, ReminderPlan plan)
    {
        var lines = Enumerable.Range(0, Days).Select(scene.Today.AddDays)
            .SelectMany(day => plan.On(day, scene.Chat).Where(reminder => reminder.Kind != ReminderKind.Digest).Select(reminder => $"• {Dates.Of(day, scene.Language)}: {ReminderLines.What(scene, reminder)}"))
            .Take(MostLines).ToList();
        return lines.Count == 0 ? [] : lines.Prepend(scene.Say("*Dua pekan ini*", "*In the next two weeks*"));
    }

    private static IEnumerable<string> Missed(Scene scene, DueReminders due)
    {
        var missed = due.Missed(scene.Chat, scene.Today).DistinctBy(reminder => reminder.PutOffSubject).Take(MostMissed).Select(reminder => $"• {ReminderLines.What(scene, reminder)}").ToList();
        var uncertain = scene.Regency.Reminders.Values.Count(occurrence => occurrence.Chat == scene.Chat.Id && occurrence.State == ReminderState.Uncertain);
        if (missed.Count > 0)
            yield return scene.Say("*Belum sempat diingatkan*", "*Not told yet*");
        foreach (var line in missed)
            yield return line;
        if (uncertain > 0)
            yield return scene.Say($"⚠ {uncertain} pengingat terputus saat dikirim; mungkin belum sampai.", $"⚠ {English.Count(uncertain, "reminder")} cut off while being sent may not have arrived.");
    }

    private static string Told(Scene scene, PersonalReminder reminder, ReminderPlan plan) =>
        ReminderTimes.Told(new(reminder.At.ToOffset(plan.ZoneOf(scene.Chat)).DateTime, reminder.Recurs), scene) + (reminder.Recurs is null && reminder.At < scene.At ? scene.Say(" ⚠ terlewat", " ⚠ missed") : "");
}

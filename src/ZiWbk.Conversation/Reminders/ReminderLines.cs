using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Views;
using ZiWbk.Journey.Reminders;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Reminders;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Reminders;

/// <summary>The lines of a message for the reminders of one kind.</summary>
internal static class ReminderLines
{
    private const int MostLines = 8;
    private const int MostClusters = 3;

    public static IEnumerable<string> Of(Scene scene, ReminderKind kind, IReadOnlyList<Reminder> reminders, NamedPeople names) => kind switch
    {
        ReminderKind.Overdue => Overdue(scene, reminders, names),
        ReminderKind.Deadline => reminders.OrderBy(reminder => reminder.Step).ThenBy(reminder => reminder.Kind).GroupBy(reminder => When(scene, reminder))
            .SelectMany(group => Listed(scene, $"🔔 *{group.Key}*", group.Select(reminder => $"• {What(scene, reminder)}{Owner(scene, reminder, names)}").ToList())),
        ReminderKind.Milestone => Listed(scene, scene.Say("📅 *Tanggal penting*", "📅 *Dates of the year*"), [.. reminders.Select(reminder => $"• {Milestone(scene, reminder)} ({When(scene, reminder).ToLowerInvariant()})")]),
        ReminderKind.Yearly => reminders.SelectMany(reminder => Yearly(scene, reminder)),
        ReminderKind.Quiet => reminders.Select(reminder => Quiet(scene, reminder)),
        ReminderKind.Review => Listed(scene, scene.Say("🔎 *Menunggu reviu TPI terlalu lama*", "🔎 *Waiting too long for the TPI*"), [.. reminders.Select(reminder =>
            scene.Say($"• {Office(scene, reminder)}: {reminder.Step} butir", $"• {Office(scene, reminder)}: {English.Count(reminder.Step, "question")}"))]),
        ReminderKind.Lost => reminders.Select(reminder => scene.Say(
            $"⚠ Grup {Office(scene, reminder)} tidak dapat dihubungi sejak {Date(scene, reminder.Due!.Value)}: bot dikeluarkan atau diblokir. Pengingatnya berhenti.",
            $"⚠ The group of {Office(scene, reminder)} cannot be reached since {Date(scene, reminder.Due!.Value)}: the bot was removed or blocked. Its reminders have stopped.")),
        ReminderKind.Calendar => reminders.Select(reminder => scene.Say(
            $"⚠ Hari libur tahun {reminder.Due!.Value.Year} belum ada di kalender. Mohon pengelola menambahkannya dari SKB, agar hari kerja terhitung benar.",
            $"⚠ The days off of {reminder.Due!.Value.Year} are not in the calendar. Please have them entered from the decree, so that working days are counted right.")),
        ReminderKind.Inquiries => Inquiries(scene),
        _ => [],
    };

    /// <summary>"*A4* Sosialisasi visi ZI": what a reminder is about.</summary>
    public static string What(Scene scene, Reminder reminder) => reminder.Kind switch
    {
        ReminderKind.Review => scene.Say($"reviu {Office(scene, reminder)}, {reminder.Step} butir menunggu", $"review of {Office(scene, reminder)}, {English.Count(reminder.Step, "question")} waiting"),
        ReminderKind.Quiet => scene.Say("belum ada perubahan dua pekan", "nothing has changed for two weeks"),
        ReminderKind.Lost => scene.Say($"grup {Office(scene, reminder)} tidak dapat dihubungi", $"the group of {Office(scene, reminder)} cannot be reached"),
        ReminderKind.Calendar => scene.Say($"hari libur {reminder.Due!.Value.Year} belum ada di kalender", $"the days off of {reminder.Due!.Value.Year} are not in the calendar"),
        ReminderKind.Inquiries => scene.Say("pertanyaan untuk Inspektorat", "questions for the Inspectorate"),
        _ => Subject(scene, reminder),
    };

    private static string Subject(Scene scene, Reminder reminder) => reminder.Matter switch
    {
        { Kind: MatterKind.Task } matter when scene.Rulebook.Journey.FindTask(matter.Code) is { } task => $"*{task.Id}* {Passage.Quote(task.Title.In(scene.Language), 70)}",
        { Kind: MatterKind.Question } matter when scene.Instrument?.Find(QuestionId.Parse(matter.Code)) is { } question => $"*{question.Id}* {Passage.Quote(question.Title, 70)}",
        _ => Milestone(scene, reminder),
    };

    /// <summary>How far away a day is from today, in working days. What falls on a day off is told on the last working day before it, which is not its day.</summary>
    private static string When(Scene scene, Reminder reminder) => reminder switch
    {
        { Kind: ReminderKind.Again } => scene.Say("Diingatkan lagi", "As you asked, once more"),
        { Step: 0 } when reminder.Due > scene.Today => scene.Say("Hari ini hari kerja terakhir", "Today is the last working day"),
        { Step: 0 } => scene.Say("Hari ini", "Today"),
        { Step: 1 } => scene.Say("Satu hari kerja lagi", "In one working day"),
        { Step: var step } => scene.Say($"{step} hari kerja lagi", $"In {step} working days"),
    };

    public static string Office(Scene scene, Reminder reminder) =>
        reminder.Assessment is { } id && scene.Regency.Units.TryGetValue(id.Unit, out var unit) ? $"*{Passage.Quote(unit.ShortName, 40)}*" : "";

    public static string Date(Scene scene, DateOnly day) => Dates.Of(day, scene.Language);

    private static IEnumerable<string> Listed(Scene scene, string heading, List<string> lines)
    {
        yield return heading;
        foreach (var line in lines.Take(MostLines))
            yield return line;
        if (lines.Count > MostLines)
            yield return scene.Say($"… dan {lines.Count - MostLines} lagi.", $"… and {lines.Count - MostLines} more.");
    }

    private static string Owner(Scene scene, Reminder reminder, NamedPeople names)
    {
        var day = reminder.Kind == ReminderKind.Again ? DueOf(scene, reminder) : reminder.Due;
        var due = day is not { } until || until == scene.Today ? ""
            : until < scene.Today ? scene.Say($", tenggatnya {Date(scene, until)}", $", was due {Date(scene, until)}")
            : scene.Say($", sampai {Date(scene, until)}", $", until {Date(scene, until)}");
        return reminder.Person is { } person ? $" · {names.Of(person)}{due}" : due;
    }

    // What was put off is still due when it was.
    private static DateOnly? DueOf(Scene scene, Reminder reminder) =>
        reminder is { Assessment: { } id, Matter: { } matter } ? scene.Regency.Assessment(id).Duties.GetValueOrDefault(matter)?.Due : null;

    // Each rung once, and what the next one will be.
    private static List<string> Overdue(Scene scene, IReadOnlyList<Reminder> reminders, NamedPeople names)
    {
        var lines = new List<string>();
        foreach (var reminder in reminders)
        {
            var office = scene.InGroup ? "" : Office(scene, reminder) + " ";
            lines.Add(scene.Say(
                $"• {office}{What(scene, reminder)} · {names.Of(reminder.Person!.Value)}, tenggatnya {Date(scene, reminder.Due!.Value)}",
                $"• {office}{What(scene, reminder)} · {names.Of(reminder.Person!.Value)}, was due {Date(scene, reminder.Due!.Value)}"));
        }

        var told = Listed(scene, scene.Say("⚠ *Sudah lewat tenggat*", "⚠ *Overdue*"), lines).ToList();
        var rung = reminders.Max(reminder => reminder.Step);
        if (scene.Rulebook.Reminders.Escalation.ElementAtOrDefault(rung - 1)?.To == EscalationTo.Lead)
            told.Add(scene.Say("Mohon perhatian ketua tim: ", "For the lead: ") + string.Join(", ", Leads(scene, reminders[0], names)) + ".");
        if (scene.Rulebook.Reminders.Escalation.ElementAtOrDefault(rung) is { } next)
        {
            var day = Date(scene, new SendingDays(scene.Rulebook.Calendar).After(reminders.Where(reminder => reminder.Step == rung).Min(reminder => reminder.Due!.Value), next.After));
            told.Add(next.To == EscalationTo.Admin
                ? scene.Say($"Bila belum selesai {day}, admin pemda diberi tahu.", $"If it is not done by {day}, the regency's admin is told.")
                : scene.Say($"Bila belum selesai {day}, ketua tim diberi tahu.", $"If it is not done by {day}, the lead is told."));
        }

        return told;
    }

    private static IEnumerable<string> Leads(Scene scene, Reminder reminder, NamedPeople names) => scene.Regency.People.Values
        .Where(person => person is { Active: true, Role: Role.Lead } && person.Unit == reminder.Assessment?.Unit)
        .OrderBy(person => person.Id.Number).Select(person => names.Of(person.Id));

    private static string Milestone(Scene scene, Reminder reminder)
    {
        var title = scene.Rulebook.Journey.Milestones.FirstOrDefault(milestone => milestone.Id == reminder.Subject)?.Title.In(scene.Language)
            ?? scene.Rulebook.Reminders.Dates.FirstOrDefault(date => date.Id == reminder.Subject)?.Title.In(scene.Language) ?? reminder.Subject;
        return reminder.Due is { } due ? $"*{Passage.Quote(title, 70)}*: {Date(scene, due)}" : Passage.Quote(title, 70);
    }

    private static IEnumerable<string> Yearly(Scene scene, Reminder reminder)
    {
        yield return $"📅 {Milestone(scene, reminder)} ({When(scene, reminder).ToLowerInvariant()})";
        if (scene.Rulebook.Reminders.Dates.FirstOrDefault(date => date.Id == reminder.Subject) is { } date)
            yield return Passage.Quote(date.Advice.In(scene.Language), 200);
    }

    private static IEnumerable<string> Inquiries(Scene scene)
    {
        if (scene.Regency.Inquiries.Values.Count(inquiry => inquiry.Waits) is > 0 and var waiting)
            yield return scene.Say($"❓ *{waiting} pertanyaan menunggu jawaban Inspektorat*", $"❓ *{English.Count(waiting, "question")} waiting for the Inspectorate*");
        var clusters = InquiriesView.ThisWeek(scene);
        if (clusters.Count > 0)
            yield return scene.Say("Tujuh hari ini belum terjawab oleh bot:", "Not answered by the bot in the last seven days:");
        foreach (var cluster in clusters.Take(MostClusters))
            yield return $"• {cluster.Questions.Length}× {Passage.Quote(cluster.Questions[0].Text!, 100)}";
        if (clusters.Count > MostClusters)
            yield return scene.Say($"… dan {clusters.Count - MostClusters} pokok lagi.", $"… and {English.Count(clusters.Count - MostClusters, "more subject")}.");
    }

    private static string Quiet(Scene scene, Reminder reminder) => scene.Say(
        $"💬 Belum ada perubahan sejak {Date(scene, reminder.Due!.Value)}. Adakah yang dapat dilanjutkan pekan ini? Ketik *apa yang kurang* untuk melihat langkah berikutnya.",
        $"💬 Nothing has changed since {Date(scene, reminder.Due!.Value)}. Is there something to go on with this week? Type *what is missing* to see the next step.");
}

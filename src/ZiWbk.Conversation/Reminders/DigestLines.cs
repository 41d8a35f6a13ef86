using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Views;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Reminders;

namespace ZiWbk.Conversation.Reminders;

/// <summary>The weekly digest: what has moved, the score, the next duties, who owes, what was missed; and the journal's sum, so that rewriting the past shows.</summary>
internal static class DigestLines
{
    private const int Days = 7;
    private const int MostPeople = 3;
    private const int MostMissed = 5;
    private const int HeadLetters = 12;

    public static IEnumerable<string> Of(Scene scene, AssessmentId id, DueBatch batch, string head)
    {
        if (!scene.Regency.Units.TryGetValue(id.Unit, out var unit) || scene.Standing(id.Unit) is not { } standing)
            return [];
        var office = new OfficeScene(scene, unit, standing);
        var text = new Passage().Line(scene.Say($"📋 *Ringkasan pekan ini: {Passage.Quote(unit.ShortName, 40)}*", $"📋 *This week: {Passage.Quote(unit.ShortName, 40)}*"))
            .Lines(Moved(office, batch.LastDigest))
            .Lines(Next(office, batch))
            .Line(Owing(office))
            .Line(Leaving(office))
            .Lines(Missed(scene, batch));
        if (batch.Uncertain > 0)
            text.Line(scene.Say(
                $"⚠ {batch.Uncertain} pengingat terputus saat dikirim; mungkin belum sampai. Lihat `/pengingat`.",
                $"⚠ {English.Count(batch.Uncertain, "reminder")} cut off while being sent may not have arrived. See `/pengingat`."));
        text.Line(scene.Say($"Sidik catatan: {head[..Math.Min(HeadLetters, head.Length)]}", $"Sum of the records: {head[..Math.Min(HeadLetters, head.Length)]}"));
        return text.ToMessage().Text.Split('\n');
    }

    // Since the last digest, so that nothing is told twice; what has not changed since it is not said again.
    private static IEnumerable<string> Moved(OfficeScene office, DateTimeOffset? lastDigest)
    {
        var changes = RecentChanges.Of(office, lastDigest ?? office.Scene.At.AddDays(-Days));
        var questions = changes.Newest.OfType<AnswerChanged>().Select(answer => answer.Question).Distinct().Count();
        yield return changes.Newest.Count > 0 ? Changed(office, changes, questions)
            : lastDigest is not null ? office.Say($"Belum ada perubahan sejak ringkasan lalu. Nilai {office.Points(office.Score.Total)}.", $"Nothing has changed since the last digest. The score is {office.Points(office.Score.Total)}.")
            : office.Say($"Sepekan ini belum ada perubahan. Nilai {office.Points(office.Score.Total)}.", $"Nothing has changed this week. The score is {office.Points(office.Score.Total)}.");
        if (questions > 0 || lastDigest is null)
            yield return GateWords.Sentence(office, office.Aim);
    }

    private static string Changed(OfficeScene office, RecentChanges changes, int questions)
    {
        var before = changes.Before(office).Total;
        var change = before == office.Score.Total ? office.Say("tetap", "unchanged") : office.Gain(office.Score.Total - before);
        if (questions == 0)
            return office.Say(
                $"{changes.Newest.Count} perubahan; jawaban butir tetap. Nilai *{office.Points(office.Score.Total)}*.",
                $"{English.Count(changes.Newest.Count, "change")}; no answer among them. The score is *{office.Points(office.Score.Total)}*.");
        return office.Say(
            $"{questions} butir bergerak, {changes.Newest.Count} perubahan. Nilai *{office.Points(office.Score.Total)}* ({change}).",
            $"{English.Count(questions, "question")} moved, {English.Count(changes.Newest.Count, "change")}. The score is *{office.Points(office.Score.Total)}* ({change}).");
    }

    // Those that the same message names above are not named again.
    private static IEnumerable<string> Next(OfficeScene office, DueBatch batch)
    {
        var due = office.Assessment.Duties
            .Where(entry => !batch.Reminders.Any(reminder => reminder.Matter == entry.Key) && entry.Value.Due is { } day && day >= office.Scene.Today && new ReminderPlan(office.Scene.Regency, office.Scene.Rulebook).IsOwed(office.Assessment, entry.Key))
            .OrderBy(entry => entry.Value.Due).ThenBy(entry => entry.Key.Code, StringComparer.Ordinal)
            .Take(office.Scene.Rulebook.Reminders.DigestTasks).ToList();
        if (due.Count == 0)
            yield break;
        yield return office.Say("Tenggat terdekat:", "Next due:");
        foreach (var (matter, duty) in due)
        {
            var reminder = new Reminder(ReminderKind.Deadline, office.Assessment.Id, matter.ToString(), duty.Due, 0, duty.Person);
            yield return $"• {ReminderLines.What(office.Scene, reminder)} · {PersonWords.Name(office.Scene, duty.Person)}, {office.Date(duty.Due!.Value)}";
        }
    }

    private static string? Owing(OfficeScene office)
    {
        var owed = OwedWork.Of(office).Where(work => work.Person is not null).ToList();
        if (owed.Count == 0)
            return null;
        var named = string.Join(", ", owed.Take(MostPeople).Select(work => $"{PersonWords.Name(office.Scene, work.Person!.Value)} ({work.Matters.Count + work.Tasks.Count})"));
        var more = owed.Count > MostPeople ? office.Say($" dan {owed.Count - MostPeople} orang lagi", $" and {owed.Count - MostPeople} more") : "";
        return office.Say($"Masih ada tugas pada: {named}{more}.", $"Still owing: {named}{more}.");
    }

    // Evidence of a year ago is no evidence of this year's work.
    private static string? Leaving(OfficeScene office)
    {
        var last = office.Scene.Today.AddYears(-1).AddDays(office.Scene.Rulebook.Reminders.EvidenceDays);
        var leaving = office.Scene.Regency.Evidence.Values.Count(item =>
            !item.Withdrawn && item.Assessment == office.Assessment.Id && item.Effective is { } day && day <= last && day >= office.Scene.Today.AddYears(-1));
        return leaving == 0 ? null : office.Say(
            $"{leaving} bukti segera berumur setahun; siapkan yang baru.",
            $"{English.Count(leaving, "piece")} of evidence will soon be a year old; please prepare new ones.");
    }

    private static IEnumerable<string> Missed(Scene scene, DueBatch batch)
    {
        var missed = batch.Missed.DistinctBy(reminder => reminder.PutOffSubject).ToList();
        if (missed.Count == 0)
            yield break;
        yield return scene.Say("Belum sempat diingatkan sejak ringkasan terakhir:", "Not told since the last digest:");
        foreach (var reminder in missed.Take(MostMissed))
            yield return $"• {ReminderLines.What(scene, reminder)}" + (reminder is { Matter: not null, Due: { } due } ? $", {ReminderLines.Date(scene, due)}" : "");
        if (missed.Count > MostMissed)
            yield return scene.Say($"… dan {missed.Count - MostMissed} lagi.", $"… and {missed.Count - MostMissed} more.");
    }
}

using ZiWbk.Conversation.Messages;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Views;

/// <summary>One task of an office: who acts, what shows that it is done, and how it stands. Without a task the next one to be done.</summary>
internal sealed class TaskView() : OfficeView(("task", "task"))
{
    private const int MostEvidence = 6;

    public override string Name => "task";

    protected override Message Show(OfficeScene office, ViewArguments given, int page)
    {
        var journey = OfficeJourney.Of(office);
        if ((given.Get<JourneyTask>("task") ?? journey.Office.Whole.NextTasks.Select(standing => standing.Task).FirstOrDefault()) is not { } task)
            return new(office.Say($"{office.ShortName}: tidak ada tugas yang tersisa.", $"{office.ShortName}: no task is left."));
        var text = new Passage();
        Asked(office, task, text);
        Standing(journey, task, text);
        return text.ToMessage(Buttons(journey, task));
    }

    private static void Asked(OfficeScene office, JourneyTask task, Passage text)
    {
        text.Line($"*{task.Id}* {Passage.Quote(task.Title.In(office.Language), 150)}")
            .Line(office.Say("Dikerjakan oleh: ", "Done by: ") + Passage.Quote(string.Join(", ", task.Actors.Select(actor => actor.Name.In(office.Language))), 200))
            .Line(task.Scope switch
            {
                TaskScope.Regency => office.Say("Ditanggung pemda untuk semua kantor.", "Borne by the regency for all offices."),
                TaskScope.National => office.Say("Ditanggung penilai nasional.", "Borne by the national assessors."),
                _ => null,
            })
            .Line(task.OnlyIf is { } only ? office.Say("Hanya bila ", "Only if ") + Passage.Quote(only.In(office.Language), 150) + "." : null)
            .Line(office.Say("Biasanya: ", "Usually: ") + Passage.Quote((task.Period ?? OfficeJourney.Map(office).FindStage(task.StageId)!.Period).In(office.Language), 200))
            .Line(office.Say($"Lamanya kira-kira {task.Lasts} hari kerja (perkiraan, bukan aturan).", $"It takes about {English.Count(task.Lasts, "working day")} (an estimate, not a rule)."))
            .Gap()
            .Line(office.Say("*Dokumen yang diharapkan*", "*Documents expected*"))
            .Lines(task.Documents.Select(document => "• " + Passage.Quote(document.In(office.Language), 150)));
        if (task.After.Count > 0)
            text.Gap().Line(office.Say("Sesudah: ", "After: ") + string.Join(", ", task.After.Select(id => office.Assessment.Tasks.ContainsKey(id) ? $"{id} ✓" : $"{id} ○")) + ".");
        if (task.Hint is { } hint)
            text.Line("_" + Passage.Quote(hint.In(office.Language), 200) + "_");
    }

    private static void Standing(OfficeJourney journey, JourneyTask task, Passage text)
    {
        var (office, matter) = (journey.Office, Matter.OfTask(task.Id));
        text.Gap().Line(office.Say($"*Di {office.ShortName}*", $"*At {office.ShortName}*"));
        if (office.Assessment.Tasks.GetValueOrDefault(task.Id) is { } done)
            text.Line(office.Say($"✓ Selesai {office.Date(done.Date)}.", $"✓ Done {office.Date(done.Date)}."));
        else
            text.Line(office.Say("○ Belum selesai: ", "○ Not done: ") + journey.Who(journey.Progress.Stages.SelectMany(stage => stage.Tasks).First(standing => standing.Task == task)) + ".");
        var evidence = office.EvidenceOf(matter);
        if (evidence.Count == 0)
            text.Line(office.Say("Bukti: belum ada.", "Evidence: none yet."));
        else
            text.Line(office.Say($"Bukti ({evidence.Count}):", $"Evidence ({evidence.Count}):"))
                .Lines(evidence.Reverse().Take(MostEvidence).Select(item => "• " + EvidenceWords.Of(office, item)))
                .Line(evidence.Count > MostEvidence ? office.Say($"… dan {evidence.Count - MostEvidence} lagi", $"… and {evidence.Count - MostEvidence} more") : null);
        if (office.Assessment.Notes.GetValueOrDefault(matter)?.Text is { } note)
            text.Line(office.Say("Catatan: ", "Note: ") + Passage.Quote(note, 400));
    }

    private static Keyboard Buttons(OfficeJourney journey, JourneyTask task)
    {
        var (office, isDone) = (journey.Office, journey.Office.Assessment.Tasks.ContainsKey(task.Id));
        var may = journey.MayComplete(task);
        return new Keyboard()
            .Grid(2,
            [
                may && !isDone ? journey.Command(office.Say("✓ Selesai", "✓ Done"), "selesai-tugas", task) : null,
                may && isDone ? journey.Command(office.Say("Buka kembali", "Reopen"), "buka-tugas", task) : null,
                office.MayWork(Right.AssignDuties) && !isDone ? journey.Command(office.Say("Tugaskan", "Put in charge"), "tugaskan-tahap", task) : null,
                office.YearIsOpen && office.Scene.May(Right.CompleteTasks, office.Unit.Id) ? journey.Command(office.Say("Kirim bukti", "Send evidence"), "bukti-tugas", task) : null,
            ])
            .Row(
                journey.StageLink(OfficeJourney.Map(office).FindStage(task.StageId)!),
                isDone ? null : office.Link(office.Say("Jadwal mundur", "Plan backwards"), "plan", ("goal", task)));
    }
}

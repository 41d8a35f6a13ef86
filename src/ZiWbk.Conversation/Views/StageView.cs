using ZiWbk.Conversation.Messages;
using ZiWbk.Journey.Progress;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Assessments;

namespace ZiWbk.Conversation.Views;

/// <summary>One stage of an office: its tasks with their state, who is in charge, until when, and what shows that they are done. Without a stage the present one.</summary>
internal sealed class StageView() : OfficeView(("stage", "stage"))
{
    public override string Name => "stage";

    protected override Message Show(OfficeScene office, ViewArguments given, int page)
    {
        var journey = OfficeJourney.Of(office);
        if (journey.Progress.Stages.Count == 0)
            return new(office.Say($"{office.ShortName}: tahapannya belum dikenal.", $"{office.ShortName}: its stages are not known."));
        var standing = given.Get<Stage>("stage") is { } named
            ? journey.Progress.Stages.First(stage => stage.Stage.Id == named.Id)
            : journey.Progress.Current;
        var stage = standing.Stage;
        var text = new Passage()
            .Line(office.Say($"*{office.ShortName}: tahap {stage.Id} {Markup.Escape(stage.Title.Id)}*", $"*{office.ShortName}: stage {stage.Id} {Markup.Escape(stage.Title.En)}*"))
            .Line(Passage.Quote(stage.Goal.In(office.Language), 200))
            .Line(office.Say("Biasanya: ", "Usually: ") + Passage.Quote(stage.Period.In(office.Language), 200))
            .Line(office.Say($"Selesai {standing.Done} dari {standing.Total} tugas.", $"{standing.Done} of {standing.Total} tasks are done."))
            .Lines(EntryWords.Hindrance(journey, standing));
        foreach (var task in standing.Tasks)
            text.Gap().Lines(Task(journey, task));
        text.Gap().Line(journey.Lacking(standing.Lacking) is { } lacking ? $"⚠ {lacking}." : null);
        return text.ToMessage(new Keyboard()
            .Grid(2, standing.Tasks.Select(task => journey.TaskLink(task.Task)))
            .Row(Beside(journey, stage, -1), Beside(journey, stage, 1))
            .Row(office.Link(office.Say("Semua tahap", "All stages"), "stages")));
    }

    private static IEnumerable<string> Task(OfficeJourney journey, TaskStanding standing)
    {
        var (office, task) = (journey.Office, standing.Task);
        yield return $"{(standing.IsOpen ? "○" : "✓")} *{task.Id}* {Passage.Quote(journey.Title(task), 90)}";
        if (task.OnlyIf is { } only)
            yield return office.Say("Hanya bila ", "Only if ") + Passage.Quote(only.In(office.Language), 120);
        var evidence = office.EvidenceOf(Matter.OfTask(task.Id)).Count;
        var proved = evidence == 0 ? office.Say("belum ada bukti", "no evidence") : office.Say($"{evidence} bukti", $"{English.Count(evidence, "piece")} of evidence");
        if (standing.Done is { } day)
            yield return office.Say($"selesai {office.Date(day)} · {proved}", $"done {office.Date(day)} · {proved}");
        else if (task.IsRequired)
            yield return journey.Who(standing) + (evidence == 0 ? "" : $" · {proved}");
        if (task.Period is { } period && standing.IsOpen)
            yield return office.Say("Biasanya: ", "Usually: ") + Passage.Quote(period.In(office.Language), 120);
    }

    private static Button? Beside(OfficeJourney journey, Stage stage, int step)
    {
        var stages = OfficeJourney.Map(journey.Office).Stages;
        var at = stages.ToList().IndexOf(stage) + step;
        return at >= 0 && at < stages.Count ? journey.StageLink(stages[at]) : null;
    }
}

using System.Globalization;
using ZiWbk.Conversation.Messages;
using ZiWbk.Journey.Calendars;
using ZiWbk.Journey.Progress;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Tasks;

namespace ZiWbk.Conversation.Views;

/// <summary>An office on its way through the stages.</summary>
/// <param name="Office">The office.</param>
/// <param name="Progress">How far it is.</param>
/// <param name="Facts">What the journey looks at in its assessment.</param>
internal sealed record OfficeJourney(OfficeScene Office, StageProgress Progress, AssessmentFacts Facts)
{
    public static JourneyMap Map(OfficeScene office) => office.Scene.Rulebook.Journey;

    public static WorkingCalendar Calendar(OfficeScene office) => office.Scene.Rulebook.Calendar;

    public static OfficeJourney Of(OfficeScene office) => new(office, office.Whole.Progress, office.Whole.Facts);

    public Duty? DutyOf(JourneyTask task) => Office.Whole.DutyOf(task);

    /// <summary>"Agus Setyawan, sampai Jumat, 4 Desember 2026"; what is lacking is said.</summary>
    public string Who(TaskStanding standing)
    {
        var duty = DutyOf(standing.Task);
        var owner = duty is not null ? PersonWords.Name(Office.Scene, duty.Person)
            : standing.LacksOwner ? Office.Say("belum ada penanggung jawab", "nobody in charge")
            : Passage.Quote(standing.Task.Actors[0].Name.In(Office.Language), 60);
        if (duty?.Due is not { } due)
            return standing.LacksOwner && duty is null
                ? Office.Say("belum ada penanggung jawab dan tanggal", "nobody in charge and no date")
                : $"{owner}, {Office.Say("belum ada tanggal", "no date")}";
        var late = due < Office.Scene.Today ? Office.Say(" ⚠ terlambat", " ⚠ overdue") : "";
        return Office.Say($"{owner}, sampai {Office.Date(due)}{late}", $"{owner}, until {Office.Date(due)}{late}");
    }

    /// <summary>"2 tugas belum punya penanggung jawab, 3 belum punya tanggal"; null where nothing is lacking.</summary>
    public string? Lacking(IEnumerable<TaskStanding> tasks)
    {
        var all = tasks.ToList();
        var (ownerless, dateless) = (all.Count(task => task.LacksOwner), all.Count(task => task.LacksDate));
        string?[] parts =
        [
            ownerless == 0 ? null : Office.Say($"{ownerless} tugas belum punya penanggung jawab", $"{English.Count(ownerless, "task")} with nobody in charge"),
            dateless == 0 ? null : Office.Say($"{dateless} tugas belum punya tanggal", $"{English.Count(dateless, "task")} without a date"),
        ];
        return parts.OfType<string>().ToList() is { Count: > 0 } said ? string.Join(", ", said) : null;
    }

    /// <summary>Whether the asker may mark a task of this office as done, or open it again.</summary>
    public bool MayComplete(JourneyTask task) =>
        Office.YearIsOpen && Office.Scene.May(Right.CompleteTasks, Office.Unit.Id) && Office.Scene.Person?.Role.ActsOn(task) == true;

    public Button? TaskLink(JourneyTask task) => Office.Link($"{task.Id} {Title(task)}", "task", ("task", task));

    public Button? StageLink(Stage stage) => Office.Link($"{stage.Id} {stage.Title.In(Office.Language)}", "stage", ("stage", stage));

    /// <summary>A command about a task of this office.</summary>
    public Button? Command(string label, string command, JourneyTask task) => Keyboard.Press(label, string.Create(CultureInfo.InvariantCulture, $"/{command} {task.Id} {Office.Unit.Id}"));

    public string Title(JourneyTask task) => task.Title.In(Office.Language);
}

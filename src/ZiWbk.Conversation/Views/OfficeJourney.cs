using System.Globalization;
using ZiWbk.Assessment.Instruments;
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

    public static OfficeJourney Of(OfficeScene office)
    {
        var aim = Aim(office);
        var stated = RequirementState.Of(office, aim).Where(state => state.Met is not null)
            .ToDictionary(state => state.Requirement.Id, state => state.Met!.Value, StringComparer.Ordinal);
        var facts = AssessmentFacts.Of(office.Standing.Answers, aim, stated);
        var duties = office.Assessment.Duties.Where(entry => entry.Key.Kind == MatterKind.Task)
            .ToDictionary(entry => entry.Key.Code, entry => new TaskDuty(IsServing(office, entry.Value), entry.Value.Due), StringComparer.Ordinal);
        return new(office, StageProgress.Of(Map(office), Done(office), duties, facts), facts);
    }

    /// <summary>The day each done task was done.</summary>
    public static Dictionary<string, DateOnly> Done(OfficeScene office) =>
        office.Assessment.Tasks.ToDictionary(entry => entry.Key, entry => entry.Value.Date, StringComparer.Ordinal);

    /// <summary>What an office can be put forward for: WBBM only where all that WBBM alone asks for is known to be met.</summary>
    public static Target Aim(OfficeScene office)
    {
        var common = office.Instrument.RequirementsOf(Target.Wbk).Select(requirement => requirement.Id).ToHashSet(StringComparer.Ordinal);
        var further = RequirementState.Of(office, Target.Wbbm).Where(state => !common.Contains(state.Requirement.Id)).ToList();
        return further.Count > 0 && further.TrueForAll(state => state.Met == true) ? Target.Wbbm : Target.Wbk;
    }

    public Duty? DutyOf(JourneyTask task) => Office.Assessment.Duties.GetValueOrDefault(Matter.OfTask(task.Id));

    /// <summary>The required open tasks in the order in which they are to be done: those that wait for nothing first, what is due first before the rest.</summary>
    public IReadOnlyList<TaskStanding> Next() =>
        [.. Progress.Stages.SelectMany(stage => stage.Open)
            .OrderBy(standing => !standing.Task.After.All(Office.Assessment.Tasks.ContainsKey))
            .ThenBy(standing => standing.Duty.Due ?? DateOnly.MaxValue)];

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

    private static bool IsServing(OfficeScene office, Duty duty) => office.Scene.Regency.People.GetValueOrDefault(duty.Person) is { Active: true };
}

using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Journey.Progress;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Standings;

/// <summary>
/// All that can be told of one office in a year: its score, its evidence, its requirements, its way through the stages. What the pages
/// in chat, the pictures and the documents tell is read here, so that no number is computed twice.
/// </summary>
/// <param name="regency">What stands.</param>
/// <param name="rulebook">The journey and the working days.</param>
/// <param name="unit">The office.</param>
/// <param name="standing">Its assessment, scored.</param>
/// <param name="today">The day in the regency.</param>
public sealed class OfficeStanding(Regency regency, Rulebook rulebook, Unit unit, Standing standing, DateOnly today)
{
    private EvidenceShelf? _evidence;
    private AssessmentFacts? _facts;
    private StageProgress? _progress;

    /// <summary>What stands of the regency.</summary>
    public Regency Regency => regency;

    /// <summary>The journey and the working days.</summary>
    public Rulebook Rulebook => rulebook;

    /// <summary>The office.</summary>
    public Unit Unit => unit;

    /// <summary>Its assessment, scored.</summary>
    public Standing Standing => standing;

    /// <summary>What was scored.</summary>
    public UnitAssessment Assessment => standing.Assessment;

    /// <summary>The year.</summary>
    public int Year => standing.Assessment.Id.Year;

    /// <summary>The day in the regency.</summary>
    public DateOnly Today => today;

    /// <summary>The evidence of a matter that counts, in the order it was attached.</summary>
    public IReadOnlyList<EvidenceItem> EvidenceOf(Matter matter) => (_evidence ??= EvidenceShelf.Of(regency)).Of(Assessment.Id, matter);

    /// <summary>What is missing in a question, if anything.</summary>
    public MissingMatter Missing(QuestionScore score) => MissingMatter.Of(standing, _evidence ??= EvidenceShelf.Of(regency), score);

    /// <summary>All that is missing, or what is in one area: first what loses points, by points per effort, then what lacks evidence alone, in form order.</summary>
    public IReadOnlyList<MissingMatter> Missing(Area? area = null)
    {
        var losing = standing.Missing.Select(item => item.Score);
        var full = standing.Score.Questions.Where(score => score.Value == Rational.One);
        return [.. losing.Concat(full)
            .Where(score => area is null || score.Question.Indicator.Area == area)
            .Select(Missing)
            .Where(matter => matter.Score.Value < Rational.One || matter.NoEvidence || matter.Returned)];
    }

    /// <summary>The requirements outside the worksheet.</summary>
    public IReadOnlyList<RequirementState> Requirements(Target target) => RequirementState.Of(regency, standing.Instrument, Assessment.Id, target);

    /// <summary>What the office can be put forward for: WBBM only where all that WBBM alone asks for is known to be met.</summary>
    public Target Proposal
    {
        get
        {
            var common = standing.Instrument.RequirementsOf(Target.Wbk).Select(requirement => requirement.Id).ToHashSet(StringComparer.Ordinal);
            var further = Requirements(Target.Wbbm).Where(state => !common.Contains(state.Requirement.Id)).ToList();
            return further.Count > 0 && further.TrueForAll(state => state.Met == true) ? Target.Wbbm : Target.Wbk;
        }
    }

    /// <summary>What the journey looks at in the assessment.</summary>
    public AssessmentFacts Facts => _facts ??= AssessmentFacts.Of(
        standing.Answers, Proposal,
        Requirements(Proposal).Where(state => state.Met is not null).ToDictionary(state => state.Requirement.Id, state => state.Met!.Value, StringComparer.Ordinal));

    /// <summary>How far it is on its way.</summary>
    public StageProgress Progress => _progress ??= StageProgress.Of(
        rulebook.Journey, Done,
        Assessment.Duties.Where(entry => entry.Key.Kind == MatterKind.Task)
            .ToDictionary(entry => entry.Key.Code, entry => new TaskDuty(IsServing(entry.Value), entry.Value.Due), StringComparer.Ordinal),
        Facts);

    /// <summary>The day each done task was done, by its code.</summary>
    public IReadOnlyDictionary<string, DateOnly> Done => Assessment.Tasks.ToDictionary(entry => entry.Key, entry => entry.Value.Date, StringComparer.Ordinal);

    /// <summary>The required open tasks in the order in which they are to be done: those that wait for nothing first, what is due first before the rest.</summary>
    public IReadOnlyList<TaskStanding> NextTasks =>
        [.. Progress.Stages.SelectMany(stage => stage.Open)
            .OrderBy(task => !task.Task.After.All(Assessment.Tasks.ContainsKey))
            .ThenBy(task => task.Duty.Due ?? DateOnly.MaxValue)];

    /// <summary>The dates of the year.</summary>
    public IReadOnlyList<YearDate> Dates => YearDate.All(regency, rulebook.Journey, Year);

    /// <summary>Who is in charge of a matter, and until when; null for nobody.</summary>
    public Duty? DutyOf(Matter matter) => Assessment.Duties.GetValueOrDefault(matter);

    /// <summary>The same of a task.</summary>
    public Duty? DutyOf(JourneyTask task) => DutyOf(Matter.OfTask(task.Id));

    private bool IsServing(Duty duty) => regency.People.GetValueOrDefault(duty.Person) is { Active: true };
}

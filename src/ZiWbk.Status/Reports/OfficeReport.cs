using ZiWbk.Assessment;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Paths;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Status.Standings;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Reports;

/// <summary>
/// What a document tells of one office: pure, and read from <see cref="OfficeStanding"/>, so that every number is the one of the pages in chat and of
/// <c>score</c>.
/// </summary>
public sealed class OfficeReport
{
    private OfficeReport(OfficeStanding office, Target target)
    {
        (Office, Target) = (office, target);
        Gates = office.Standing.Gates(target);
        Areas = [.. office.Standing.Score.Areas.Select(area => new ReportArea(area, Gates.FirstOrDefault(gate => gate.Gate.Area == area.Area)))];
        Path = office.Standing.PathTo(target);
        Missing = office.Missing();
        Requirements = office.Requirements(target);
        Evidence = EvidenceState.Of(office);
        Stages = StageSpan.Of(office);
        Actions = ActionPlan.Of(this);
        Risks = OfficeRisks.Of(this);
        Requests = LeaderRequests.Of(this);
    }

    /// <summary>All that stands of the office.</summary>
    public OfficeStanding Office { get; }

    /// <summary>Which office.</summary>
    public Unit Unit => Office.Unit;

    /// <summary>The year.</summary>
    public int Year => Office.Year;

    /// <summary>The day it speaks of.</summary>
    public DateOnly Today => Office.Today;

    /// <summary>The predicate it is held against: WBBM once every WBK gate is passed.</summary>
    public Target Target { get; }

    /// <summary>The score that counts: of each question the highest-reviewed answer.</summary>
    public Score Score => Office.Standing.Score;

    /// <summary>The score of the office's own answers.</summary>
    public Score Own => Office.Standing.Own;

    /// <summary>What the score gates allow.</summary>
    public Verdict Verdict => GateCheck.Verdict(Score);

    /// <summary>The gates of the target with what is reached.</summary>
    public IReadOnlyList<GateResult> Gates { get; }

    /// <summary>The gates that are missed, those of areas and results after the total.</summary>
    public IEnumerable<GateResult> Missed => Gates.Where(gate => !gate.Met);

    /// <summary>The areas of levers by number, each with its gate.</summary>
    public IReadOnlyList<ReportArea> Areas { get; }

    /// <summary>Evidence and review, area by area.</summary>
    public EvidenceState Evidence { get; }

    /// <summary>What is missing, by priority.</summary>
    public IReadOnlyList<MissingMatter> Missing { get; }

    /// <summary>The requirements outside the worksheet.</summary>
    public IReadOnlyList<RequirementState> Requirements { get; }

    /// <summary>The least-effort path to the target; null where the levers alone do not suffice.</summary>
    public ImprovementPath? Path { get; }

    /// <summary>What is to be done, with dates and persons, soonest first; what has no date last.</summary>
    public IReadOnlyList<PlannedAction> Actions { get; }

    /// <summary>The stages with the days they take.</summary>
    public IReadOnlyList<StageSpan> Stages { get; }

    /// <summary>What could go wrong, gravest first.</summary>
    public IReadOnlyList<Risk> Risks { get; }

    /// <summary>What the leader is asked for.</summary>
    public IReadOnlyList<Bilingual> Requests { get; }

    /// <summary>The report on an office.</summary>
    /// <param name="office">All that stands of it.</param>
    /// <param name="target">The predicate; null for the one it is heading for.</param>
    public static OfficeReport Of(OfficeStanding office, Target? target = null) => new(office, target ?? office.Standing.Aim);
}

/// <summary>An area of levers and its gate.</summary>
/// <param name="Score">Its points.</param>
/// <param name="Gate">The gate of the predicate aimed at; null where it has none.</param>
public sealed record ReportArea(AreaScore Score, GateResult? Gate)
{
    /// <summary>The share the gate asks for, 0 to 1; null without a gate.</summary>
    public Rational? Least => Gate is { } gate ? gate.Gate.Required / gate.Gate.Maximum : null;
}

/// <summary>How far an office's answers are proved and reviewed.</summary>
/// <param name="Areas">By area; the results stand last, without one.</param>
public sealed record EvidenceState(IReadOnlyList<AreaEvidence> Areas)
{
    /// <summary>All areas together.</summary>
    public AreaEvidence Total { get; } = new(
        null, Areas.Sum(area => area.Questions), Areas.Sum(area => area.Answered), Areas.Sum(area => area.NeedsEvidence), Areas.Sum(area => area.Proved),
        Areas.Sum(area => area.Reviewed), Areas.Sum(area => area.Returned), Areas.Aggregate(Rational.Zero, (sum, area) => sum + area.UnprovedPoints));

    internal static EvidenceState Of(OfficeStanding office)
    {
        var answers = office.Standing.Answers;
        var reviewed = office.Standing.Instrument.Questions
            .Where(question => question.IsAnsweredBy(answers.Tpn[question]) || question.IsAnsweredBy(answers.Tpi[question])).ToHashSet();
        return new([.. office.Standing.Score.Questions
            .GroupBy(score => score.Question.Indicator.Area)
            .OrderBy(group => group.Key?.No ?? int.MaxValue)
            .Select(group => Of(office, group.Key, [.. group.Select(office.Missing)], reviewed))]);
    }

    private static AreaEvidence Of(OfficeStanding office, Area? area, List<MissingMatter> matters, HashSet<Question> reviewed)
    {
        var unproved = matters.Where(matter => matter.NoEvidence).ToList();
        var claimed = matters.Count(matter => matter.Score.Value > Rational.Zero);
        return new(
            area, matters.Count, matters.Count(matter => !matter.Blank), claimed, claimed - unproved.Count,
            matters.Count(matter => reviewed.Contains(matter.Question)), matters.Count(matter => matter.Returned),
            unproved.Aggregate(Rational.Zero, (sum, matter) => sum + matter.Score.Points));
    }
}

/// <summary>Evidence and review of an area.</summary>
/// <param name="Area">Which; null for the results, or for all.</param>
/// <param name="Questions">How many questions it has.</param>
/// <param name="Answered">Those that have a score.</param>
/// <param name="NeedsEvidence">Those that score above zero.</param>
/// <param name="Proved">Those of them with evidence.</param>
/// <param name="Reviewed">Those the TPI or TPN has answered.</param>
/// <param name="Returned">Those where the TPI's answer is lower than the office's own.</param>
/// <param name="UnprovedPoints">Points that rest on nothing.</param>
public sealed record AreaEvidence(
    Area? Area, int Questions, int Answered, int NeedsEvidence, int Proved, int Reviewed, int Returned, Rational UnprovedPoints);

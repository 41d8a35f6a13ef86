using ZiWbk.Assessment;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Journey.Progress;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Standings;

namespace ZiWbk.Status.Reports;

/// <summary>What a document tells of all offices at work in a year, held against WBK.</summary>
public sealed class RegencyReport
{
    private RegencyReport(Regency regency, Rulebook rulebook, Instrument instrument, int year, DateOnly today, IReadOnlyList<OfficeReport> offices)
    {
        (Regency, Instrument, Year, Today) = (regency, instrument, year, today);
        Offices = [.. OfficeDistance.Ranked(offices.Select(office => OfficeDistance.Of(office.Unit, office.Office.Standing)))
            .Select(distance => new OfficeLine(distance, offices.First(office => office.Unit.Id == distance.Unit.Id), OfficeMove.Last(regency, distance.Standing.Assessment.Id)))];
        Gates = [.. instrument.GatesOf(Target.Wbk).Select(gate => new GateTally(gate, offices.Count(office => office.Gates.Any(result => result.Gate == gate && !result.Met))))];
        Missing = [.. offices.SelectMany(office => office.Missing).Where(matter => !matter.Score.Lost.IsZero)
            .GroupBy(matter => matter.Question)
            .Select(group => new CommonGap(group.Key, group.Count(), group.Aggregate(Rational.Zero, (sum, matter) => sum + matter.Score.Lost)))
            .OrderByDescending(gap => gap.Points).ThenBy(gap => gap.Question.Ordinal)];
        Requirements = [.. RequirementState.Of(regency, instrument, new(default, year), Target.Wbk).Where(state => state.Requirement.Scope == RequirementScope.Regency)];
        Dates = YearDate.All(regency, rulebook.Journey, year);
        Stages = [.. rulebook.Journey.Stages.Select(stage => new StageTally(stage.Id, stage.Title, offices.Count(office => office.Office.Progress.Current.Stage.Id == stage.Id)))];
        Kinds = [.. Offices.GroupBy(office => office.Distance.Unit.Kind, StringComparer.Ordinal)
            .Select(group => new KindTally(group.Key, group.Count(), group.Count(office => office.Report.Verdict != Verdict.None),
                group.Aggregate(Rational.Zero, (sum, office) => sum + office.Report.Score.Total) / group.Count()))
            .OrderByDescending(kind => kind.Offices).ThenBy(kind => kind.Kind, StringComparer.Ordinal)];
        Risks = RegencyFindings.Risks(this);
        Requests = RegencyFindings.Requests(this);
    }

    /// <summary>What stands.</summary>
    public Regency Regency { get; }

    /// <summary>The worksheet.</summary>
    public Instrument Instrument { get; }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The day it speaks of.</summary>
    public DateOnly Today { get; }

    /// <summary>The offices that have anything recorded, nearest to WBK first.</summary>
    public IReadOnlyList<OfficeLine> Offices { get; }

    /// <summary>How many offices miss each gate of WBK, in the worksheet's order.</summary>
    public IReadOnlyList<GateTally> Gates { get; }

    /// <summary>The questions that most points are lost in, all offices together.</summary>
    public IReadOnlyList<CommonGap> Missing { get; }

    /// <summary>What the regency as a whole must meet.</summary>
    public IReadOnlyList<RequirementState> Requirements { get; }

    /// <summary>The dates of the year.</summary>
    public IReadOnlyList<YearDate> Dates { get; }

    /// <summary>How many offices are in each stage.</summary>
    public IReadOnlyList<StageTally> Stages { get; }

    /// <summary>The kinds of office, most numerous first.</summary>
    public IReadOnlyList<KindTally> Kinds { get; }

    /// <summary>What could go wrong, gravest first.</summary>
    public IReadOnlyList<Risk> Risks { get; }

    /// <summary>What the leader is asked for.</summary>
    public IReadOnlyList<Bilingual> Requests { get; }

    /// <summary>The offices whose gates of WBK are all passed.</summary>
    public int Passed => Offices.Count(office => office.Report.Verdict != Verdict.None);

    /// <summary>The offices where nothing has been recorded for a month.</summary>
    public IEnumerable<OfficeLine> Stuck => Offices.Where(office => OfficeMove.IsStuck(office.LastMove, Today));

    /// <summary>The offices that have moved within the last month.</summary>
    public IEnumerable<OfficeLine> Moving => Offices.Except(Stuck);

    /// <summary>The report on all offices that have anything recorded in a year; null where the year was never opened.</summary>
    /// <param name="regency">What stands.</param>
    /// <param name="rulebook">The worksheets, the journey, the working days.</param>
    /// <param name="year">The year.</param>
    /// <param name="today">The day in the regency.</param>
    public static RegencyReport? Of(Regency regency, Rulebook rulebook, int year, DateOnly today)
    {
        if (!regency.Years.TryGetValue(year, out var known) || !rulebook.Instruments.TryGetValue(known.Instrument, out var instrument))
            return null;
        var offices = regency.Assessments.Values
            .Where(assessment => assessment.Id.Year == year && regency.Units.ContainsKey(assessment.Id.Unit))
            .Select(assessment => OfficeReport.Of(new(regency, rulebook, regency.Units[assessment.Id.Unit], Standing.Of(assessment, instrument), today), Target.Wbk))
            .ToList();
        return new(regency, rulebook, instrument, year, today, offices);
    }
}

/// <summary>One office among all.</summary>
/// <param name="Distance">How far it is from WBK.</param>
/// <param name="Report">What is told of it.</param>
/// <param name="LastMove">When something was last recorded; null where that is not known.</param>
public sealed record OfficeLine(OfficeDistance Distance, OfficeReport Report, DateOnly? LastMove)
{
    /// <summary>The stage it is in.</summary>
    public StageStanding Stage => Report.Office.Progress.Current;
}

/// <summary>How many offices miss a gate.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Missed">How many miss it.</param>
public sealed record GateTally(Gate Gate, int Missed);

/// <summary>A question that several offices lose points in.</summary>
/// <param name="Question">Which.</param>
/// <param name="Offices">How many offices.</param>
/// <param name="Points">Points lost, all of them together.</param>
public sealed record CommonGap(Question Question, int Offices, Rational Points);

/// <summary>How many offices are in a stage.</summary>
/// <param name="Id">Its letter.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Offices">How many.</param>
public sealed record StageTally(string Id, Bilingual Title, int Offices);

/// <summary>The offices of a kind.</summary>
/// <param name="Kind">dinas, rsud, kecamatan, ...</param>
/// <param name="Offices">How many are at work.</param>
/// <param name="Passed">How many of them pass all gates of WBK.</param>
/// <param name="Average">Their average total.</param>
public sealed record KindTally(string Kind, int Offices, int Passed, Rational Average);

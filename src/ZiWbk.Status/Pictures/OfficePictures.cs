using ZiWbk.Assessment;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Wording;
using ZiWbk.Status.Reports;

namespace ZiWbk.Status.Pictures;

/// <summary>The pictures of one office, from its report.</summary>
/// <param name="report">What is told of it.</param>
/// <param name="language">The language of all words.</param>
/// <param name="notice">Words across the pictures; null for none.</param>
public sealed class OfficePictures(OfficeReport report, Language language, string? notice)
{
    // More points than this are a line's, and too many to be read out.
    private const int MostPoints = 60;

    private string Predicate => report.Target == Target.Wbbm ? "WBBM" : "WBK";

    private string Standing => $"Total {Numbers.Points(report.Score.Total, language)} · {Predicate} {report.Year}";

    /// <summary>The areas as a radar against their gates.</summary>
    public AreaRadar Radar => new(report.Unit.Name, Standing, [.. report.Areas.Select(Spoke)], notice) { Language = language };

    /// <summary>All gates as bars with their margins.</summary>
    public AreaBars Gates => new(report.Unit.Name, $"{Standing} · {Passed}", [.. report.Gates.Select(Bar)], notice) { Language = language };

    /// <summary>The total over time.</summary>
    /// <param name="history">The score day by day, oldest first (<see cref="ScoreHistory"/>).</param>
    public ScoreProgress Progress(IReadOnlyList<DayScore> history) => new(
        report.Unit.Name, Change(history), [.. Thinned(history).Select(day => new ProgressPoint(day.Day, day.Total.ToDouble(), Numbers.Points(day.Total, language)))],
        report.Today, Total(), history.Count == 0 ? "" : Source(history[0].Day), notice)
    { Language = language };

    /// <summary>The year's stages and milestones with today.</summary>
    public YearTimeline Timeline
    {
        get
        {
            var current = report.Office.Progress.Stages.Count == 0 ? null : report.Office.Progress.Current.Stage;
            var standing = current is null ? "" : Say($"tahap {current.Id} {current.Title.Id} · ", $"stage {current.Id} {current.Title.En} · ");
            return YearPicture.Of(
                report.Unit.Name, standing + Dates.Of(report.Today, language), report.Today, [.. report.Stages.Select(Span)], report.Office.Dates,
                report.Office.Rulebook.Calendar, language, notice);
        }
    }

    private string Passed => Say(
        $"{report.Gates.Count(gate => gate.Met)} dari {report.Gates.Count} ambang terpenuhi", $"{report.Gates.Count(gate => gate.Met)} of {report.Gates.Count} gates passed");

    private string Say(string id, string en) => new Bilingual(id, en).In(language);

    private AreaBar Spoke(ReportArea area) => new(
        area.Score.Area.ShortTitle,
        area.Gate is { } gate ? Share(gate) : Numbers.Percent(area.Score.Share, language),
        area.Score.Share.ToDouble(), area.Least?.ToDouble(), area.Gate?.Met,
        area.Gate is { Met: false } missed ? Say($"kurang {Numbers.Points(-missed.Margin, language)}", $"short by {Numbers.Points(-missed.Margin, language)}") : "");

    private AreaBar Bar(GateResult gate)
    {
        var percent = gate.Gate.Measure == GateMeasure.Area;
        return new(
            gate.Gate.Area?.ShortTitle ?? gate.Gate.Title,
            percent ? Share(gate) : Numbers.PointsBeside(gate.Actual, gate.Gate.Required, language),
            (gate.Actual / gate.Gate.Maximum).ToDouble(), (gate.Gate.Required / gate.Gate.Maximum).ToDouble(), gate.Met, Margin(gate))
        {
            Mark = percent ? null : Whole(gate.Gate.Required),
        };
    }

    // Never rounded up to a gate it misses.
    private string Share(GateResult gate) => Numbers.Percent(gate.Actual / gate.Gate.Maximum, language, gate.Gate.Required / gate.Gate.Maximum);

    private string Margin(GateResult gate) =>
        !gate.Met ? Say($"kurang {Numbers.Points(-gate.Margin, language)} poin", $"{Numbers.Points(-gate.Margin, language)} points short")
        : gate.Margin.IsZero ? Say("tepat di ambang", "just at the gate")
        : Say($"lewat {Numbers.Points(gate.Margin, language)} poin", $"{Numbers.Points(gate.Margin, language)} points over");

    private string Whole(Rational points) => points.Denominator.IsOne ? points.ToString() : Numbers.Points(points, language);

    private ProgressGate? Total() => report.Gates.FirstOrDefault(gate => gate.Gate.Measure == GateMeasure.Total) is { } gate
        ? new(gate.Gate.Required.ToDouble(), Say($"ambang {Predicate} {Whole(gate.Gate.Required)}", $"gate of {Predicate} {Whole(gate.Gate.Required)}"))
        : null;

    private string Change(IReadOnlyList<DayScore> history)
    {
        if (history.Count < 2)
            return Standing;
        var (first, last) = (history[0].Total, history[^1].Total);
        var gain = last < first ? "−" + Numbers.Points(first - last, language) : "+" + Numbers.Points(last - first, language);
        return $"{Numbers.Points(first, language)} → {Numbers.Points(last, language)} ({gain}) · {Predicate} {report.Year}";
    }

    private string Source(DateOnly since) => Say(
        $"Dihitung dari catatan program sejak {Dates.Of(since, language)}; jawaban yang masuk sekaligus, misalnya dari berkas LKE, tampak sebagai satu lompatan.",
        $"Computed from the program's records since {Dates.Of(since, language)}; answers that came all at once, such as from a workbook, show as one leap.");

    // The last day of each week, once there are too many days; the first and the last always.
    private static IEnumerable<DayScore> Thinned(IReadOnlyList<DayScore> history) => history.Count <= MostPoints
        ? history
        : history.Skip(1).GroupBy(day => day.Day.DayNumber / 7).Select(week => week.Last()).Prepend(history[0]);

    private TimelineStage Span(StageSpan span) => new(
        $"{span.Standing.Stage.Id} {span.Standing.Stage.Title.In(language)}",
        $"{span.Standing.Done}/{span.Standing.Total}",
        span.Standing.Done == span.Standing.Total ? StageMark.Done : span.IsCurrent ? StageMark.Current : StageMark.Ahead,
        span.From, span.Until,
        span.Overdue > 0 ? Say($"{span.Overdue} terlambat", $"{span.Overdue} overdue")
            : span.From is null && span.Until is null ? Say("belum bertanggal", "no dates yet")
            : "");
}

using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Wording;
using ZiWbk.Status.Pictures;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Pdf;

/// <summary>The report on one office, section by section.</summary>
/// <param name="report">What is told.</param>
/// <param name="frame">What is said beside it.</param>
/// <param name="flow">Where it goes.</param>
/// <param name="mostActions">How much of the plan of action is told; the rest by its number.</param>
internal sealed class OfficePdf(OfficeReport report, ReportFrame frame, PdfFlow flow, int mostActions)
{
    private const int MostMissing = 10;

    private readonly OfficePictures _pictures = new(report, frame.Language, null);

    private string Predicate => report.Target == Target.Wbbm ? "WBBM" : "WBK";

    public void Write()
    {
        flow.Title(report.Unit.Name, Say($"Laporan Zona Integritas {report.Year} menuju {Predicate} · keadaan {Dates.Of(report.Today, frame.Language)}", $"Zona Integritas report {report.Year} on the way to {Predicate} · as of {Dates.Of(report.Today, frame.Language)}"));
        Position();
        Gates();
        Evidence();
        Course();
        Missing();
        Actions();
        Findings();
        Requirements();
        new PdfSources(frame, flow).Write(report.Office.Standing.Instrument, report.Office.Rulebook.Journey, report.Target);
    }

    private string Say(string id, string en) => new Bilingual(id, en).In(frame.Language);

    private string Points(Rational points) => Numbers.Points(points, frame.Language);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private void Position()
    {
        var missed = report.Missed.Count();
        var (score, evidence) = (report.Score, report.Evidence.Total);
        flow.Paragraph(
            missed == 0
                ? Say($"Total {Points(score.Total)}: semua {report.Gates.Count} ambang nilai {Predicate} terpenuhi.", $"Total {Points(score.Total)}: all {report.Gates.Count} score gates of {Predicate} are passed.")
                : Say($"Total {Points(score.Total)}: {missed} dari {report.Gates.Count} ambang nilai {Predicate} belum tercapai.", $"Total {Points(score.Total)}: {missed} of {report.Gates.Count} score gates of {Predicate} are missed."),
            strong: true);
        flow.Paragraph(Say(
            $"Terjawab {score.Answered} dari {score.Questions.Count} butir, {evidence.Reviewed} di antaranya direviu; {evidence.Proved} dari {evidence.NeedsEvidence} butir bernilai punya bukti. Penilaian mandiri kantor {Points(report.Own.Total)}."
                + (score.Range.Highest == score.Range.Lowest ? "" : $" Bila semua yang kosong bernilai penuh: {Points(score.Range.Highest)}."),
            $"{score.Answered} of {score.Questions.Count} questions are answered, {evidence.Reviewed} of them reviewed; {evidence.Proved} of {evidence.NeedsEvidence} questions that score are proved. The office's own assessment: {Points(report.Own.Total)}."
                + (score.Range.Highest == score.Range.Lowest ? "" : $" With every blank at full score: {Points(score.Range.Highest)}.")));
        flow.Pictures(_pictures.Radar, _pictures.Progress(frame.History.Count > 0 ? frame.History : [new(report.Today, score.Total, score.Answered)]));
    }

    private void Gates()
    {
        flow.Heading(Say($"Ambang nilai {Predicate}", $"Score gates of {Predicate}"));
        PdfTable.Write(
            flow.Pages,
            [
                new(Say("Ambang", "Gate"), 200), new(Say("Tercapai", "Reached"), 62, Right: true), new(Say("Minimal", "Minimum"), 62, Right: true), new(Say("Selisih poin", "Margin, points"), 70, Right: true), new(Say("Keadaan", "State"), 100),
            ],
            [.. report.Gates.Select(gate => (IReadOnlyList<PdfCell>)
            [
                gate.Gate.Title, Reached(gate), Least(gate.Gate), (gate.Margin < Rational.Zero ? "−" + Points(-gate.Margin) : "+" + Points(gate.Margin)),
                new(gate.Met ? Say("terpenuhi", "met") : Say("belum terpenuhi", "not met"), gate.Met),
            ])]);
    }

    private string Reached(GateResult gate) => gate.Gate.Measure == GateMeasure.Area
        ? Numbers.Percent(gate.Actual / gate.Gate.Maximum, frame.Language, gate.Gate.Required / gate.Gate.Maximum)
        : Numbers.PointsBeside(gate.Actual, gate.Gate.Required, frame.Language);

    private string Least(Gate gate) => gate.Measure == GateMeasure.Area ? Numbers.Percent(gate.Required / gate.Maximum, frame.Language) : Points(gate.Required);

    private void Evidence()
    {
        flow.Heading(Say("Area, bukti, dan reviu", "Areas, evidence and review"));
        var scores = report.Score.Areas.ToDictionary(area => area.Area, area => area);
        PdfTable.Write(
            flow.Pages,
            [
                new(Say("Area", "Area"), 190), new(Say("Nilai", "Score"), 56, Right: true), new(Say("Bobot", "Weight"), 50, Right: true), new(Say("Terjawab", "Answered"), 60, Right: true),
                new(Say("Berbukti", "Proved"), 60, Right: true), new(Say("Direviu", "Reviewed"), 56, Right: true), new(Say("Diturunkan", "Lowered"), 60, Right: true),
            ],
            [.. report.Evidence.Areas.Select(area => (IReadOnlyList<PdfCell>)
            [
                area.Area is { } of ? $"{of.No} {of.Title}" : Say("Hasil", "Results"),
                area.Area is { } scored ? Points(scores[scored].Points) : Points(report.Score.Results),
                Points(area.Area?.Weight ?? 100 - report.Score.Areas.Aggregate(Rational.Zero, (sum, other) => sum + other.Area.Weight)),
                $"{area.Answered}/{area.Questions}", $"{area.Proved}/{area.NeedsEvidence}", Count(area.Reviewed), Count(area.Returned),
            ])]);
    }

    private void Course()
    {
        flow.Heading(Say("Linimasa dan ambang", "Timeline and gates"));
        flow.Pictures(_pictures.Timeline, _pictures.Gates);
    }

    private void Missing()
    {
        flow.Heading(Say($"Yang kurang: {report.Missing.Count} butir", $"What is missing: {report.Missing.Count} {(report.Missing.Count == 1 ? "question" : "questions")}"));
        if (report.Missing.Count == 0)
        {
            flow.Paragraph(Say("Semua butir bernilai penuh dan berbukti, dan tidak ada yang dikembalikan.", "Every question is at full score and proved, and none was returned."));
            return;
        }

        PdfTable.Write(
            flow.Pages,
            [new(Say("Kode", "Code"), 64), new(Say("Butir", "Question"), 270), new(Say("Keadaan", "State"), 110), new(Say("Poin hilang", "Points lost"), 54, Right: true)],
            [.. report.Missing.Take(MostMissing).Select(matter => (IReadOnlyList<PdfCell>)
            [
                new(matter.Question.Id.Value, Strong: true), matter.Question.Title,
                AnswerText.Of(matter.Score, frame.Language) + (matter.NoEvidence ? Say(", tanpa bukti", ", no evidence") : "") + (matter.Returned ? Say(", diturunkan TPI", ", lowered by the TPI") : ""),
                Points(matter.Score.Lost),
            ])]);
        if (report.Missing.Count > MostMissing)
            flow.Paragraph(Say($"Dan {report.Missing.Count - MostMissing} butir lagi; urutan menurut poin per upaya.", $"And {report.Missing.Count - MostMissing} more; the order is by points per effort."));
    }

    private void Actions()
    {
        var late = report.Actions.Count(action => action.IsLate);
        flow.Heading(Say($"Rencana aksi: {report.Actions.Count} pekerjaan", $"Plan of action: {report.Actions.Count} {(report.Actions.Count == 1 ? "piece" : "pieces")} of work") + (late > 0 ? Say($", {late} lewat tanggal", $", {late} overdue") : ""));
        if (report.Actions.Count == 0)
        {
            flow.Paragraph(Say("Tidak ada pekerjaan yang tersisa.", "Nothing is left to be done."));
            return;
        }

        flow.Paragraph(Say("Tanggal dengan tanda ≤ dihitung mundur menurut hari kerja; yang lain ditetapkan kantor.", "A date with ≤ is counted back in working days; the others were set by the office."));
        PdfTable.Write(
            flow.Pages,
            [new(Say("Tanggal", "Date"), 104), new(Say("Pekerjaan", "Work"), 216), new(Say("Penanggung jawab", "In charge"), 134), new(Say("Poin", "Points"), 42, Right: true)],
            [.. report.Actions.Take(mostActions).Select(action => (IReadOnlyList<PdfCell>)
            [
                When(action), What(action), Who(action), action.Step is { } step ? "+" + Points(step.Points) : "",
            ])]);
        if (report.Actions.Count > mostActions)
            flow.Paragraph(Say($"Dan {report.Actions.Count - mostActions} pekerjaan lagi; semuanya ada dalam percakapan.", $"And {report.Actions.Count - mostActions} more; all of them are in the chat."));
    }

    private PdfCell When(PlannedAction action) => action.Due is not { } due
        ? new PdfCell(Say("belum ada tanggal", "no date yet"))
        : new PdfCell((action.IsSet ? "" : "≤ ") + Pictures.ShortDates.Full(due, frame.Language) + (action.IsLate ? Say(" (lewat)", " (overdue)") : ""), action.IsLate ? false : null);

    private string What(PlannedAction action) => action switch
    {
        { Step: { } step } => $"{step.Question.Id} {step.Question.Title}: {AnswerText.Of(report.Score[step.Question], frame.Language)} → {AnswerText.Of(step, frame.Language)}",
        { Task: { } task } => $"{task.Id} {task.Title.In(frame.Language)}",
        { Requirement: { } state } => Say($"Syarat: {state.Requirement.Title}", $"Requirement: {state.Requirement.Title}"),
        _ => action.Code,
    };

    private string Who(PlannedAction action) => action.Person is { } person
        ? report.Office.Regency.People.GetValueOrDefault(person)?.Name ?? person.ToString()
        : action.Bearer is { } bearer
            ? Say($"belum ditunjuk ({bearer.Id})", $"nobody yet ({bearer.En})")
            : Say("belum ditunjuk", "nobody yet");

    private void Findings() => PdfFindings.Write(flow, frame, report.Risks, report.Requests);

    private void Requirements()
    {
        flow.Heading(Say("Syarat di luar LKE", "Requirements outside the worksheet"));
        PdfTable.Write(
            flow.Pages,
            [new(Say("Syarat", "Requirement"), 330), new(Say("Keadaan", "State"), 160)],
            [.. report.Requirements.Select(state => (IReadOnlyList<PdfCell>)
            [
                state.Requirement.Title,
                new(state.Met switch { true => Say("terpenuhi", "met"), false => Say("belum terpenuhi", "not met"), null => Say("belum diketahui", "unknown") }, state.Met),
            ])]);
    }
}

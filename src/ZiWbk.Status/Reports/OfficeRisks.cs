using ZiWbk.Assessment;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Wording;

namespace ZiWbk.Status.Reports;

/// <summary>The risks that the numbers of an office show; each is a rule, none a guess.</summary>
internal static class OfficeRisks
{
    // A gate passed by less than three hundredths of its maximum is lost by a single answer that the assessors lower.
    private static readonly Rational _thin = Rational.Of(3, 100);

    public static IReadOnlyList<Risk> Of(OfficeReport report) => [.. All(report).OfType<Risk>().OrderBy(risk => risk.Level)];

    private static IEnumerable<Risk?> All(OfficeReport report)
    {
        yield return Missed(report);
        yield return Results(report);
        yield return Requirements(report);
        yield return Overdue(report);
        yield return Unproved(report);
        yield return Thin(report);
        yield return Returned(report);
        yield return Unreviewed(report);
        yield return Unscheduled(report);
        yield return Carried(report);
        yield return Calendar(report);
    }

    private static Risk? Missed(OfficeReport report)
    {
        var missed = report.Missed.ToList();
        if (missed.Count == 0)
            return null;
        var worst = missed.MinBy(gate => gate.Margin / gate.Gate.Maximum)!;
        return new(
            RiskLevel.High,
            new(
                $"{missed.Count} dari {report.Gates.Count} ambang belum tercapai; yang paling jauh: {worst.Gate.Title}, kurang {Short(worst, Language.Indonesian)} poin.",
                $"{missed.Count} of {report.Gates.Count} gates are missed; the farthest: {worst.Gate.Title}, {Short(worst, Language.English)} points short."),
            new("Kerjakan langkah jalan tercepat lebih dahulu.", "Work on the steps of the shortest way first."));
    }

    private static Risk? Results(OfficeReport report)
    {
        var missed = report.Missed.Where(gate => gate.Gate.Measure is GateMeasure.Section or GateMeasure.Indicator).ToList();
        return missed.Count == 0 ? null : new(
            RiskLevel.High,
            new(
                $"Komponen hasil belum mencapai ambang: {Titles(missed)}. Angkanya dari survei dan penilai, bukan dari isian.",
                $"Results miss their gates: {Titles(missed)}. These come from surveys and assessors, not from the form."),
            new("Perbaiki layanan dan siapkan survei ulang lebih awal.", "Improve the service and prepare the next survey early."));
    }

    private static Risk? Requirements(OfficeReport report)
    {
        var (unmet, unknown) = (report.Requirements.Count(state => state.Met == false), report.Requirements.Count(state => state.Met is null));
        return unmet + unknown == 0 ? null : new(
            unmet > 0 ? RiskLevel.High : RiskLevel.Medium,
            new(
                $"Syarat di luar LKE: {unmet} belum terpenuhi dan {unknown} belum diketahui dari {report.Requirements.Count}.",
                $"Requirements outside the worksheet: {unmet} not met and {unknown} unknown of {report.Requirements.Count}."),
            new("Pastikan nilainya sebelum pengusulan; tanpa itu usulan gugur di seleksi administrasi.", "Settle them before the proposal; without them it fails the administrative selection."));
    }

    private static Risk? Overdue(OfficeReport report)
    {
        var late = report.Actions.Where(action => action.IsLate).ToList();
        return late.Count == 0 ? null : new(
            RiskLevel.Medium,
            new(
                $"{late.Count} pekerjaan sudah lewat tanggal; yang tertua {Dates.Of(late[0].Due!.Value, Language.Indonesian)}.",
                $"{late.Count} {(late.Count == 1 ? "piece of work is" : "pieces of work are")} overdue; the oldest since {Dates.Of(late[0].Due!.Value, Language.English)}."),
            new("Tetapkan tanggal baru bersama penanggung jawabnya.", "Agree on a new date with whoever is in charge."));
    }

    private static Risk? Unproved(OfficeReport report)
    {
        var total = report.Evidence.Total;
        var count = total.NeedsEvidence - total.Proved;
        return count == 0 ? null : new(
            RiskLevel.Medium,
            new(
                $"{count} butir bernilai belum punya bukti: {Numbers.Points(total.UnprovedPoints, Language.Indonesian)} poin dapat gugur saat verifikasi.",
                $"{count} {(count == 1 ? "question that scores has" : "questions that score have")} no evidence: {Numbers.Points(total.UnprovedPoints, Language.English)} points could fall at the verification."),
            new("Lengkapi bukti, mulai dari butir bernilai terbesar.", "Complete the evidence, those worth most first."));
    }

    private static Risk? Thin(OfficeReport report)
    {
        var thin = report.Gates.Where(gate => gate.Met && gate.Margin / gate.Gate.Maximum < _thin).ToList();
        return thin.Count == 0 ? null : new(
            RiskLevel.Medium,
            new(
                $"Ambang yang lewat tipis: {Titles(thin)}. Satu jawaban yang diturunkan penilai dapat menggagalkannya.",
                $"Gates passed narrowly: {Titles(thin)}. One answer lowered by the assessors could lose them."),
            new("Tambah cadangan nilai pada bagian itu.", "Gain a reserve of points there."));
    }

    private static Risk? Returned(OfficeReport report)
    {
        var returned = report.Evidence.Total.Returned;
        return returned == 0 ? null : new(
            RiskLevel.Medium,
            new($"{returned} butir diturunkan TPI dan belum diperbaiki.", $"{returned} {(returned == 1 ? "question was" : "questions were")} lowered by the TPI and not mended yet."),
            new("Jawab catatan TPI dan kirim buktinya.", "Answer the TPI's remarks and send the evidence."));
    }

    private static Risk? Unreviewed(OfficeReport report)
    {
        var total = report.Evidence.Total;
        return total.Answered == 0 || total.Reviewed >= total.Answered ? null : new(
            RiskLevel.Low,
            new(
                $"Baru {total.Reviewed} dari {total.Questions} butir direviu; nilai di sini dapat berubah oleh reviu.",
                $"Only {total.Reviewed} of {total.Questions} questions are reviewed; the review can change this score."),
            new("Minta jadwal reviu TPI.", "Ask the TPI for its dates."));
    }

    private static Risk? Unscheduled(OfficeReport report)
    {
        var lacking = report.Office.Progress.Lacking.ToList();
        var (ownerless, dateless) = (lacking.Count(task => task.LacksOwner), lacking.Count(task => task.LacksDate));
        return lacking.Count == 0 ? null : new(
            RiskLevel.Low,
            new(
                $"{ownerless} tugas tahapan belum punya penanggung jawab dan {dateless} belum punya tanggal.",
                $"{ownerless} tasks of the stages have nobody in charge and {dateless} have no date."),
            new("Bagikan tugas dan tanggalnya dalam rapat tim.", "Give out tasks and dates at the team's meeting."));
    }

    private static Risk? Carried(OfficeReport report)
    {
        var carried = report.Office.Assessment.Unit.Count(entry => entry.Value.Carried);
        return carried == 0 ? null : new(
            RiskLevel.Low,
            new($"{carried} jawaban masih dari tahun lalu, belum diperbarui.", $"{carried} {(carried == 1 ? "answer is" : "answers are")} still last year's, not brought up to date."),
            new("Perbarui jawaban dan buktinya untuk tahun ini.", "Bring answers and evidence up to date."));
    }

    private static Risk? Calendar(OfficeReport report)
    {
        var unknown = ActionPlan.Planned(report.Office).Any(task => !task.IsPlanned);
        return !unknown ? null : new(
            RiskLevel.Low,
            new("Sebagian tanggal belum dapat dihitung, karena hari liburnya belum diketahui.", "Some dates cannot be counted, because the holidays are not known yet."),
            new("Perbarui kalender setelah SKB libur terbit.", "Update the calendar once the decree on holidays is out."));
    }

    private static string Short(GateResult gate, Language language) => Numbers.Points(-gate.Margin, language);

    private static string Titles(IEnumerable<GateResult> gates) => string.Join(", ", gates.Select(gate => gate.Gate.Area?.ShortTitle ?? gate.Gate.Title));
}

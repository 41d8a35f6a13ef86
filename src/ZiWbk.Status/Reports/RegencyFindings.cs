using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;

namespace ZiWbk.Status.Reports;

/// <summary>The risks and requests that the numbers of all offices show.</summary>
internal static class RegencyFindings
{
    private const int MostNamed = 6;

    public static IReadOnlyList<Risk> Risks(RegencyReport report) => [.. All(report).OfType<Risk>().OrderBy(risk => risk.Level)];

    public static IReadOnlyList<Bilingual> Requests(RegencyReport report)
    {
        var stuck = report.Stuck.ToList();
        var left = report.Offices.Sum(office => office.Report.Evidence.Total.Answered - office.Report.Evidence.Total.Reviewed);
        Bilingual?[] all =
        [
            LeaderRequests.OfRegency(report.Requirements),
            left <= 0 ? null : new($"Mendorong Inspektorat mereviu {left} butir terjawab yang belum direviu.", $"Urge the Inspektorat to review {left} answered questions that wait for it."),
            stuck.Count == 0 ? null : new($"Menegur kantor yang tidak bergerak sebulan: {Names(stuck)}.", $"Call on the offices that have not moved for a month: {Names(stuck)}."),
            Overdue(report) is 0 ? null : new($"Meminta kepala kantor menetapkan tanggal baru untuk {Overdue(report)} pekerjaan yang terlambat.", $"Have the heads of offices set new dates for {Overdue(report)} overdue pieces of work."),
            LeaderRequests.Undated(report.Dates),
        ];
        return [.. all.OfType<Bilingual>()];
    }

    private static IEnumerable<Risk?> All(RegencyReport report)
    {
        var below = report.Offices.Count - report.Passed;
        if (below > 0)
            yield return new(
                RiskLevel.High,
                new($"{below} dari {report.Offices.Count} kantor belum melewati semua ambang WBK.", $"{below} of {report.Offices.Count} offices do not pass all gates of WBK yet."),
                new("Dampingi yang paling dekat lebih dahulu.", "Coach those nearest first."));
        var worst = report.Gates.MaxBy(gate => gate.Missed);
        if (worst is { Missed: > 0 })
            yield return new(
                RiskLevel.Medium,
                new($"Ambang yang paling sering belum tercapai: {worst.Gate.Title}, di {worst.Missed} kantor.", $"The gate missed most often: {worst.Gate.Title}, in {worst.Missed} {(worst.Missed == 1 ? "office" : "offices")}."),
                new("Klinik bersama untuk bagian itu.", "A joint clinic on that part."));
        var open = report.Requirements.Where(state => state.Met != true).ToList();
        if (open.Count > 0)
            yield return new(
                open.Exists(state => state.Met == false) ? RiskLevel.High : RiskLevel.Medium,
                new($"{open.Count} syarat tingkat pemda belum terpenuhi atau belum diketahui; berlaku untuk semua kantor.", $"{open.Count} requirements of the regency are unmet or unknown; they concern every office."),
                new("Tugaskan pengampunya, dengan tanggal.", "Put somebody in charge, with a date."));
        var unproved = report.Offices.Sum(office => office.Report.Evidence.Total.NeedsEvidence - office.Report.Evidence.Total.Proved);
        if (unproved > 0)
            yield return new(
                RiskLevel.Medium,
                new($"{unproved} butir bernilai belum punya bukti di seluruh kantor.", $"{unproved} questions that score have no evidence, all offices together."),
                new("Pekan bukti serentak.", "A joint week of evidence."));
        var stuck = report.Stuck.ToList();
        if (stuck.Count > 0)
            yield return new(
                RiskLevel.Medium,
                new($"{stuck.Count} kantor tidak bergerak sebulan: {Names(stuck)}.", $"{stuck.Count} {(stuck.Count == 1 ? "office has" : "offices have")} not moved for a month: {Names(stuck)}."),
                new("Kunjungan Inspektorat.", "A visit by the Inspektorat."));
        if (Overdue(report) is > 0 and var late)
            yield return new(
                RiskLevel.Medium,
                new($"{late} pekerjaan lewat tanggal.", $"{late} {(late == 1 ? "piece of work is" : "pieces of work are")} overdue."),
                new("Tetapkan tanggal baru.", "Set new dates."));
    }

    private static int Overdue(RegencyReport report) => report.Offices.Sum(office => office.Report.Actions.Count(action => action.IsLate));

    private static string Names(List<OfficeLine> offices) =>
        string.Join(", ", offices.Take(MostNamed).Select(office => Shortened.Of(office.Distance.Unit.ShortName, 40))) + (offices.Count > MostNamed ? $" +{offices.Count - MostNamed}" : "");
}

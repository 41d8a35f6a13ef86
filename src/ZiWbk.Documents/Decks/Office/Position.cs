using ZiWbk.Assessment;
using ZiWbk.Assessment.Gates;
using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Decks.Office;

/// <summary>Where the office stands.</summary>
internal static class Position
{
    public static Slide Of(OfficeReport report, DeckSetting setting)
    {
        var (missed, target, evidence) = (report.Missed.ToList(), Opening.Predicate(report.Target), report.Evidence.Total);
        var stage = report.Office.Progress.Current;
        var (above, below) = Box.Body.Cut(206);
        var title = missed.Count == 0
            ? setting.Say($"Total {Sheet.Points(report.Score.Total, setting)}: semua ambang nilai {target} terlewati", $"Total {Sheet.Points(report.Score.Total, setting)}: all score gates of {target} are passed")
            : setting.Say(
                $"Total {Sheet.Points(report.Score.Total, setting)}: {missed.Count} dari {report.Gates.Count} ambang {target} belum tercapai",
                $"Total {Sheet.Points(report.Score.Total, setting)}: {missed.Count} of {report.Gates.Count} gates of {target} are missed");
        return new(
            SlideKind.Plain, title,
            [
                .. Sheet.Tiles(
                    above,
                    (Sheet.Points(report.Score.Total, setting), setting.Say("Nilai total, dari 100", "Total score, of 100"), Ink.Accent),
                    ($"{report.Gates.Count - missed.Count} / {report.Gates.Count}", setting.Say($"Ambang {target} terlewati", $"Gates of {target} passed"), missed.Count == 0 ? Ink.Met : Ink.Missed),
                    (Predicate(report.Verdict, setting), setting.Say("Predikat yang nilainya terbuka; syarat lain belum dihitung", "Predicate the score allows; further requirements apart"), report.Verdict == Verdict.None ? Ink.Missed : Ink.Met),
                    ($"{evidence.Answered} / {evidence.Questions}", setting.Say("Butir terjawab", "Questions answered"), Ink.Accent),
                    ($"{evidence.Proved} / {evidence.NeedsEvidence}", setting.Say("Butir bernilai yang berbukti", "Questions that score and are proved"), evidence.Proved < evidence.NeedsEvidence ? Ink.Missed : Ink.Met),
                    ($"{evidence.Reviewed} / {evidence.Questions}", setting.Say("Butir direviu TPI atau TPN", "Questions reviewed by TPI or TPN"), Ink.Accent)),
                Sheet.List(below, [.. Lines(report, missed, stage.Stage.Title, setting)], 16, 10, numbered: false, Sheet.Further(setting)),
            ],
            setting.Say(
                "Nilai yang dipakai ialah jawaban dengan reviu tertinggi tiap butir: TPN, lalu TPI, lalu kantor sendiri. Butir kosong dihitung nol.",
                "The score takes of each question the highest-reviewed answer: TPN, else TPI, else the office's own. A blank counts zero."));
    }

    private static IEnumerable<string> Lines(OfficeReport report, List<GateResult> missed, Bilingual stage, DeckSetting setting)
    {
        if (missed.Count > 0)
        {
            var worst = missed.MinBy(gate => gate.Margin / gate.Gate.Maximum)!;
            yield return setting.Say(
                $"Yang paling jauh: {worst.Gate.Title}, kurang {Sheet.Points(-worst.Margin, setting)} poin.",
                $"The farthest: {worst.Gate.Title}, {Sheet.Points(-worst.Margin, setting)} points short.");
        }

        if (report.Path is { Steps.Count: > 0 } path)
            yield return setting.Say(
                $"Jalan tercepat: {path.Steps.Count} butir dinaikkan, total menjadi {Sheet.Points(path.Total, setting)}.",
                $"The shortest way: raise {path.Steps.Count} {(path.Steps.Count == 1 ? "question" : "questions")}, the total becomes {Sheet.Points(path.Total, setting)}.");
        else if (report.Path is null)
            yield return setting.Say("Pengungkit saja tidak cukup; komponen hasil harus naik.", "The levers alone do not suffice; the results must rise.");
        yield return setting.Say($"Tahap sekarang: {stage.Id}.", $"Present stage: {stage.En}.");
        var (unmet, unknown) = (report.Requirements.Count(state => state.Met == false), report.Requirements.Count(state => state.Met is null));
        yield return setting.Say(
            $"Syarat di luar LKE: {report.Requirements.Count - unmet - unknown} terpenuhi, {unmet} belum, {unknown} belum diketahui.",
            $"Requirements outside the worksheet: {report.Requirements.Count - unmet - unknown} met, {unmet} unmet, {unknown} unknown.");
        if (report.Own.Total != report.Score.Total)
            yield return setting.Say($"Penilaian mandiri kantor: {Sheet.Points(report.Own.Total, setting)}.", $"The office's own assessment: {Sheet.Points(report.Own.Total, setting)}.");
        if (report.Score.Range.Highest != report.Score.Range.Lowest)
            yield return setting.Say($"Bila semua yang kosong bernilai penuh: {Sheet.Points(report.Score.Range.Highest, setting)}.", $"With every blank at full score: {Sheet.Points(report.Score.Range.Highest, setting)}.");
    }

    private static string Predicate(Verdict verdict, DeckSetting setting) => verdict switch { Verdict.Wbbm => "WBBM", Verdict.Wbk => "WBK", _ => setting.Say("Belum ada", "None yet") };
}

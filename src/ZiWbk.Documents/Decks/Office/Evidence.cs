using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Decks.Office;

/// <summary>What is proved and what is reviewed.</summary>
internal static class Evidence
{
    public static Slide Of(OfficeReport report, DeckSetting setting)
    {
        var (chart, words) = Box.Body.Split(600);
        var total = report.Evidence.Total;
        var unproved = total.NeedsEvidence - total.Proved;
        return new(
            SlideKind.Plain,
            total.Answered == 0 ? setting.Say("Belum ada butir yang terjawab", "No question is answered yet")
            : unproved == 0 ? setting.Say("Semua butir bernilai sudah berbukti", "All that scores is proved")
            : setting.Say($"{unproved} butir bernilai belum berbukti", $"{unproved} {(unproved == 1 ? "question that scores has" : "questions that score have")} no evidence"),
            [
                new Drawing(chart, new(
                    ChartShape.Columns,
                    [.. report.Evidence.Areas.Select(area => Sheet.Clean(area.Area?.ShortTitle ?? setting.Say("Hasil", "Results")))],
                    [
                        new(setting.Say("Butir", "Questions"), Counts(report, area => area.Questions), Ink.Second),
                        new(setting.Say("Terjawab", "Answered"), Counts(report, area => area.Answered), Ink.Accent),
                        new(setting.Say("Berbukti", "Proved"), Counts(report, area => area.Proved), Ink.Met),
                        new(setting.Say("Direviu", "Reviewed"), Counts(report, area => area.Reviewed), Ink.Gate),
                    ],
                    setting.Say("Grafik jumlah butir, yang terjawab, berbukti dan direviu, tiap area", "Questions, answered, proved and reviewed, area by area"))),
                Sheet.List(
                    words,
                    [
                        setting.Say($"{total.Answered} dari {total.Questions} butir terjawab.", $"{total.Answered} of {total.Questions} questions are answered."),
                        setting.Say($"{total.Proved} dari {total.NeedsEvidence} butir bernilai punya bukti.", $"{total.Proved} of {total.NeedsEvidence} questions that score are proved."),
                        setting.Say($"{Sheet.Points(total.UnprovedPoints, setting)} poin belum berbukti dan dapat gugur.", $"{Sheet.Points(total.UnprovedPoints, setting)} points rest on nothing and could fall."),
                        setting.Say($"{total.Reviewed} butir direviu; {total.Returned} diturunkan TPI.", $"{total.Reviewed} questions are reviewed; {total.Returned} lowered by the TPI."),
                    ],
                    16, 10, numbered: false, Sheet.Further(setting)),
            ],
            setting.Say("Bukti ialah berkas atau tautan yang dilampirkan pada butirnya. Isi bukti dinilai TPI, bukan oleh bot.", "Evidence is a file or link attached to its question. The TPI judges what it says, the bot does not."));
    }

    private static IReadOnlyList<double?> Counts(OfficeReport report, Func<AreaEvidence, int> of) => [.. report.Evidence.Areas.Select(area => (double?)of(area))];
}

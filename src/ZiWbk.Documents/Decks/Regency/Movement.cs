using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Decks.Regency;

/// <summary>Who has moved this month and who is stuck.</summary>
internal static class Movement
{
    public static Slide Of(RegencyReport report, DeckSetting setting)
    {
        var (left, right) = Box.Body.Split((Box.Body.Width - 24) / 2);
        var moving = report.Moving.OrderByDescending(office => office.LastMove).ToList();
        var stuck = report.Stuck.OrderBy(office => office.LastMove ?? DateOnly.MinValue).ToList();
        return new(
            SlideKind.Plain,
            stuck.Count == 0
                ? setting.Say($"Semua {moving.Count} kantor bergerak dalam sebulan", $"All {moving.Count} offices moved within a month")
                : setting.Say($"{moving.Count} kantor bergerak sebulan ini, {stuck.Count} tidak", $"{moving.Count} {(moving.Count == 1 ? "office" : "offices")} moved this month, {stuck.Count} did not"),
            [
                Side(left, setting.Say("Bergerak, terbaru di atas", "Moved, newest first"), moving, Ink.Met, setting),
                Side(right, setting.Say("Tidak bergerak, terlama di atas", "Not moved, longest first"), stuck, Ink.Missed, setting),
            ],
            setting.Say("Bergerak berarti kantor sendiri mengisi jawaban, bukti atau catatan; reviu TPI tidak dihitung.", "Moved means that the office itself entered answers, evidence or notes; reviews do not count."));
    }

    private static Table Side(Box box, string heading, List<OfficeLine> offices, Ink ink, DeckSetting setting) => Flow.Table(
        box,
        [new(heading, box.Width - 250), new(setting.Say("Terakhir", "Last"), 160), new(setting.Say("Tahap", "Stage"), 90)],
        offices.Count == 0
            ? [[Sheet.In(setting.Say("tidak ada", "none"), Ink.Quiet), "", ""]]
            : [
                .. offices.Select(office => (IReadOnlyList<Cell>)
                [
                    Sheet.In(office.Distance.Unit.ShortName, ink, bold: true), Sheet.In(office.LastMove is { } day ? Sheet.Day(day, setting) : setting.Say("belum pernah", "never")), Sheet.In(office.Stage.Stage.Id),
                ]),
            ],
        11, heading, Sheet.Further(setting));
}

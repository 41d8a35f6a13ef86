using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Decks.Regency;

/// <summary>How many offices are in each stage, and the dates of the year.</summary>
internal static class AllStages
{
    public static Slide Of(RegencyReport report, DeckSetting setting)
    {
        var (chart, table) = Box.Body.Split(480);
        var open = report.Dates.Count(date => date.Date is null);
        return new(
            SlideKind.Plain,
            open == 0
                ? setting.Say("Tahapan dan tanggal tahun ini", "The stages, and the dates of the year")
                : setting.Say($"Tahapan, dan {open} tanggal yang belum ditetapkan", $"The stages, and {open} {(open == 1 ? "date that is" : "dates that are")} not fixed yet"),
            [
                new Drawing(chart, new(
                    ChartShape.Bars, [.. report.Stages.Select(stage => Sheet.Clean($"{stage.Id}. {setting.Say(stage.Title)}"))],
                    [new(setting.Say("Kantor", "Offices"), [.. report.Stages.Select(stage => (double?)stage.Offices)], Ink.Accent)],
                    setting.Say("Grafik jumlah kantor di tiap tahap", "How many offices are in each stage"))),
                Flow.Table(
                    table, [new(setting.Say("Tanggal tahun ini", "Dates of the year"), 190), new(setting.Say("Hari", "Day"), table.Width - 190)],
                    [.. report.Dates.Select(date => Office.Stages.Row(date, setting))], 11.5, setting.Say("Tabel tanggal penting", "The dates that matter"), Sheet.Further(setting)),
            ],
            setting.Say("Sebuah kantor ada di tahap terjauh yang semua syarat masuknya terpenuhi.", "An office is in the furthest stage whose conditions of entry all hold."));
    }
}

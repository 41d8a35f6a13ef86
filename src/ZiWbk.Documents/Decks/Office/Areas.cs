using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Decks.Office;

/// <summary>The six areas of levers against their gates.</summary>
internal static class Areas
{
    public static Slide Of(OfficeReport report, DeckSetting setting)
    {
        var (chart, table) = Box.Body.Split(500);
        var weakest = report.Areas.Where(area => area.Gate is { Met: false }).OrderBy(area => area.Score.Share).FirstOrDefault();
        List<Series> series = [new(setting.Say("Capaian, %", "Reached, %"), [.. report.Areas.Select(area => (double?)(area.Score.Share * 100).ToDouble())], Ink.Accent)
        {
            Inks = [.. report.Areas.Select(area => area.Gate switch { { Met: false } => Ink.Missed, { } => Ink.Met, null => Ink.Accent })],
        }];
        if (report.Areas.Any(area => area.Least is not null))
            series.Add(new(setting.Say("Ambang, %", "Gate, %"), [.. report.Areas.Select(area => area.Least is { } least ? (double?)(least * 100).ToDouble() : null)], Ink.Gate, SeriesRole.Mark));
        return new(
            SlideKind.Plain,
            weakest is null
                ? setting.Say("Keenam area pengungkit melewati ambangnya", "All six areas of levers pass their gates")
                : setting.Say(
                    $"Area terlemah: {weakest.Score.Area.ShortTitle}, {Numbers.Percent(weakest.Score.Share, setting.Language, weakest.Least)}",
                    $"The weakest area: {weakest.Score.Area.ShortTitle}, {Numbers.Percent(weakest.Score.Share, setting.Language, weakest.Least)}"),
            [
                new Drawing(chart, new(
                    ChartShape.Columns, [.. report.Areas.Select(area => Sheet.Clean(area.Score.Area.ShortTitle))], series,
                    setting.Say("Grafik capaian tiap area pengungkit dalam persen terhadap ambangnya", "Each area of levers in per cent against its gate"))
                {
                    Range = (0, 110), Format = setting.Decimals(1),
                }),
                Flow.Table(
                    table,
                    [new("Area", 146), new(setting.Say("Poin", "Points"), 96, Right: true), new("%", 53, Right: true), new(setting.Say("Min.", "Min."), 53, Right: true)],
                    [.. report.Areas.Select(area => Row(area, setting))],
                    12, setting.Say("Tabel poin dan persen tiap area", "Points and per cent of each area"), Sheet.Further(setting)),
            ],
            setting.Say("Tiap area terdiri atas pemenuhan dan reform, masing-masing separuh bobot.", "Each area consists of fulfilment and reform, half of its weight each."));
    }

    private static IReadOnlyList<Cell> Row(ReportArea area, DeckSetting setting)
    {
        var ink = area.Gate switch { { Met: false } => Ink.Missed, { } => Ink.Met, null => Ink.Text };
        return
        [
            Sheet.In($"{area.Score.Area.No}. {area.Score.Area.ShortTitle}"),
            Sheet.In($"{Sheet.Points(area.Score.Points, setting)} / {Sheet.Points(area.Score.Area.Weight, setting)}"),
            Sheet.In(Percent(area.Score.Share, area.Least, setting), ink, bold: true),
            Sheet.In(area.Least is { } least ? Percent(least, null, setting) : "–"),
        ];
    }

    private static string Percent(Rational share, Rational? gate, DeckSetting setting) => Numbers.Percent(share, setting.Language, gate).Replace(" %", "", StringComparison.Ordinal);
}

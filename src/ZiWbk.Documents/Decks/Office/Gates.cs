using ZiWbk.Assessment.Wording;
using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Decks.Office;

/// <summary>Each gate with its margin.</summary>
internal static class Gates
{
    public static Slide Of(OfficeReport report, DeckSetting setting)
    {
        var (table, chart) = Box.Body.Split(548);
        var target = Opening.Predicate(report.Target);
        var missed = report.Missed.Count();
        IReadOnlyList<Column> columns =
        [
            new(setting.Say("Ambang", "Gate"), 232), new(setting.Say("Minimal", "Minimum"), 76, Right: true), new(setting.Say("Capaian", "Reached"), 80, Right: true),
            new(setting.Say("Selisih", "Margin"), 80, Right: true), new(setting.Say("Keadaan", "State"), 80),
        ];
        IReadOnlyList<IReadOnlyList<Cell>> rows =
        [
            .. report.Gates.Select(gate => (IReadOnlyList<Cell>)
            [
                Sheet.In(gate.Gate.Title), Sheet.In(Sheet.Points(gate.Gate.Required, setting)), Sheet.In(Numbers.PointsBeside(gate.Actual, gate.Gate.Required, setting.Language)),
                Sheet.In((gate.Met && !gate.Margin.IsZero ? "+" : "") + Sheet.Points(gate.Margin, setting), gate.Met ? Ink.Met : Ink.Missed, bold: true),
                Sheet.In(gate.Met ? setting.Say("Lewat", "Passed") : setting.Say("Kurang", "Short"), gate.Met ? Ink.Met : Ink.Missed, bold: true),
            ]),
        ];
        return new(
            SlideKind.Plain,
            missed == 0
                ? setting.Say($"Semua {report.Gates.Count} ambang {target} terlewati", $"All {report.Gates.Count} gates of {target} are passed")
                : setting.Say($"Ambang {target}: {missed} masih kurang", $"Gates of {target}: {missed} still short"),
            [
                Flow.Table(table, columns, rows, 12, setting.Say("Tabel ambang, capaian dan selisihnya dalam poin", "Gates, what is reached and the margins in points"), Sheet.Further(setting)),
                new Drawing(chart, new(
                    ChartShape.Bars,
                    [.. report.Gates.Select(gate => Sheet.Clean(gate.Gate.Area?.ShortTitle ?? gate.Gate.Title))],
                    [
                        new(setting.Say("Selisih dari ambang, poin", "Margin to the gate, points"), [.. report.Gates.Select(gate => (double?)gate.Margin.ToDouble())], Ink.Met)
                        {
                            Inks = [.. report.Gates.Select(gate => gate.Met ? Ink.Met : Ink.Missed)],
                        },
                    ],
                    setting.Say("Grafik batang selisih tiap ambang dalam poin; di kiri nol berarti kurang", "Bars of each gate's margin in points; left of zero is short")) { Format = setting.Decimals(2), Range = Around([.. report.Gates.Select(gate => gate.Margin.ToDouble())]) }),
            ],
            setting.Say("Semua ambang harus terlewati sekaligus; total yang tinggi tidak menutup satu area yang kurang.", "All gates must be passed at once; a high total does not make up for one area that is short."));
    }

    // Room at both ends for the numbers beyond the bars.
    private static (double, double) Around(IReadOnlyList<double> margins)
    {
        var (least, most) = (Math.Min(0, margins.Min()), Math.Max(0, margins.Max()));
        var span = most - least;
        return (least < 0 ? Math.Floor(least - Math.Max(1, span * 0.5)) : 0, most > 0 ? Math.Ceiling(most + Math.Max(1, span * 0.3)) : 0);
    }
}

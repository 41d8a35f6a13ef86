using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Decks.Regency;

/// <summary>In how many offices each gate is missed.</summary>
internal static class MissedGates
{
    public static Slide Of(RegencyReport report, DeckSetting setting)
    {
        var worst = report.Gates.MaxBy(gate => gate.Missed);
        return new(
            SlideKind.Plain,
            worst is { Missed: > 0 }
                ? setting.Say($"Ambang yang paling sering kurang: {worst.Gate.Title}", $"The gate missed most often: {worst.Gate.Title}")
                : setting.Say("Tidak ada ambang WBK yang kurang", "No gate of WBK is missed"),
            [
                new Drawing(Box.Body, new(
                    ChartShape.Bars, [.. report.Gates.Select(gate => Sheet.Clean(gate.Gate.Title))],
                    [
                        new(setting.Say("Kantor yang belum mencapai", "Offices that miss it"), [.. report.Gates.Select(gate => (double?)gate.Missed)], Ink.Missed),
                        new(setting.Say("Kantor yang sudah lewat", "Offices that pass it"), [.. report.Gates.Select(gate => (double?)(report.Offices.Count - gate.Missed))], Ink.Met),
                    ],
                    setting.Say("Grafik jumlah kantor yang belum dan yang sudah melewati tiap ambang WBK", "How many offices miss and pass each gate of WBK"))),
            ],
            setting.Say("Ambang yang kurang di banyak kantor lebih murah ditangani bersama.", "A gate that many offices miss is cheaper to work on together."));
    }
}

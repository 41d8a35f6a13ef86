using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Status.Reports;
using ZiWbk.Status.Units;

namespace ZiWbk.Documents.Decks.Regency;

/// <summary>The offices by kind: dinas, RSUD, kecamatan, puskesmas, ...</summary>
internal static class Kinds
{
    public static Slide Of(RegencyReport report, DeckSetting setting)
    {
        var title = setting.Say("Menurut jenis kantor", "By kind of office");
        var notes = setting.Say("Rata-rata ialah nilai total kantor yang sudah mulai.", "The average is of the totals of the offices at work.");
        if (report.Kinds.Count == 0)
            return new(SlideKind.Words, title, [Sheet.List(Box.Body, [setting.Say("Belum ada kantor yang mulai mengisi.", "No office has begun yet.")], 18, 12, numbered: false, Sheet.Further(setting))], notes);
        var (chart, table) = Box.Body.Split(500);
        return new(
            SlideKind.Plain, title,
            [
                new Drawing(chart, new(
                    ChartShape.Columns, [.. report.Kinds.Select(kind => Sheet.Clean(OfficeKinds.Name(kind.Kind).In(setting.Language)))],
                    [
                        new(setting.Say("Kantor", "Offices"), [.. report.Kinds.Select(kind => (double?)kind.Offices)], Ink.Second),
                        new(setting.Say("Melewati semua ambang WBK", "Pass all gates of WBK"), [.. report.Kinds.Select(kind => (double?)kind.Passed)], Ink.Met),
                    ],
                    setting.Say("Grafik jumlah kantor tiap jenis dan yang melewati semua ambang WBK", "Offices of each kind, and those that pass all gates of WBK"))),
                Flow.Table(
                    table,
                    [new(setting.Say("Jenis", "Kind"), 118), new(setting.Say("Kantor", "Offices"), 70, Right: true), new(setting.Say("Lewat", "Passed"), 68, Right: true), new(setting.Say("Rata-rata", "Average"), 92, Right: true)],
                    [
                        .. report.Kinds.Select(kind => (IReadOnlyList<Cell>)
                        [
                            Sheet.In(OfficeKinds.Name(kind.Kind).In(setting.Language)), Sheet.In(Text(kind.Offices)), Sheet.In(Text(kind.Passed), kind.Passed > 0 ? Ink.Met : Ink.Text, bold: kind.Passed > 0), Sheet.In(Sheet.Points(kind.Average, setting)),
                        ]),
                    ],
                    12, setting.Say("Tabel menurut jenis kantor", "By kind of office"), Sheet.Further(setting)),
            ],
            notes);
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

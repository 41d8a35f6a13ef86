using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Decks.Regency;

/// <summary>The questions that most points are lost in.</summary>
internal static class CommonGaps
{
    public static Slide Of(RegencyReport report, DeckSetting setting)
    {
        var notes = setting.Say("Klinik bersama untuk butir teratas menolong paling banyak kantor sekaligus.", "A joint clinic on the topmost questions helps most offices at once.");
        if (report.Missing.Count == 0)
            return new(SlideKind.Words, setting.Say("Tidak ada poin yang hilang", "No points are lost"), [Sheet.List(Box.Body, [setting.Say("Semua kantor yang sudah mulai bernilai penuh.", "All offices at work are at full score.")], 18, 12, numbered: false, Sheet.Further(setting))], notes);
        return new(
            SlideKind.Plain, setting.Say("Butir yang paling banyak kehilangan poin", "The questions that most points are lost in"),
            [
                Flow.Table(
                    Box.Body,
                    [new("No.", 40, Right: true), new(setting.Say("Kode", "Code"), 96), new(setting.Say("Butir", "Question"), 516), new(setting.Say("Kantor", "Offices"), 90, Right: true), new(setting.Say("Poin hilang", "Points lost"), 130, Right: true)],
                    [
                        .. report.Missing.Select((gap, at) => (IReadOnlyList<Cell>)
                        [
                            Sheet.In(Text(at + 1)), Sheet.In(gap.Question.Id.Value), Sheet.In(gap.Question.Title), Sheet.In(Text(gap.Offices)), Sheet.In(Sheet.Points(gap.Points, setting), bold: true),
                        ]),
                    ],
                    11.5, setting.Say("Tabel butir yang paling banyak kehilangan poin di semua kantor", "The questions that most points are lost in, all offices"), Sheet.Further(setting)),
            ],
            notes);
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

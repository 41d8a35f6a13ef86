using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Status.Reports;
using ZiWbk.Status.Standings;

namespace ZiWbk.Documents.Decks.Office;

/// <summary>What is missing, by priority.</summary>
internal static class Missing
{
    public static Slide Of(OfficeReport report, DeckSetting setting)
    {
        var losing = report.Missing.Where(matter => !matter.Score.Lost.IsZero).ToList();
        var points = losing.Aggregate(Rational.Zero, (sum, matter) => sum + matter.Score.Lost);
        IReadOnlyList<Column> columns =
        [
            new("No.", 40, Right: true), new(setting.Say("Kode", "Code"), 92), new(setting.Say("Butir", "Question"), 436), new(setting.Say("Keadaan", "State"), 210), new(setting.Say("Poin hilang", "Points lost"), 94, Right: true),
        ];
        return new(
            SlideKind.Plain,
            report.Missing.Count == 0
                ? setting.Say("Tidak ada yang kurang pada lembar kerja", "Nothing is missing in the worksheet")
                : setting.Say($"{report.Missing.Count} butir masih kurang; {Sheet.Points(points, setting)} poin di dalamnya", $"{report.Missing.Count} {(report.Missing.Count == 1 ? "question is" : "questions are")} short, worth {Sheet.Points(points, setting)} points"),
            [
                report.Missing.Count == 0
                    ? Sheet.List(Box.Body, [setting.Say("Semua butir bernilai penuh, berbukti, dan tidak ada yang dikembalikan.", "Every question is at full score and proved, and none was returned.")], 18, 12, numbered: false, Sheet.Further(setting))
                    : Flow.Table(
                        Box.Body, columns, [.. report.Missing.Select((matter, at) => Row(matter, at + 1, setting))], 11.5,
                        setting.Say("Tabel butir yang kurang, urut poin per upaya", "What is missing, by points per effort"), Sheet.Further(setting)),
            ],
            setting.Say("Urutan: poin yang diperoleh per langkah upaya; sesudahnya butir yang bernilai penuh tetapi belum berbukti.", "The order: points gained per step of effort; after them what is at full score without evidence."));
    }

    private static IReadOnlyList<Cell> Row(MissingMatter matter, int number, DeckSetting setting) =>
    [
        Sheet.In(number.ToString(System.Globalization.CultureInfo.InvariantCulture)), Sheet.In(matter.Question.Id.Value), Sheet.In(matter.Question.Title),
        Sheet.In(State(matter, setting)), Sheet.In(Sheet.Points(matter.Score.Lost, setting), bold: true),
    ];

    private static string State(MissingMatter matter, DeckSetting setting)
    {
        List<string> states = [AnswerText.Of(matter.Score, setting.Language)];
        if (!matter.Blank)
            states[0] = setting.Say($"jawaban {states[0]}", $"answer {states[0]}");
        if (matter.NoEvidence)
            states.Add(setting.Say("tanpa bukti", "no evidence"));
        if (matter.Returned)
            states.Add(setting.Say("diturunkan TPI", "lowered by the TPI"));
        if (matter.Carried)
            states.Add(setting.Say("dari tahun lalu", "last year's"));
        return string.Join(", ", states);
    }
}

using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Status.Reports;
using ZiWbk.Status.Standings;

namespace ZiWbk.Documents.Decks.Office;

/// <summary>The stages in time, with the dates of the year.</summary>
internal static class Stages
{
    public static Slide Of(OfficeReport report, DeckSetting setting)
    {
        var dated = report.Stages.Where(stage => stage is { From: not null, Until: not null }).ToList();
        var current = report.Stages.FirstOrDefault(stage => stage.IsCurrent);
        var (left, dates) = Box.Body.Split(520);
        var (above, stages) = dated.Count > 0 ? left.Cut(176, 12) : (left, left);
        List<Element> elements =
        [
            Flow.Table(
                stages,
                [new(setting.Say("Tahap", "Stage"), 190), new(setting.Say("Tugas selesai", "Tasks done"), 76, Right: true), new(setting.Say("Mulai", "From"), 84), new(setting.Say("Selesai", "Until"), 84), new(setting.Say("Keadaan", "State"), 86)],
                [.. report.Stages.Select(stage => Row(stage, setting))], 11, setting.Say("Tabel tahap", "The stages"), Sheet.Further(setting)),
            Flow.Table(
                dates,
                [new(setting.Say("Tanggal tahun ini", "Dates of the year"), 180), new(setting.Say("Hari", "Day"), dates.Width - 180)],
                [.. report.Office.Dates.Select(date => Row(date, setting))], 11.5, setting.Say("Tabel tanggal penting", "The dates that matter"), Sheet.Further(setting)),
        ];
        if (dated.Count > 0)
            elements.Insert(0, new Drawing(above, Spans(dated, report, setting)));
        return new(
            SlideKind.Plain,
            current is null
                ? setting.Say("Tahapan menuju penetapan", "The stages to the award")
                : setting.Say($"Sekarang di tahap {current.Standing.Stage.Id}: {current.Standing.Stage.Title.Id}", $"Now in stage {current.Standing.Stage.Id}: {current.Standing.Stage.Title.En}"),
            elements,
            setting.Say(report.Office.Rulebook.Journey.AboutLasts));
    }

    private static Chart Spans(List<StageSpan> dated, OfficeReport report, DeckSetting setting)
    {
        // A stage that begins and ends on one day is a day long.
        double Start(StageSpan stage) => Serial(stage.From!.Value);
        double Length(StageSpan stage) => Math.Max(1, stage.Until!.Value.DayNumber - stage.From!.Value.DayNumber + 1);
        var (first, last) = (dated.Min(Start), dated.Max(stage => Start(stage) + Length(stage)));
        return new(
            ChartShape.Spans,
            [.. dated.Select(stage => Sheet.Clean($"{stage.Standing.Stage.Id}. {setting.Say(stage.Standing.Stage.Title)}"))],
            [
                new(setting.Say("Mulai", "From"), [.. dated.Select(stage => (double?)Start(stage))], Ink.Paper, SeriesRole.Offset),
                new(setting.Say("Lama, hari", "Days"), [.. dated.Select(stage => (double?)Length(stage))], Ink.Accent)
                {
                    Inks = [.. dated.Select(stage => stage.Standing.Done == stage.Standing.Total ? Ink.Met : stage.Overdue > 0 ? Ink.Missed : Ink.Accent)],
                },
            ],
            setting.Say("Garis waktu tahapan; hari ini ", "The stages in time; today is ") + Sheet.Day(report.Today, setting))
        {
            Days = true,
            Range = (first - 7, last + 7),
        };
    }

    private static IReadOnlyList<Cell> Row(StageSpan stage, DeckSetting setting) =>
    [
        Sheet.In($"{stage.Standing.Stage.Id}. {setting.Say(stage.Standing.Stage.Title)}", bold: stage.IsCurrent),
        Sheet.In($"{stage.Standing.Done} / {stage.Standing.Total}"), Sheet.In(Short(stage.From)), Sheet.In(Short(stage.Until)),
        stage switch
        {
            { Overdue: > 0 } => Sheet.In(setting.Say($"{stage.Overdue} terlambat", $"{stage.Overdue} overdue"), Ink.Missed, bold: true),
            _ when stage.Standing.Done == stage.Standing.Total => Sheet.In(setting.Say("selesai", "done"), Ink.Met, bold: true),
            { IsCurrent: true } => Sheet.In(setting.Say("berjalan", "under way"), Ink.Accent, bold: true),
            _ => Sheet.In(setting.Say("belum", "to come"), Ink.Quiet),
        },
    ];

    public static IReadOnlyList<Cell> Row(YearDate date, DeckSetting setting) =>
    [
        Sheet.In(setting.Say(date.Milestone.Title)),
        date.Date is not { } day ? Sheet.In(setting.Say("belum ditetapkan", "not fixed yet"), Ink.Missed)
        : date.Fixed is null ? Sheet.In(Sheet.Day(day, setting) + setting.Say(" (menurut aturan)", " (by the rule)"))
        : Sheet.In(Sheet.Day(day, setting)),
    ];

    private static string Short(DateOnly? day) => day?.ToString("d/M/yyyy", System.Globalization.CultureInfo.InvariantCulture) ?? "–";

    // Spreadsheets count days from the end of 1899.
    private static double Serial(DateOnly day) => day.DayNumber - new DateOnly(1899, 12, 30).DayNumber;
}

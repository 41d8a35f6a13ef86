using ZiWbk.Assessment.Wording;
using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Decks.Office;

/// <summary>What is to be done, with dates and persons.</summary>
internal static class Way
{
    /// <summary>One slide at least, and no more than given.</summary>
    public static IEnumerable<Slide> Of(OfficeReport report, DeckSetting setting, int most)
    {
        var late = report.Actions.Count(action => action.IsLate);
        var title = report.Actions.Count == 0
            ? setting.Say("Tidak ada pekerjaan yang tersisa", "Nothing is left to be done")
            : late > 0
            ? setting.Say($"Rencana aksi: {report.Actions.Count} pekerjaan, {late} lewat tanggal", $"Plan of action: {report.Actions.Count} pieces of work, {late} overdue")
            : setting.Say($"Rencana aksi: {report.Actions.Count} pekerjaan dengan tanggal dan orangnya", $"Plan of action: {report.Actions.Count} pieces of work with dates and persons");
        var notes = setting.Say(
            "Tanggal dengan tanda ≤ dihitung mundur dari tanggal tahun ini menurut hari kerja; yang lain ditetapkan kantor. Lama pekerjaan ialah perkiraan.",
            "A date with ≤ is counted back from the year's dates in working days; the others were set by the office. Durations are estimates.");
        if (report.Actions.Count == 0)
            return [new(SlideKind.Plain, title, [Sheet.List(Box.Body, [setting.Say("Semua tugas tahapan dan langkah nilai selesai.", "All tasks of the stages and steps of the score are done.")], 18, 12, numbered: false, Sheet.Further(setting))], notes)];
        IReadOnlyList<Column> columns =
        [
            new(setting.Say("Kapan", "When"), 196), new(setting.Say("Apa", "What"), 380), new(setting.Say("Siapa", "Who"), 236), new(setting.Say("Poin", "Points"), 60, Right: true),
        ];
        return Flow.Whole(
                Box.Body, columns, [.. report.Actions.Select(action => Row(action, report, setting))], 11.5, 9,
                setting.Say("Tabel pekerjaan dengan tanggal dan penanggung jawab", "Pieces of work with dates and persons"), most, Sheet.Further(setting))
            .Select((table, at) => new Slide(SlideKind.Plain, at == 0 ? title : title + setting.Say(" (lanjutan)", " (continued)"), [table], notes));
    }

    /// <summary>What an action is, in words.</summary>
    public static string What(PlannedAction action, OfficeReport report, DeckSetting setting) => action switch
    {
        { Step: { } step } => $"{step.Question.Id} {step.Question.Title}: {AnswerText.Of(report.Score[step.Question], setting.Language)} → {AnswerText.Of(step, setting.Language)}",
        { Task: { } task } => $"{task.Id} {setting.Say(task.Title)}",
        { Requirement: { } state } => setting.Say($"Syarat: {state.Requirement.Title}", $"Requirement: {state.Requirement.Title}"),
        _ => action.Code,
    };

    /// <summary>Who does it.</summary>
    public static string Who(PlannedAction action, OfficeReport report, DeckSetting setting)
    {
        if (action.Person is { } person)
            return report.Office.Regency.People.GetValueOrDefault(person)?.Name ?? person.ToString();
        return action.Bearer is { } bearer
            ? setting.Say($"belum ditunjuk (biasanya {bearer.Id})", $"nobody yet (usually {bearer.En})")
            : setting.Say("belum ditunjuk", "nobody yet");
    }

    private static IReadOnlyList<Cell> Row(PlannedAction action, OfficeReport report, DeckSetting setting)
    {
        var when = action.Due is { } due ? (action.IsSet ? "" : "≤ ") + Sheet.Day(due, setting) : setting.Say("belum ada tanggal", "no date yet");
        if (action.IsLate)
            when += setting.Say(" (lewat)", " (overdue)");
        return
        [
            Sheet.In(when, action.IsLate ? Ink.Missed : action.Due is null ? Ink.Quiet : Ink.Text, bold: action.IsLate),
            Sheet.In(What(action, report, setting)),
            Sheet.In(Who(action, report, setting), action.Person is null ? Ink.Quiet : Ink.Text),
            Sheet.In(action.Step is { } step ? "+" + Sheet.Points(step.Points, setting) : "–"),
        ];
    }
}

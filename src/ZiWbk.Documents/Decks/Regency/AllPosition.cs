using ZiWbk.Assessment;
using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Decks.Regency;

/// <summary>Where all offices stand.</summary>
internal static class AllPosition
{
    public static Slide Of(RegencyReport report, DeckSetting setting)
    {
        var (above, below) = Box.Body.Cut(206);
        var (moving, stuck) = (report.Moving.Count(), report.Stuck.Count());
        var answered = report.Offices.Sum(office => (long)office.Report.Evidence.Total.Answered);
        var questions = report.Offices.Sum(office => (long)office.Report.Evidence.Total.Questions);
        var average = report.Offices.Count == 0
            ? Rational.Zero
            : report.Offices.Aggregate(Rational.Zero, (sum, office) => sum + office.Report.Score.Total) / report.Offices.Count;
        return new(
            SlideKind.Plain,
            report.Offices.Count == 0
                ? setting.Say("Belum ada kantor yang mulai mengisi", "No office has begun yet")
                : setting.Say($"{report.Passed} dari {report.Offices.Count} kantor melewati semua ambang WBK", $"{report.Passed} of {report.Offices.Count} offices pass all gates of WBK"),
            [
                .. Sheet.Tiles(
                    above,
                    (Text(report.Offices.Count), setting.Say("Kantor yang sudah mulai", "Offices at work"), Ink.Accent),
                    (Text(report.Passed), setting.Say("Melewati semua ambang WBK", "Pass all gates of WBK"), report.Passed > 0 ? Ink.Met : Ink.Missed),
                    (Sheet.Points(average, setting), setting.Say("Rata-rata nilai total", "Average total"), Ink.Accent),
                    (Text(moving), setting.Say("Bergerak dalam sebulan", "Moved within a month"), Ink.Met),
                    (Text(stuck), setting.Say("Tidak bergerak sebulan", "Have not moved for a month"), stuck > 0 ? Ink.Missed : Ink.Met),
                    ($"{answered} / {questions}", setting.Say("Butir terjawab, semua kantor", "Questions answered, all offices"), Ink.Accent)),
                Sheet.List(below, [.. Lines(report, setting)], 16, 10, numbered: false, Sheet.Further(setting)),
            ],
            setting.Say("Kantor yang belum merekam apa pun pada tahun ini tidak dihitung.", "Offices that have recorded nothing this year are not counted."));
    }

    private static IEnumerable<string> Lines(RegencyReport report, DeckSetting setting)
    {
        if (report.Offices.FirstOrDefault(office => office.Distance.Distance > Rational.Zero) is { } nearest)
            yield return setting.Say(
                $"Yang paling dekat dan belum lewat: {nearest.Distance.Unit.ShortName}, kurang {Sheet.Points(nearest.Distance.Distance, setting)} poin pada semua ambangnya.",
                $"The nearest that does not pass yet: {nearest.Distance.Unit.ShortName}, {Sheet.Points(nearest.Distance.Distance, setting)} points short at all its gates together.");
        if (report.Gates.MaxBy(gate => gate.Missed) is { Missed: > 0 } worst)
            yield return setting.Say($"Ambang yang paling sering kurang: {worst.Gate.Title}, di {worst.Missed} kantor.", $"The gate missed most often: {worst.Gate.Title}, in {worst.Missed} {(worst.Missed == 1 ? "office" : "offices")}.");
        var open = report.Requirements.Count(state => state.Met != true);
        yield return setting.Say(
            $"Syarat tingkat pemda: {report.Requirements.Count - open} dari {report.Requirements.Count} terpenuhi.",
            $"Requirements of the regency: {report.Requirements.Count - open} of {report.Requirements.Count} are met.");
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

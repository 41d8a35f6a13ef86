using ZiWbk.Documents.Decks.Office;
using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Documents.Decks.Writing;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Decks;

/// <summary>An office's paparan: where it stands, what is missing, who does what until when, what the leader is asked for.</summary>
public static class OfficeDeck
{
    /// <summary>The fewest and most slides of a deck.</summary>
    public const int Fewest = 8, Most = 12;

    /// <summary>Writes the presentation (.pptx); the same report is the same bytes.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="report">What is told.</param>
    /// <param name="setting">Language, day and foot.</param>
    public static void Write(Stream stream, OfficeReport report, DeckSetting setting) =>
        DeckPackage.Write(stream, Slides(report, setting), setting, setting.Say($"Paparan ZI {report.Unit.ShortName} {report.Year}", $"ZI briefing, {report.Unit.ShortName} {report.Year}"));

    internal static IReadOnlyList<Slide> Slides(OfficeReport report, DeckSetting setting)
    {
        List<Slide> before = [Opening.Of(report, setting), Position.Of(report, setting), Gates.Of(report, setting), Areas.Of(report, setting), Evidence.Of(report, setting), Missing.Of(report, setting)];
        List<Slide> after = [Stages.Of(report, setting), .. Findings.Risks(report.Risks, setting, 1), Findings.Requests(report.Requests, setting), Sources.Of(report.Score.Sheet.Instrument, report.Office.Rulebook.Journey, report.Target, setting)];
        // The way is what is asked for most: it has all slides that the others leave.
        return [.. before, .. Way.Of(report, setting, Most - before.Count - after.Count), .. after];
    }
}

using ZiWbk.Assessment.Instruments;
using ZiWbk.Documents.Decks.Office;
using ZiWbk.Documents.Decks.Regency;
using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Documents.Decks.Writing;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Decks;

/// <summary>The paparan of all offices: how far each is from the gates, who moves and who is stuck, what the regency itself has to do.</summary>
public static class RegencyDeck
{
    /// <summary>Writes the presentation (.pptx); the same report is the same bytes.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="report">What is told.</param>
    /// <param name="rulebook">The journey, whose rules it names as sources.</param>
    /// <param name="setting">Language, day and foot.</param>
    public static void Write(Stream stream, RegencyReport report, Rulebook rulebook, DeckSetting setting) =>
        DeckPackage.Write(stream, Slides(report, rulebook, setting), setting, setting.Say($"Paparan ZI semua kantor {report.Year}", $"ZI briefing, all offices {report.Year}"));

    internal static IReadOnlyList<Slide> Slides(RegencyReport report, Rulebook rulebook, DeckSetting setting) =>
    [
        Opening.Of(
            setting.Say($"Zona Integritas semua kantor {report.Year}", $"Integrity Zones of all offices {report.Year}"),
            setting.Say("Pemerintah Kabupaten", "The regency"), setting.Say("Paparan kemajuan kepada pimpinan", "Progress briefing for the leader"), setting),
        AllPosition.Of(report, setting),
        Distances.Of(report, setting),
        MissedGates.Of(report, setting),
        Kinds.Of(report, setting),
        Movement.Of(report, setting),
        CommonGaps.Of(report, setting),
        AllStages.Of(report, setting),
        Published.Of(report, rulebook, setting),
        .. Findings.Risks(report.Risks, setting, 1),
        Findings.Requests(report.Requests, setting),
        Sources.Of(report.Instrument, rulebook.Journey, Target.Wbk, setting),
    ];
}

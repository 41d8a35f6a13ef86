using ZiWbk.Assessment.Instruments;
using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Journey.Stages;

namespace ZiWbk.Documents.Decks.Office;

/// <summary>What a deck rests on, how sure that is, and the journal it was read from.</summary>
internal static class Sources
{
    public static Slide Of(Instrument instrument, JourneyMap journey, Target target, DeckSetting setting)
    {
        var (above, below) = Box.Body.Cut(52, 8);
        var (left, right) = below.Split(500);
        var facts = instrument.GatesOf(target).Select(gate => (Title: gate.Gate(setting), gate.Provenance))
            .Concat(instrument.RequirementsOf(target).Select(requirement => (Title: setting.Say("Syarat: ", "Requirement: ") + requirement.Title, requirement.Provenance)))
            .Concat(journey.Milestones.Where(milestone => milestone.Default is not null).Select(milestone => (Title: setting.Say("Tanggal: ", "Date: ") + setting.Say(milestone.Title), milestone.Default!.Provenance)))
            .ToList();
        var sources = facts.SelectMany(fact => fact.Provenance.Sources).Select(source => source.Name).Distinct(StringComparer.Ordinal).ToList();
        var rows = facts.GroupBy(fact => (fact.Provenance.Confidence, Numbers: string.Join(", ", fact.Provenance.Sources.Select(source => sources.IndexOf(source.Name) + 1).Order())))
            .Select(group => (IReadOnlyList<Cell>)
            [
                Sheet.In(string.Join("; ", group.Select(fact => fact.Title))), Sheet.In(group.Key.Numbers.Length == 0 ? "–" : group.Key.Numbers), Sheet.In(Sure(group.Key.Confidence, setting), bold: true),
            ])
            .ToList();
        return new(
            SlideKind.Plain, setting.Say("Sumber dan keyakinannya", "Sources, and how sure they are"),
            [
                Sheet.List(
                    above,
                    [
                        setting.Say($"Lembar kerja: {instrument.Title}. {instrument.Regulation}.", $"Worksheet: {instrument.Title}. {instrument.Regulation}."),
                        setting.Say($"Kepala jurnal saat dibuat: {setting.Head}", $"Head of the journal when this was made: {setting.Head}"),
                    ],
                    12, 9, numbered: false, Sheet.Further(setting)),
                Flow.Whole(
                    left,
                    [new(setting.Say("Yang diandalkan", "What is relied on"), 320), new(setting.Say("Sumber", "Source"), 72), new(setting.Say("Keyakinan", "How sure"), 108)],
                    rows, 11.5, 8, setting.Say("Tabel yang diandalkan dan keyakinannya", "What is relied on, and how sure that is"), 1, Sheet.Further(setting))[0],
                Sheet.List(right, sources, 12, 8, numbered: true, Sheet.Further(setting)),
            ],
            setting.Say(
                "Setiap angka dapat ditelusuri ke butir, jawaban, rumus dan peraturannya dalam berkas bukti (berkas-bukti). Kepala jurnal membuktikan bahwa catatan tidak ditulis ulang.",
                "Every number can be followed to its question, answer, formula and regulation in the proof pack. The head of the journal shows that the records were not rewritten."));
    }

    private static string Gate(this Gate gate, DeckSetting setting) => setting.Say("Ambang: ", "Gate: ") + gate.Title;

    private static string Sure(Confidence confidence, DeckSetting setting) => confidence switch
    {
        Confidence.Verified => setting.Say("dua sumber sepakat", "two sources agree"),
        Confidence.SingleSource => setting.Say("satu sumber", "one source"),
        _ => setting.Say("disimpulkan", "concluded"),
    };
}

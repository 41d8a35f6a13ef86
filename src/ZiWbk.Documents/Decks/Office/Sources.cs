using ZiWbk.Assessment.Instruments;
using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Journey.Stages;

namespace ZiWbk.Documents.Decks.Office;

/// <summary>What a deck rests on, how sure that is, and the journal it was read from.</summary>
internal static class Sources
{
    public static Slide Of(Instrument instrument, JourneyMap journey, Target target, DeckSetting setting)
    {
        var (above, below) = Box.Body.Cut(66, 8);
        var facts = instrument.GatesOf(target).Select(gate => (Title: setting.Say("Ambang: ", "Gate: ") + gate.Title, gate.Provenance))
            .Concat(instrument.RequirementsOf(target).Select(requirement => (Title: setting.Say("Syarat: ", "Requirement: ") + requirement.Title, requirement.Provenance)))
            .Concat(journey.Milestones.Where(milestone => milestone.Default is not null).Select(milestone => (Title: setting.Say("Tanggal: ", "Date: ") + setting.Say(milestone.Title), milestone.Default!.Provenance)));
        var rows = facts.GroupBy(fact => (fact.Provenance.Confidence, fact.Provenance.Citation))
            .Select(group => (IReadOnlyList<Cell>)
            [
                Sheet.In(string.Join("; ", group.Select(fact => fact.Title))), Sheet.In(group.Key.Citation), Sheet.In(Sure(group.Key.Confidence, setting), bold: true),
            ])
            .ToList();
        IReadOnlyList<Column> columns = [new(setting.Say("Yang diandalkan", "What is relied on"), 380), new(setting.Say("Sumber", "Source"), 360), new(setting.Say("Keyakinan", "How sure"), 132)];
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
                Table(below, columns, rows, setting),
            ],
            setting.Say(
                "Setiap angka dapat ditelusuri ke butir, jawaban, rumus dan peraturannya dalam berkas bukti (berkas-bukti). Kepala jurnal membuktikan bahwa catatan tidak ditulis ulang.",
                "Every number can be followed to its question, answer, formula and regulation in the proof pack. The head of the journal shows that the records were not rewritten."));
    }

    // As large as they can be with all of them there.
    private static Table Table(Box box, IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<Cell>> rows, DeckSetting setting)
    {
        for (var size = 12d; ; size--)
        {
            var table = Flow.Table(box, columns, rows, size, setting.Say("Tabel sumber dan keyakinannya", "Sources and how sure they are"), Sheet.Further(setting));
            if (size <= 7 || (table.Rows.Count == rows.Count + 1 && table.Box.Height <= box.Height))
                return table;
        }
    }

    private static string Sure(Confidence confidence, DeckSetting setting) => confidence switch
    {
        Confidence.Verified => setting.Say("dua sumber sepakat", "two sources agree"),
        Confidence.SingleSource => setting.Say("satu sumber", "one source"),
        _ => setting.Say("disimpulkan", "concluded"),
    };
}

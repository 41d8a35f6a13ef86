using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Journey.Stages;

namespace ZiWbk.Documents.Pdf;

/// <summary>What a report rests on, how sure that is, and the journal it was read from.</summary>
internal sealed class PdfSources(ReportFrame frame, PdfFlow flow)
{
    public void Write(Instrument instrument, JourneyMap journey, Target target)
    {
        flow.Heading(Say("Sumber dan keyakinannya", "Sources, and how sure they are"));
        flow.Paragraph(Say($"Lembar kerja: {instrument.Title}. {instrument.Regulation}.", $"Worksheet: {instrument.Title}. {instrument.Regulation}."));
        flow.Paragraph(Say(
            "Nilai memakai jawaban dengan reviu tertinggi tiap butir: TPN, lalu TPI, lalu kantor sendiri. Butir kosong dihitung nol.",
            "The score takes of each question the highest-reviewed answer: TPN, else TPI, else the office's own. A blank counts zero."));
        if (frame.Head is { Length: > 0 } head)
            flow.Paragraph(Say($"Sidik catatan (kepala jurnal) saat laporan dibuat: {head}", $"Sum of the records (head of the journal) when the report was made: {head}"));
        var facts = instrument.GatesOf(target).Select(gate => (gate.Title, gate.Provenance))
            .Concat(instrument.RequirementsOf(target).Select(requirement => (requirement.Title, requirement.Provenance)))
            .Concat(journey.Milestones.Where(milestone => milestone.Default is not null).Select(milestone => (Title: milestone.Title.In(frame.Language), milestone.Default!.Provenance)));
        PdfTable.Write(
            flow.Pages,
            [new(Say("Yang diandalkan", "What is relied on"), 210), new(Say("Sumber", "Source"), 215), new(Say("Keyakinan", "How sure"), 74)],
            [.. facts.GroupBy(fact => (fact.Provenance.Confidence, fact.Provenance.Citation)).Select(group => (IReadOnlyList<PdfCell>)
            [
                string.Join("; ", group.Select(fact => fact.Title)), group.Key.Citation, new(Sure(group.Key.Confidence), Strong: true),
            ])],
            7.5f);
    }

    private string Say(string id, string en) => new Bilingual(id, en).In(frame.Language);

    private string Sure(Confidence confidence) => confidence switch
    {
        Confidence.Verified => Say("dua sumber sepakat", "two sources agree"),
        Confidence.SingleSource => Say("satu sumber", "one source"),
        _ => Say("disimpulkan", "concluded"),
    };
}

using ZiWbk.Assessment;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Pdf;

/// <summary>Risks, and what the leader is asked for.</summary>
internal static class PdfFindings
{
    public static void Write(PdfFlow flow, ReportFrame frame, IReadOnlyList<Risk> risks, IReadOnlyList<Bilingual> requests)
    {
        string Say(string id, string en) => new Bilingual(id, en).In(frame.Language);
        if (risks.Count > 0)
        {
            flow.Heading(Say("Risiko", "Risks"));
            PdfTable.Write(
                flow.Pages,
                [new(Say("Tingkat", "Level"), 48), new(Say("Risiko", "Risk"), 270), new(Say("Penanganan", "Answer"), 180)],
                [.. risks.Select(risk => (IReadOnlyList<PdfCell>)
                [
                    new(risk.Level switch { RiskLevel.High => Say("Tinggi", "High"), RiskLevel.Medium => Say("Sedang", "Medium"), _ => Say("Rendah", "Low") }, risk.Level == RiskLevel.High ? false : null, Strong: true),
                    risk.Text.In(frame.Language), risk.Answer.In(frame.Language),
                ])]);
        }

        if (requests.Count == 0)
            return;
        flow.Heading(Say("Permintaan kepada pimpinan", "What the leader is asked for"));
        foreach (var request in requests)
            flow.Bullet(request.In(frame.Language));
    }
}

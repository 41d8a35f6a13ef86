using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Pdf;

/// <summary>Writes reports as PDF, A4 upright, with text that can be selected and searched and pictures drawn as lines.</summary>
public static class PdfReport
{
    private const int HeadLetters = 16;

    // As much of the plan of action as goes into so many pages.
    private const int MostPages = 6;
    private const int MostActions = 60;
    private const int FewerActions = 12;

    /// <summary>The report on one office, two to six pages.</summary>
    public static byte[] Write(OfficeReport report, ReportFrame frame) =>
        Layout(report, frame).Write(new Bilingual($"Laporan Zona Integritas {report.Year}: {report.Unit.Name}", $"Zona Integritas report {report.Year}: {report.Unit.Name}").In(frame.Language));

    /// <summary>The report on all offices.</summary>
    public static byte[] Write(RegencyReport report, ReportFrame frame) =>
        Layout(report, frame).Write(new Bilingual($"Laporan Zona Integritas {report.Year}: seluruh kantor", $"Zona Integritas report {report.Year}: all offices").In(frame.Language));

    /// <summary>The pages of the report on one office.</summary>
    internal static PdfPages Layout(OfficeReport report, ReportFrame frame)
    {
        var running = new Bilingual($"Laporan ZI {report.Year} · {report.Unit.ShortName}", $"ZI report {report.Year} · {report.Unit.ShortName}").In(frame.Language);
        for (var actions = MostActions; ; actions -= FewerActions)
        {
            var pages = new PdfPages(running, Footer(report.Today, frame), frame);
            new OfficePdf(report, frame, new(pages), actions).Write();
            if (pages.Pages.Count <= MostPages || actions <= FewerActions)
                return pages;
        }
    }

    /// <summary>The pages of the report on all offices.</summary>
    internal static PdfPages Layout(RegencyReport report, ReportFrame frame)
    {
        var pages = new PdfPages(
            new Bilingual($"Laporan ZI {report.Year} · seluruh kantor", $"ZI report {report.Year} · all offices").In(frame.Language), Footer(report.Today, frame), frame);
        new RegencyPdf(report, frame, new(pages)).Write();
        return pages;
    }

    private static string Footer(DateOnly today, ReportFrame frame) => Dates.Of(today, frame.Language) + (frame.Head is { Length: > 0 } head
        ? new Bilingual(" · sidik catatan ", " · sum of the records ").In(frame.Language) + head[..Math.Min(HeadLetters, head.Length)]
        : "");
}

using SkiaSharp;
using ZiWbk.Documents.Pictures;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Pdf;

/// <summary>Writes reports as PDF, A4 upright, with text that can be selected and searched.</summary>
public static class PdfReport
{
    /// <summary>The report on one office.</summary>
    public static byte[] Write(OfficeReport report, ReportFrame frame) => Write(frame, report.Unit.Name);

    /// <summary>The report on all offices.</summary>
    public static byte[] Write(RegencyReport report, ReportFrame frame) => Write(frame, report.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static byte[] Write(ReportFrame frame, string title)
    {
        using var stream = new MemoryStream();
        using (var document = SKDocument.CreatePdf(stream) ?? throw new InvalidOperationException("No PDF can be written."))
        {
            var canvas = document.BeginPage(595, 842);
            FittedText.Of(Lettering.Clean(title), Face.Bold, 20, 12, 500, 2).Draw(canvas, 48, 48, Palette.Ink);
            if (frame.Notice is { } notice)
                FittedText.Of(Lettering.Clean(notice), Face.Bold, 10, 8, 500, 1).Draw(canvas, 48, 24, Palette.NoticeText);
            document.EndPage();
            document.Close();
        }

        return stream.ToArray();
    }
}

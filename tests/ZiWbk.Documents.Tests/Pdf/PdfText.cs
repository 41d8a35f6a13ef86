using System.Diagnostics;

namespace ZiWbk.Documents.Pdf;

/// <summary>Reads a PDF back with another program, Poppler's pdftotext, page by page.</summary>
internal static class PdfText
{
    private static readonly string? _program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "pdftotext")).FirstOrDefault(File.Exists);

    public static bool IsThere => _program is not null;

    /// <summary>The words of each page, lines as they lie, whitespace made one.</summary>
    public static string[] Pages(byte[] pdf)
    {
        Assert.SkipUnless(IsThere, "pdftotext (poppler-utils) is not installed.");
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        File.WriteAllBytes(file, pdf);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(_program!, ["-layout", "-enc", "UTF-8", file, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return [.. text.Split('\f', StringSplitOptions.RemoveEmptyEntries).Select(page => string.Join('\n', page.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))))];
        }
        finally
        {
            File.Delete(file);
        }
    }
}

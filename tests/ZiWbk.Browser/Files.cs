using System.Text;

namespace ZiWbk.Browser;

/// <summary>Files that somebody might send.</summary>
internal static class Files
{
    /// <summary>A small document.</summary>
    public static FilePayload Pdf { get; } = new()
    {
        Name = "SK tim ZI.pdf",
        MimeType = "application/pdf",
        Buffer = Encoding.ASCII.GetBytes(
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
            + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\ntrailer\n<< /Size 4 /Root 1 0 R >>\n%%EOF\n"),
    };

    /// <summary>A program.</summary>
    public static FilePayload Program { get; } = new()
    {
        Name = "pasang.exe",
        MimeType = "application/octet-stream",
        Buffer = [.. "MZ\u0090\0"u8, .. new byte[200]],
    };

    /// <summary>A filled worksheet.</summary>
    public static FilePayload Workbook { get; } = new()
    {
        Name = "lke-contoh.xlsx",
        MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Buffer = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", "lke-contoh.xlsx")),
    };
}

using ZiWbk.Assessment;

namespace ZiWbk.Storage.Evidence;

/// <summary>What each kind is called, and which extensions a file of it may carry.</summary>
internal static class EvidenceKinds
{
    // Phones and messengers convert pictures and keep the name, so the pictures are one family.
    private static readonly string[] _pictures = ["jpg", "jpeg", "jfif", "png", "webp", "heic", "heif"];

    /// <summary>Whether a file of this kind may have this extension (without its dot). None at all is allowed: phones send such.</summary>
    public static bool Fits(EvidenceKind kind, string extension) =>
        extension.Length == 0 || Extensions(kind).Contains(extension, StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind's name in a sentence.</summary>
    public static Bilingual Label(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Pdf => new("PDF (.pdf)", "PDF (.pdf)"),
        EvidenceKind.Docx => new("dokumen Word (.docx)", "Word document (.docx)"),
        EvidenceKind.Xlsx => new("buku kerja Excel (.xlsx)", "Excel workbook (.xlsx)"),
        EvidenceKind.Pptx => new("presentasi PowerPoint (.pptx)", "PowerPoint presentation (.pptx)"),
        EvidenceKind.Doc => new("dokumen Word lama (.doc)", "old Word document (.doc)"),
        EvidenceKind.Xls => new("buku kerja Excel lama (.xls)", "old Excel workbook (.xls)"),
        EvidenceKind.Ppt => new("presentasi PowerPoint lama (.ppt)", "old PowerPoint presentation (.ppt)"),
        EvidenceKind.Odt => new("dokumen OpenDocument (.odt)", "OpenDocument text (.odt)"),
        EvidenceKind.Ods => new("lembar kerja OpenDocument (.ods)", "OpenDocument spreadsheet (.ods)"),
        EvidenceKind.Odp => new("presentasi OpenDocument (.odp)", "OpenDocument presentation (.odp)"),
        EvidenceKind.Jpeg => new("gambar JPEG (.jpg)", "JPEG picture (.jpg)"),
        EvidenceKind.Png => new("gambar PNG (.png)", "PNG picture (.png)"),
        EvidenceKind.WebP => new("gambar WebP (.webp)", "WebP picture (.webp)"),
        EvidenceKind.Heic => new("gambar HEIC (.heic)", "HEIC picture (.heic)"),
        EvidenceKind.Zip => new("arsip ZIP (.zip)", "ZIP archive (.zip)"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind has no name yet."),
    };

    private static string[] Extensions(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Jpeg or EvidenceKind.Png or EvidenceKind.WebP or EvidenceKind.Heic => _pictures,
        _ => [kind.ToString()],
    };
}

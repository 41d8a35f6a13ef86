using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace ZiWbk.Documents.Tests.Workbooks;

/// <summary>Files that are not workbooks of the kind that is read.</summary>
public sealed class OtherFilesTests
{
    private static readonly byte[] _compoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public void An_empty_file_is_named_as_such() => Refusals.Of([]).Says("kosong (0 byte)", "empty (0 bytes)");

    [Theory]
    [InlineData("x")]
    [InlineData("PK")]
    [InlineData("Butir;Jawaban\na;Ya")]
    [InlineData("%PDF-1.7 …")]
    [InlineData("<html><table><tr><td>LKE</td></tr></table></html>")]
    public void Text_and_pictures_are_not_workbooks(string content) =>
        Refusals.Of(Encoding.UTF8.GetBytes(content)).Says("bukan buku kerja Excel", "not an Excel workbook");

    [Fact]
    public void A_file_of_200_MB_is_refused_unread()
    {
        var path = Path.GetTempFileName();
        try
        {
            using var file = new FileStream(path, FileMode.Open);
            // Sparse: it takes no room on the disk.
            file.SetLength(200L << 20);
            Refusals.Of(file).Says("200 MB; paling besar 20 MB", "200 MB; the most is 20 MB");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void An_old_xls_is_to_be_saved_as_xlsx() =>
        Refusals.Of([.. _compoundFile, .. new byte[4096]], "lke.xls").Says("Simpan Sebagai → Excel (.xlsx)", "Save As → Excel (.xlsx)");

    [Fact]
    public void A_workbook_with_a_password_is_to_be_unlocked() =>
        Refusals.Of([.. _compoundFile, .. new byte[1024], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[64]])
            .Says("dikunci dengan kata sandi", "protected by a password");

    [Fact]
    public void An_ods_is_to_be_saved_as_xlsx() =>
        Refusals.Of(Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")), "lke.ods")
            .Says("OpenDocument (.ods)", "OpenDocument file (.ods)");

    [Fact]
    public void An_xlsb_is_to_be_saved_as_xlsx() =>
        Refusals.Of(Zip((RawWorkbook.Types, "<Types/>"), ("xl/workbook.bin", "x")), "lke.xlsb").Says("biner (.xlsb)", "binary Excel file (.xlsb)");

    [Fact]
    public void An_ordinary_zip_is_not_a_workbook() =>
        Refusals.Of(Zip(("foto.jpg", "x"))).Says("bukan buku kerja Excel", "not an Excel workbook");

    [Fact]
    public void An_empty_package_is_not_a_workbook() =>
        Refusals.Of(Zip((RawWorkbook.Types, "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")))
            .Says("bukan buku kerja Excel", "not an Excel workbook");

    [Fact]
    public void A_docx_is_not_a_workbook()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new(new DocumentFormat.OpenXml.Wordprocessing.Body());

        Refusals.Of(stream, "laporan.docx").Says("bukan buku kerja Excel", "not an Excel workbook");
    }

    [Fact]
    public void A_pptx_is_not_a_workbook()
    {
        using var stream = new MemoryStream();
        using (var document = PresentationDocument.Create(stream, PresentationDocumentType.Presentation))
            document.AddPresentationPart().Presentation = new();

        Refusals.Of(stream, "paparan.pptx").Says("bukan buku kerja Excel", "not an Excel workbook");
    }

    [Fact]
    public void A_workbook_with_macros_is_read_and_they_are_not()
    {
        using var stream = new MemoryStream();
        stream.Write(RawWorkbook.Sound());
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
            document.ChangeDocumentType(SpreadsheetDocumentType.MacroEnabledWorkbook);

        Assert.Empty(new Documents.Forms.LkeReader(Official.Lke).Read(stream, "lke.xlsm").Problems);
    }

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
                RawWorkbook.Put(zip, name, writer => writer.Write(content));
        return stream.ToArray();
    }
}

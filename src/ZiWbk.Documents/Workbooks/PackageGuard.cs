using System.IO.Compression;
using System.Text;
using System.Xml;
using ZiWbk.Assessment;

namespace ZiWbk.Documents.Workbooks;

/// <summary>
/// Looks at a file before any library opens it: is it a workbook at all, of the right kind, and small enough? Everything is
/// unpacked once into nothing, under a limit, because a zip may lie about the size of what is in it.
/// </summary>
public static class PackageGuard
{
    /// <summary>Largest file taken, in bytes.</summary>
    public const long LargestFile = 20L << 20;

    /// <summary>Largest content of all parts together when unpacked, in bytes.</summary>
    public const long LargestContent = 96L << 20;

    /// <summary>Most parts a workbook may have.</summary>
    public const int MostParts = 1_000;

    /// <summary>Most XML elements in all parts together; a large filled worksheet has about a hundredth of it.</summary>
    public const int MostElements = 2_000_000;

    /// <summary>Deepest nesting of XML elements; Office writes about 30. Deeper ones would exhaust the stack of a reader.</summary>
    public const int DeepestElement = 200;

    private static readonly XmlReaderSettings _xml = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = false };

    private static ReadOnlySpan<byte> ZipMagic => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> CompoundFileMagic => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Returns only if the stream is a workbook that may be opened; it is then back at its beginning.</summary>
    /// <param name="stream">A stream that can seek.</param>
    /// <param name="name">The file's name, for the reason.</param>
    /// <exception cref="DocumentRefusedException">It is not.</exception>
    public static void Check(Stream stream, string name)
    {
        if (stream.Length == 0)
            throw Refused(name, "kosong (0 byte). Kirim ulang berkas LKE-nya", "is empty (0 bytes). Please send the worksheet again");
        if (stream.Length > LargestFile)
            throw Refused(name, $"berukuran {Megabytes(stream.Length)} MB; paling besar {Megabytes(LargestFile)} MB. Hapus gambar atau lampiran di dalamnya, lalu kirim lagi",
                $"has {Megabytes(stream.Length)} MB; the most is {Megabytes(LargestFile)} MB. Remove pictures or attachments from it and send it again");

        Span<byte> head = stackalloc byte[8];
        stream.Position = 0;
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (head.SequenceEqual(CompoundFileMagic))
            throw OldOrEncrypted(stream, name);
        if (!head.StartsWith(ZipMagic))
            throw NotAWorkbook(name);
        CheckZip(stream, name);
        stream.Position = 0;
    }

    private static void CheckZip(Stream stream, string name)
    {
        try
        {
            stream.Position = 0;
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.GetEntry("mimetype") is { } kind && kind.Length < 200)
            {
                using var reader = new StreamReader(kind.Open());
                if (reader.ReadToEnd().Contains("opendocument", StringComparison.Ordinal))
                    throw Refused(name, "berformat OpenDocument (.ods). Buka berkasnya, pilih Simpan Sebagai → Excel (.xlsx), lalu kirim hasilnya",
                        "is an OpenDocument file (.ods). Open it, choose Save As → Excel (.xlsx), and send the result");
            }

            if (zip.GetEntry("xl/workbook.bin") is not null)
                throw Refused(name, "berformat Excel biner (.xlsb). Buka berkasnya, pilih Simpan Sebagai → Excel (.xlsx), lalu kirim hasilnya",
                    "is a binary Excel file (.xlsb). Open it, choose Save As → Excel (.xlsx), and send the result");
            if (!zip.Entries.Any(entry => entry.FullName.TrimStart('/').Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)))
                throw NotAWorkbook(name);
            if (zip.Entries.Count > MostParts || !FitsUnpacked(zip))
                throw Refused(name, $"terlalu besar atau terlalu rumit bila dibuka (paling besar {Megabytes(LargestContent)} MB). Salin lembar LKE-nya ke buku kerja baru, lalu kirim itu",
                    $"is too large or too complex when unpacked (the most is {Megabytes(LargestContent)} MB). Copy the worksheet into a new workbook and send that");
        }
        catch (InvalidDataException exception)
        {
            throw Damaged(name, exception);
        }
    }

    private static bool FitsUnpacked(ZipArchive zip)
    {
        var buffer = new byte[64 << 10];
        var (bytes, elements) = (0L, 0);
        foreach (var entry in zip.Entries)
        {
            using (var content = entry.Open())
            {
                int read;
                while ((read = content.Read(buffer)) > 0)
                {
                    bytes += read;
                    if (bytes > LargestContent)
                        return false;
                }
            }

            using var part = entry.Open();
            if (!IsModestXml(part, ref elements))
                return false;
        }

        return true;
    }

    // A part's name does not say whether it is XML, so each is tried; one that is not, or is broken, fails later or is never read.
    private static bool IsModestXml(Stream part, ref int elements)
    {
        try
        {
            using var reader = XmlReader.Create(part, _xml);
            while (reader.Read())
                if (reader.NodeType == XmlNodeType.Element && (reader.Depth > DeepestElement || ++elements > MostElements))
                    return false;
        }
        catch (XmlException)
        {
        }

        return true;
    }

    private static DocumentRefusedException OldOrEncrypted(Stream stream, string name)
    {
        // A workbook with a password is an encrypted package inside a compound file, the container of the old .xls.
        stream.Position = 0;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? Refused(name, "dikunci dengan kata sandi. Buka berkasnya, hapus kata sandinya (File → Info → Protect Workbook), simpan, lalu kirim lagi",
                "is protected by a password. Open it, remove the password (File → Info → Protect Workbook), save, and send it again")
            : Refused(name, "berformat Excel lama (.xls) atau dokumen Office lama. Buka berkasnya, pilih Simpan Sebagai → Excel (.xlsx), lalu kirim hasilnya",
                "is an old Excel file (.xls) or another old Office document. Open it, choose Save As → Excel (.xlsx), and send the result");
    }

    /// <summary>The refusal of a file whose inside is broken.</summary>
    internal static DocumentRefusedException Damaged(string name, Exception cause) => new(
        new Bilingual(
            $"{name} rusak atau terpotong, jadi tidak dapat dibaca. Buka dan simpan ulang berkasnya di Excel, lalu kirim lagi.",
            $"{name} is damaged or cut off and cannot be read. Open it in Excel, save it again, and send that."), cause);

    /// <summary>The refusal of a file that is something else.</summary>
    internal static DocumentRefusedException NotAWorkbook(string name) =>
        Refused(name, "bukan buku kerja Excel. Kirim LKE sebagai berkas .xlsx", "is not an Excel workbook. Please send the worksheet as an .xlsx file");

    private static DocumentRefusedException Refused(string name, string id, string en) => new($"{name} {id}.", $"{name} {en}.");

    private static long Megabytes(long bytes) => (bytes + (1L << 20) - 1) >> 20;
}

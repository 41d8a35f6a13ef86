using System.IO.Compression;
using System.Text;

namespace ZiWbk.Storage.Tests.Evidence;

/// <summary>Small true files of every kind, built here.</summary>
internal static class Samples
{
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    public const string PowerPoint = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

    public static byte[] Pdf => Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");

    public static byte[] Jpeg => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xD9];

    public static byte[] Png => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0];

    public static byte[] WebP => [.. "RIFF"u8, 26, 0, 0, 0, .. "WEBPVP8L"u8, 13, 0, 0, 0, 0x2F, 0, 0, 0, 0x10, 7, 0x10, 0x11];

    public static byte[] Heic => Brands("heic", "mif1", "heic");

    public static byte[] Docx => Office(Word, "word/document.xml");

    public static byte[] Xlsx => Office(Excel, "xl/workbook.xml");

    public static byte[] Pptx => Office(PowerPoint, "ppt/presentation.xml");

    public static byte[] Odt => OpenDocument("text");

    public static byte[] Ods => OpenDocument("spreadsheet");

    public static byte[] Odp => OpenDocument("presentation");

    public static byte[] Doc => CompoundSample.Build([new("WordDocument"), new("1Table"), new("\u0005SummaryInformation")]);

    public static byte[] Xls => CompoundSample.Build([new("Workbook")]);

    public static byte[] Ppt => CompoundSample.Build([new("PowerPoint Document") { Content = new byte[5000] }, new("Current User")]);

    public static byte[] PlainZip => Zip(("Foto/kegiatan.jpg", "x"), ("SK Tim.pdf", "y"));

    /// <summary>The first box of a HEIC picture or of its relatives.</summary>
    public static byte[] Brands(string major, params string[] compatible) =>
    [
        0, 0, 0, (byte)(16 + 4 * compatible.Length), .. Encoding.ASCII.GetBytes("ftyp" + major), 0, 0, 0, 0,
        .. compatible.SelectMany(brand => Encoding.ASCII.GetBytes(brand)), 0, 0, 0, 8, .. "mdat"u8,
    ];

    public static string Types(params string[] elements) =>
        $"""<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{string.Concat(elements)}</Types>""";

    public static string Override(string type, string part) => $"""<Override PartName="/{part}" ContentType="{type}"/>""";

    public static byte[] Office(string type, string part, params (string Name, string Text)[] others) => Zip(
    [
        ("[Content_Types].xml", Types("""<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>""", Override(type, part))),
        ("_rels/.rels", "<Relationships/>"), (part, "<main/>"), .. others,
    ]);

    public static byte[] OpenDocument(string kind, params (string Name, string Text)[] others) => Zip(
    [
        ("mimetype", "application/vnd.oasis.opendocument." + kind), ("content.xml", "<?xml version=\"1.0\"?><office:document-content/>"),
        ("META-INF/manifest.xml", "<manifest/>"), .. others,
    ]);

    /// <summary>A ZIP with these entries in this order; as LibreOffice does, mimetype is stored and the others are packed.</summary>
    public static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in entries)
            {
                var level = name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal;
                using var writer = new StreamWriter(zip.CreateEntry(name, level).Open(), new UTF8Encoding(false));
                writer.Write(text);
            }

        return bytes.ToArray();
    }

    /// <summary>The ZIP with the mark of a password on its entries.</summary>
    public static byte[] WithPassword(byte[] zip)
    {
        var marked = zip.ToArray();
        for (var at = 0; at < marked.Length - 10; at++)
            if (marked.AsSpan(at).StartsWith("PK\u0001\u0002"u8))
                marked[at + 8] |= 1;
            else if (marked.AsSpan(at).StartsWith("PK\u0003\u0004"u8))
                marked[at + 6] |= 1;
        return marked;
    }
}

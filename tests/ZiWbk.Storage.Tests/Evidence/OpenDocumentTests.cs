using System.IO.Compression;
using ZiWbk.Storage.Evidence;

namespace ZiWbk.Storage.Tests.Evidence;

public class OpenDocumentTests
{
    [Theory]
    [InlineData("Basic/Standard/Module1.xml"), InlineData("Scripts/python/a.py"), InlineData("basic/script-lc.xml"), InlineData("Object 1/Basic/a.xml")]
    public void Macros_are_refused(string part)
    {
        Examined.Accepted(EvidenceKind.Odt, Samples.OpenDocument("text", ("Pictures/Basic", "x"), ("Basics/a", "x")), "a.odt");
        Examined.Refused("contains macros", Samples.OpenDocument("text", (part, "x")), "a.odt");
    }

    [Fact]
    public void Another_type_is_not_recognised()
    {
        Examined.Refused("not a kind", Samples.OpenDocument("graphics"), "a.odt", Examined.WithZip);
        Examined.Refused("not a kind", Samples.OpenDocument("text-template"), "a.odt", Examined.WithZip);
        Examined.Refused("not a kind", Samples.Zip(("mimetype", "application/epub+zip"), ("content.xml", "")), "a.odt", Examined.WithZip);
    }

    [Fact]
    public void The_mimetype_stands_first()
    {
        const string type = "application/vnd.oasis.opendocument.text";
        Examined.Accepted(EvidenceKind.Odt, Samples.Zip(("mimetype", type + "\n"), ("content.xml", "<?xml?>")), "a.odt");
        Examined.Refused("not a kind", Samples.Zip(("content.xml", "<?xml?>"), ("mimetype", type)), "a.odt", Examined.WithZip);
    }

    [Fact]
    public void Without_content_or_with_two_of_it_or_a_huge_mimetype_it_is_damaged()
    {
        const string type = "application/vnd.oasis.opendocument.text";
        Examined.Refused("damaged", Samples.Zip(("mimetype", type), ("a", "")), "a.odt");
        Examined.Refused("damaged", Samples.OpenDocument("text", ("content.xml", "x")), "a.odt");
        Examined.Refused("damaged", Samples.Zip(("mimetype", type + new string(' ', 1 << 20)), ("content.xml", "")), "a.odt");
    }

    [Fact]
    public void A_password_is_refused()
    {
        Examined.Refused("password", Samples.OpenDocument("text", ("encrypted-package", "x")), "a.odt");
        Examined.Refused("password", Stored([0x3C, 0x81, 0x22, 7, 9, 1, 2, 3, 4, 5, 6, 7]), "a.odt");
        Examined.Accepted(EvidenceKind.Odt, Stored("<?xml version='1.0'?>"u8.ToArray()), "a.odt");
        Examined.Accepted(EvidenceKind.Odt, Stored([0xEF, 0xBB, 0xBF, .. "<?xml version='1.0'?>"u8]), "a.odt");
    }

    private static byte[] Stored(byte[] document)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var type = zip.CreateEntry("mimetype", CompressionLevel.NoCompression).Open())
                type.Write("application/vnd.oasis.opendocument.text"u8);
            using var content = zip.CreateEntry("content.xml", CompressionLevel.NoCompression).Open();
            content.Write(document);
        }

        return bytes.ToArray();
    }
}

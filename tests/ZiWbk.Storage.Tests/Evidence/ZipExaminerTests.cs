using ZiWbk.Storage.Evidence;

namespace ZiWbk.Storage.Tests.Evidence;

public class ZipExaminerTests
{
    [Fact]
    public void A_plain_ZIP_is_taken_only_where_it_is_allowed()
    {
        Examined.Accepted(EvidenceKind.Zip, Samples.PlainZip, "a.zip", Examined.WithZip);
        Examined.Refused("ZIP archive, which is not accepted here", Samples.PlainZip, "a.zip");
        Examined.Refused("is named .docx", Samples.PlainZip, "a.docx", Examined.WithZip);
    }

    [Fact]
    public void A_ZIP_under_a_password_is_refused()
    {
        Examined.Refused("password", Samples.WithPassword(Samples.PlainZip), "a.zip", Examined.WithZip);
        Examined.Refused("password", Samples.WithPassword(Samples.Docx), "a.docx");
    }

    [Theory]
    [InlineData("exe"), InlineData("dll"), InlineData("js"), InlineData("vbs"), InlineData("bat"), InlineData("cmd"), InlineData("ps1"), InlineData("scr")]
    [InlineData("msi"), InlineData("apk"), InlineData("jar"), InlineData("lnk"), InlineData("com"), InlineData("hta"), InlineData("EXE"), InlineData("exe. .")]
    public void A_program_in_it_is_refused(string extension)
    {
        Examined.Refused("program or script (laporan.pdf." + extension[..2], Samples.Zip(("a.pdf", ""), ("b/laporan.pdf." + extension, "")), "a.zip", Examined.WithZip);
        Examined.Refused("program or script", Samples.Office(Samples.Word, "word/document.xml", ("x." + extension, "")), "a.docx");
    }

    [Fact]
    public void A_folder_may_be_called_like_a_program()
    {
        Examined.Accepted(EvidenceKind.Zip, Samples.Zip(("www.contoh.com/", ""), ("www.contoh.com/a.pdf", "x"), ("exe", "x")), "a.zip", Examined.WithZip);
        Examined.Refused("program", Samples.Zip(("a.com/", "MZ")), "a.zip", Examined.WithZip);
    }

    [Fact]
    public void A_document_named_as_one_with_macros_in_it_is_refused() =>
        Examined.Refused("contains macros", Samples.Zip(("a/b.docm", "x")), "a.zip", Examined.WithZip);

    [Fact]
    public void A_name_with_control_characters_in_it_is_refused() =>
        Examined.Refused("damaged", Samples.Zip(("a.exe\0.pdf", "x")), "a.zip", Examined.WithZip);

    [Fact]
    public void More_than_10_000_entries_are_refused()
    {
        var entries = Enumerable.Range(0, 10_001).Select(i => ($"{i}", "")).ToArray();
        Examined.Accepted(EvidenceKind.Zip, Samples.Zip(entries[1..]), "a.zip", Examined.WithZip);
        Examined.Refused("more than 10,000 files", Samples.Zip(entries), "a.zip", Examined.WithZip);
        Assert.Contains("lebih dari 10.000 berkas", Examined.Of(Samples.Zip(entries), "a.zip").Refusal!.Value.Id);
    }

    [Fact]
    public void Marks_are_counted_once_however_the_stream_hands_them_out()
    {
        var bytes = new byte[200_000];
        for (var at = 0; at < bytes.Length - 4; at += 7)
            "PK\u0001\u0002"u8.CopyTo(bytes.AsSpan(at));
        var expected = (bytes.Length - 4 + 6) / 7;
        Assert.Equal(expected, ZipMarks.Scan(new MemoryStream(bytes)).Headers);
        Assert.Equal(expected, ZipMarks.Scan(new Drops(bytes, 3)).Headers);
        Assert.Equal(expected, ZipMarks.Scan(new Drops(bytes, 1009)).Headers);
    }

    [Fact]
    public void Macro_code_that_the_directory_hides_is_seen()
    {
        var withCode = Samples.Office(Samples.Word, "word/document.xml", ("word/vbaPROJECT.bin", "x"));
        var hidden = withCode.ToArray();

        // Only the directory's copy of the name, the last one, is changed; the entry itself keeps it.
        var at = hidden.AsSpan().LastIndexOf("vbaPROJECT"u8);
        "harmlessAA"u8.CopyTo(hidden.AsSpan(at));
        Examined.Refused("contains macros", hidden, "a.docx");
        Assert.True(ZipMarks.Scan(new Drops(hidden, 1)).NamesMacros);
        Assert.False(ZipMarks.Scan(new MemoryStream(Samples.Docx)).NamesMacros);
    }

    /// <summary>A stream that gives few bytes at a time.</summary>
    private sealed class Drops(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));
    }
}

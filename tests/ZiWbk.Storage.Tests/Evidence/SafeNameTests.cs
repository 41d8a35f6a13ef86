using ZiWbk.Storage.Evidence;

namespace ZiWbk.Storage.Tests.Evidence;

public class SafeNameTests
{
    [Theory]
    [InlineData("SK Tim.pdf", "SK Tim.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\x\\SK.docx", "SK.docx")]
    [InlineData("C:SK.docx", "C_SK.docx")]
    [InlineData("a\0b\r\nc\u007f.pdf", "abc.pdf")]
    [InlineData("foto\u202Egpj.exe", "fotogpj.exe")]
    [InlineData("a\u200B\u2066\uFEFF.pd\u200Df", "a.pdf")]
    [InlineData("a \u00A0\u2028 b.pdf", "a b.pdf")]
    [InlineData("a.exe. . ", "a.exe")]
    [InlineData("a<b>:\"|?*.pdf", "a_b______.pdf")]
    [InlineData("...", "berkas")]
    [InlineData("", "berkas")]
    [InlineData("folder/", "berkas")]
    [InlineData(".pdf", "berkas.pdf")]
    [InlineData(" . laporan .pdf", "laporan.pdf")]
    [InlineData("\uD83D.pdf", "berkas.pdf")]
    [InlineData("Undangan 🎉.pdf", "Undangan 🎉.pdf")]
    [InlineData("SK No.12", "SK No.12")]
    public void A_name_keeps_what_is_harmless(string name, string safe) => Assert.Equal(safe, EvidenceExaminer.SafeName(name));

    [Fact]
    public void A_long_name_is_cut_to_120_characters_and_keeps_its_extension()
    {
        Assert.Equal(new string('a', 115) + ".docx", EvidenceExaminer.SafeName(new string('a', 500) + ".docx"));
        Assert.Equal(new string('a', 120), EvidenceExaminer.SafeName(new string('a', 121)));
        Assert.Equal(new string('a', 120), EvidenceExaminer.SafeName(new string('a', 120)));
    }

    [Fact]
    public void A_cut_splits_no_pair_and_stays_within_what_file_systems_take()
    {
        var safe = EvidenceExaminer.SafeName("a" + string.Concat(Enumerable.Repeat("🎉", 200)) + ".pdf");
        Assert.False(char.IsHighSurrogate(safe[^5]));
        Assert.EndsWith("🎉.pdf", safe);
        Assert.True(System.Text.Encoding.UTF8.GetByteCount(EvidenceExaminer.SafeName(new string('漢', 200) + ".pdf")) <= 240);
    }

    [Theory]
    [InlineData("a.PDF", "PDF"), InlineData("a.tar.gz", "gz"), InlineData("a.7z", "7z"), InlineData("a", ""), InlineData("a.", "")]
    [InlineData("No.12", ""), InlineData("dr. Budi", ""), InlineData("a.verylongword", "")]
    public void Only_what_looks_like_an_extension_is_one(string name, string extension) =>
        Assert.Equal(extension, SafeFileName.Extension(name));

    [Fact]
    public void A_safe_name_is_safe_already()
    {
        var random = new Random(20260101);
        const string letters = "ab .\\/:\0\u202E\uD83C\uDF89x\u00A0.漢";
        for (var i = 0; i < 2000; i++)
        {
            var name = new string([.. Enumerable.Range(0, random.Next(200)).Select(_ => letters[random.Next(letters.Length)])]);
            var safe = EvidenceExaminer.SafeName(name);
            Assert.Equal(safe, EvidenceExaminer.SafeName(safe));
            Assert.InRange(safe.Length, 1, 120);
        }
    }
}

using System.Text;
using ZiWbk.Storage.Evidence;

namespace ZiWbk.Storage.Tests.Evidence;

public class EvidenceExaminerTests
{
    public static TheoryData<EvidenceKind> Kinds => [.. Enum.GetValues<EvidenceKind>()];

    public static byte[] Sample(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Pdf => Samples.Pdf,
        EvidenceKind.Docx => Samples.Docx,
        EvidenceKind.Xlsx => Samples.Xlsx,
        EvidenceKind.Pptx => Samples.Pptx,
        EvidenceKind.Doc => Samples.Doc,
        EvidenceKind.Xls => Samples.Xls,
        EvidenceKind.Ppt => Samples.Ppt,
        EvidenceKind.Odt => Samples.Odt,
        EvidenceKind.Ods => Samples.Ods,
        EvidenceKind.Odp => Samples.Odp,
        EvidenceKind.Jpeg => Samples.Jpeg,
        EvidenceKind.Png => Samples.Png,
        EvidenceKind.WebP => Samples.WebP,
        EvidenceKind.Heic => Samples.Heic,
        _ => Samples.PlainZip,
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_is_found_by_content_under_its_own_extension(EvidenceKind kind)
    {
        Examined.Accepted(kind, Sample(kind), $"bukti.{kind.ToString().ToLowerInvariant()}", Examined.WithZip);
        Examined.Accepted(kind, Sample(kind), $"BUKTI.{kind.ToString().ToUpperInvariant()}", Examined.WithZip);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_name_without_extension_is_allowed(EvidenceKind kind)
    {
        Examined.Accepted(kind, Sample(kind), "bukti", Examined.WithZip);
        Examined.Accepted(kind, Sample(kind), "SK Nomor 12.2 Tahun 2024", Examined.WithZip);
        Examined.Accepted(kind, Sample(kind), "", Examined.WithZip);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_name_with_an_extension_of_another_kind_is_refused(EvidenceKind kind)
    {
        Examined.Refused("is named .exe, but its content is", Sample(kind), "bukti.exe", Examined.WithZip);
        var other = kind == EvidenceKind.Pdf ? "docx" : "pdf";
        Examined.Refused($"is named .{other}, but its content is", Sample(kind), "bukti." + other, Examined.WithZip);
    }

    [Fact]
    public void The_refusal_of_a_name_tells_both()
    {
        var refusal = Examined.Of(Samples.Xlsx, "rekap.pdf").Refusal!.Value;
        Assert.Equal("rekap.pdf bernama .pdf, tetapi isinya buku kerja Excel (.xlsx). Mohon sesuaikan nama berkas dengan isinya, lalu kirim lagi.", refusal.Id);
        Assert.Equal("rekap.pdf is named .pdf, but its content is: Excel workbook (.xlsx). Please make the file's name fit its content and send it again.", refusal.En);
    }

    [Theory]
    [InlineData("jpg"), InlineData("jpeg"), InlineData("jfif"), InlineData("png"), InlineData("webp"), InlineData("heic"), InlineData("HEIF")]
    public void Pictures_are_one_family(string extension)
    {
        Examined.Accepted(EvidenceKind.Jpeg, Samples.Jpeg, "foto." + extension);
        Examined.Accepted(EvidenceKind.Png, Samples.Png, "foto." + extension);
        Examined.Accepted(EvidenceKind.WebP, Samples.WebP, "foto." + extension);
        Examined.Accepted(EvidenceKind.Heic, Samples.Heic, "foto." + extension);
        Examined.Refused("is named", Samples.Pdf, "foto." + extension);
    }

    [Fact]
    public void An_empty_file_is_refused() => Examined.Refused("is empty", [], "kosong.pdf");

    [Fact]
    public void A_file_larger_than_the_limit_is_refused_with_both_sizes()
    {
        var limits = new EvidenceLimits { MaxBytes = 3 * 1024 * 1024 / 2 };
        var file = new byte[limits.MaxBytes];
        Samples.Pdf.CopyTo(file, 0);
        Examined.Accepted(EvidenceKind.Pdf, file, "a.pdf", limits);

        var refusal = Examined.Of([.. file, 0], "a.pdf", limits).Refusal!.Value;
        Assert.Contains("berukuran 1,6 MB, sedangkan batasnya 1,5 MB", refusal.Id);
        Assert.Contains("has 1.6 MB, and the limit is 1.5 MB", refusal.En);
    }

    [Fact]
    public void Unless_said_otherwise_20_MB_are_allowed_and_ZIP_is_not()
    {
        Assert.Equal(20_971_520, new EvidenceLimits().MaxBytes);
        Assert.False(new EvidenceLimits().AllowZip);
    }

    [Theory]
    [InlineData("MZ\u0090\0\u0003\0\0\0"), InlineData("\u007fELF\u0002\u0001"), InlineData("<!DOCTYPE html><html></html>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>"), InlineData("#!/bin/sh\nrm x"), InlineData("\n%PDF-1.7"), InlineData("%!PS-Adobe")]
    [InlineData("GIF89a"), InlineData("RIFF\u001a\0\0\0AVI LIST"), InlineData("PK\u0005\u0006"), InlineData("x"), InlineData("{\\rtf1}")]
    public void What_is_not_recognised_is_refused_with_what_is_accepted(string content)
    {
        var bytes = Encoding.Latin1.GetBytes(content);
        Examined.Refused("Accepted are: PDF, Word (.docx, .doc)", bytes, "bukti.pdf");
        Examined.Refused("(JPEG, PNG, WebP, HEIC), and ZIP.", bytes, "bukti", Examined.WithZip);
        Assert.DoesNotContain("ZIP", Examined.Of(bytes, "bukti").Refusal!.Value.Id);
    }

    [Fact]
    public void Of_the_relatives_of_HEIC_only_HEIC_itself_is_taken()
    {
        Examined.Accepted(EvidenceKind.Heic, Samples.Brands("mif1", "mif1", "heic"), "a.heic");
        Examined.Accepted(EvidenceKind.Heic, Samples.Brands("heix"), "a.heic");
        Examined.Refused("not a kind", Samples.Brands("avif", "mif1", "heic"), "a.heic");
        Examined.Refused("not a kind", Samples.Brands("mif1", "avif"), "a.heic");
        Examined.Refused("not a kind", Samples.Brands("isom", "mp41"), "a.heic");
        Examined.Refused("not a kind", Samples.Brands("qt  "), "a.heic");
        Examined.Refused("not a kind", Samples.Brands("mif1", "mif1", "heic")[..20], "a.heic");
    }

    [Fact]
    public void A_stream_that_cannot_seek_or_is_closed_is_the_callers_fault_and_heard()
    {
        var closed = new MemoryStream(Samples.Pdf);
        closed.Dispose();
        Assert.Throws<ArgumentException>(() => EvidenceExaminer.Examine(closed, "a.pdf", new()));
    }

    [Fact]
    public void Every_kind_has_a_name_in_both_languages()
    {
        foreach (var kind in Enum.GetValues<EvidenceKind>())
        {
            Assert.NotEmpty(EvidenceKinds.Label(kind).Id);
            Assert.NotEmpty(EvidenceKinds.Label(kind).En);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => EvidenceKinds.Label((EvidenceKind)99));
    }
}

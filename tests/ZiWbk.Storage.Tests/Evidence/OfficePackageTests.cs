using ZiWbk.Storage.Evidence;

namespace ZiWbk.Storage.Tests.Evidence;

public class OfficePackageTests
{
    [Theory]
    [InlineData("word/vbaProject.bin"), InlineData("word/deep/VBAPROJECT.BIN"), InlineData("word\\vbaProject.bin"), InlineData("word/embeddings/buku.xlsm")]
    [InlineData("addin.xlam"), InlineData("x.docm. ")]
    public void A_part_that_is_or_carries_macro_code_is_refused(string part)
    {
        Examined.Accepted(EvidenceKind.Docx, Samples.Office(Samples.Word, "word/document.xml", ("word/media/a.png", "x")), "a.docx");
        Examined.Refused("contains macros", Samples.Office(Samples.Word, "word/document.xml", (part, "x")), "a.docx");
    }

    [Theory]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml"), InlineData("application/vnd.ms-excel.sheet.MACROENABLED.main+xml")]
    [InlineData("application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"), InlineData("application/vnd.ms-office.vbaProject")]
    [InlineData("application/vnd.ms-excel.macrosheet+xml"), InlineData("application/vnd.ms-excel.intlmacrosheet+xml")]
    public void A_content_type_of_macros_is_refused(string type)
    {
        Examined.Refused("contains macros", Samples.Office(type, "word/document.xml"), "a.docx");
        var both = Samples.Types(Samples.Override(Samples.Word, "a.xml"), Samples.Override(type, "b.bin"));
        Examined.Refused("contains macros", Samples.Zip(("[Content_Types].xml", both), ("a.xml", ""), ("b.bin", "")), "a.docx");
    }

    [Theory]
    [InlineData("docm"), InlineData("XLSM"), InlineData("pptm"), InlineData("xlam"), InlineData("dotm")]
    public void A_clean_document_named_as_one_with_macros_is_refused(string extension)
    {
        Examined.Refused("contains macros or is named", Samples.Docx, "a." + extension);
        Examined.Refused("contains macros or is named", Samples.Xls, "a." + extension);
        Examined.Refused("is named ." + extension, Samples.Pdf, "a." + extension);
    }

    [Fact]
    public void A_binary_workbook_is_refused()
    {
        Examined.Refused("(.xlsb)", Samples.Office("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "xl/workbook.bin"), "a.xlsb");
        Examined.Refused("(.xlsb)", Samples.Office(Samples.Excel, "xl/workbook.xml", ("xl/workbook.bin", "x")), "a.xlsx");
    }

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"), InlineData("application/vnd.ms-visio.drawing.main+xml")]
    public void Another_main_part_is_not_recognised(string type) =>
        Examined.Refused("not a kind", Samples.Office(type, "word/document.xml"), "a.docx", Examined.WithZip);

    [Fact]
    public void A_type_without_part_name_speaks_for_all_xml_and_one_with_a_name_needs_its_part()
    {
        var byDefault = Samples.Types($"""<Default Extension="xml" ContentType="{Samples.Excel}"/>""");
        Examined.Accepted(EvidenceKind.Xlsx, Samples.Zip(("xl/workbook.xml", ""), ("[Content_Types].xml", byDefault)), "a.xlsx");
        var missing = Samples.Types(Samples.Override(Samples.Excel, "xl/workbook.xml"));
        Examined.Refused("damaged", Samples.Zip(("other.xml", ""), ("[Content_Types].xml", missing)), "a.xlsx");
    }

    [Fact]
    public void Two_main_parts_of_different_kinds_are_not_recognised()
    {
        var types = Samples.Types(Samples.Override(Samples.Excel, "a.xml"), Samples.Override(Samples.Word, "b.xml"));
        Examined.Refused("not a kind", Samples.Zip(("[Content_Types].xml", types), ("a.xml", ""), ("b.xml", "")), "a.xlsx");
    }

    [Fact]
    public void Content_types_of_a_foreign_namespace_or_with_a_DTD_or_broken_are_refused()
    {
        var foreign = Samples.Types(Samples.Override(Samples.Word, "a.xml")).Replace("package/2006", "package/1999", StringComparison.Ordinal);
        Examined.Refused("not a kind", Samples.Zip(("[Content_Types].xml", foreign), ("a.xml", "")), "a.docx");
        var dtd = Samples.Types(Samples.Override(Samples.Word, "a.xml"))
            .Replace("?>", "?><!DOCTYPE x [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]>", StringComparison.Ordinal);
        Examined.Refused("damaged", Samples.Zip(("[Content_Types].xml", dtd), ("a.xml", "")), "a.docx");
        Examined.Refused("damaged", Samples.Zip(("[Content_Types].xml", "<Types"), ("a.xml", "")), "a.docx");
    }

    [Fact]
    public void Content_types_are_unpacked_up_to_1_MB_only()
    {
        var types = Samples.Types(Samples.Override(Samples.Word, "a.xml"));
        var padded = types + new string(' ', (1 << 20) - types.Length);
        Examined.Accepted(EvidenceKind.Docx, Samples.Zip(("[Content_Types].xml", padded), ("a.xml", "")), "a.docx");
        Examined.Refused("damaged", Samples.Zip(("[Content_Types].xml", padded + " "), ("a.xml", "")), "a.docx");
    }

    [Fact]
    public void Two_parts_of_one_name_are_refused()
    {
        Examined.Refused("damaged", Samples.Office(Samples.Word, "word/document.xml", ("WORD/document.xml", "x")), "a.docx");
        Examined.Refused("not a kind", Samples.Office(Samples.Word, "word/document.xml", ("[content_types].xml", "x")), "a.docx");
        Examined.Refused("not a kind", Samples.Office(Samples.Word, "word/document.xml", ("mimetype", "x")), "a.docx");
    }
}

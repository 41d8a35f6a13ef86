using System.Buffers.Binary;
using System.Text;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Tests.Workbooks;

/// <summary>Files made to exhaust memory, time or the stack. Each is small; a limit that is gone shows as a test that does not end.</summary>
public sealed class HostileFilesTests
{
    [Fact]
    public void A_zip_bomb_is_refused()
    {
        using var stream = RawWorkbook.With(RawWorkbook.Sheet, writer => writer.Repeat(new string(' ', 1 << 20), 100));

        Refusals.Of(stream).Says("terlalu besar", "too large");
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(1_000u)]
    [InlineData(0xFFFF_FFFEu)]
    public void A_zip_bomb_that_lies_about_its_sizes_is_refused(uint declared)
    {
        using var stream = RawWorkbook.With(RawWorkbook.Sheet, writer => writer.Repeat(new string(' ', 1 << 20), 100));

        Refusals.Of(WithDeclaredSizes(stream.ToArray(), declared));
    }

    [Fact]
    public void Too_many_parts_are_refused()
    {
        using var stream = RawWorkbook.Edit(zip =>
        {
            for (var at = 0; at <= PackageGuard.MostParts; at++)
                RawWorkbook.Put(zip, $"x/{at}.xml", writer => writer.Write("<x/>"));
        });

        Refusals.Of(stream).Says("terlalu besar", "too large");
    }

    [Theory]
    [InlineData(RawWorkbook.Sheet, "<worksheet {0}><sheetData><row><c t=\"inlineStr\"><is>", "<r>", "</is></c></row></sheetData></worksheet>")]
    [InlineData(RawWorkbook.Texts, "<sst {0}><si>", "<r>", "</si></sst>")]
    [InlineData(RawWorkbook.Workbook, "<workbook {0}><sheets>", "<x>", "</sheets></workbook>")]
    [InlineData("xl/styles.xml", "<styleSheet {0}>", "<x>", "</styleSheet>")]
    public void Elements_nested_without_end_do_not_exhaust_the_stack(string part, string before, string nested, string after)
    {
        using var stream = RawWorkbook.With(part, writer =>
        {
            writer.Write(before.Replace("{0}", RawWorkbook.Spaces, StringComparison.Ordinal));
            writer.Repeat(nested, 500_000);
            writer.Repeat(nested.Replace("<", "</", StringComparison.Ordinal), 500_000);
            writer.Write(after);
        });

        Refusals.Of(stream).Says("terlalu rumit", "too complex");
    }

    [Theory]
    [InlineData(RawWorkbook.Sheet, "<worksheet {0}><sheetData><row>", "<c/>", "</row></sheetData></worksheet>")]
    [InlineData(RawWorkbook.Texts, "<sst {0}><si>", "<r/>", "</si></sst>")]
    [InlineData(RawWorkbook.Workbook, "<workbook {0}><sheets>", "<sheet/>", "</sheets></workbook>")]
    public void Elements_without_number_are_refused(string part, string before, string repeated, string after)
    {
        using var stream = RawWorkbook.With(part, writer =>
        {
            writer.Write(before.Replace("{0}", RawWorkbook.Spaces, StringComparison.Ordinal));
            writer.Repeat(repeated, PackageGuard.MostElements);
            writer.Write(after);
        });

        Refusals.Of(stream).Says("terlalu rumit", "too complex");
    }

    [Fact]
    public void Too_many_cells_are_refused()
    {
        using var stream = RawWorkbook.With(RawWorkbook.Sheet, writer =>
        {
            writer.Write($"<worksheet {RawWorkbook.Spaces}><sheetData>");
            writer.Repeat("<row><c><v>1</v></c><c><v>1</v></c></row>", WorkbookReader.MostCells / 2 + 1);
            writer.Write("</sheetData></worksheet>");
        });

        Refusals.Of(stream).Says("terlalu banyak sel", "too many cells");
    }

    [Fact]
    public void Too_many_merged_ranges_are_refused()
    {
        using var stream = RawWorkbook.With(RawWorkbook.Sheet, RawWorkbook.Rows(
            "", $"<mergeCells>{string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:B1\"/>", WorkbookReader.MostMerged + 1))}</mergeCells>"));

        Refusals.Of(stream).Says("terlalu banyak sel", "too many cells");
    }

    [Fact]
    public void One_sheet_behind_many_tabs_is_read_once()
    {
        using var stream = RawWorkbook.With(RawWorkbook.Workbook, writer => writer.Write(
            $"<workbook {RawWorkbook.Spaces}><sheets>{string.Concat(Enumerable.Range(1, 5_000).Select(at => $"<sheet name=\"s{at}\" sheetId=\"{at}\" r:id=\"rId1\"/>"))}</sheets></workbook>"));

        _ = Assert.Single(WorkbookReader.Read(stream, "x.xlsx"));
    }

    [Fact]
    public void Marked_rows_without_number_below_a_form_change_nothing()
    {
        var form = WrittenForm.Clean(1);
        for (var row = 1_000; row < 30_000; row++)
            form.Sheet[new CellAddress(row, WrittenForm.Codes + 4)] = EditedCell.Text("a.");

        form.ReadsAsWritten();
    }

    [Theory]
    [InlineData(RawWorkbook.Sheet)]
    [InlineData(RawWorkbook.Texts)]
    [InlineData(RawWorkbook.Workbook)]
    [InlineData(RawWorkbook.Types)]
    [InlineData("_rels/.rels")]
    public void Entities_are_never_expanded(string part)
    {
        const string bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
        using var stream = RawWorkbook.With(part, text => bomb + text[(text.IndexOf("?>", StringComparison.Ordinal) + 2)..].Replace("</", "&b;&c;</", StringComparison.Ordinal));

        Refusals.Of(stream).Says("rusak", "damaged");
    }

    // The sizes stand in the directory at the end and before each entry's data.
    private static byte[] WithDeclaredSizes(byte[] zip, uint size)
    {
        foreach (var (signature, offset) in new[] { ("PK\u0001\u0002", 24), ("PK\u0003\u0004", 22) })
        {
            var magic = Encoding.ASCII.GetBytes(signature);
            for (var at = zip.AsSpan().IndexOf(magic); at >= 0;)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(at + offset), size);
                var next = zip.AsSpan(at + 4).IndexOf(magic);
                at = next < 0 ? -1 : at + 4 + next;
            }
        }

        return zip;
    }
}

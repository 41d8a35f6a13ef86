using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Tests.Workbooks;

public sealed class WorkbookReaderTests
{
    [Theory]
    [InlineData("<c r=\"B3\"><v>3.6000000000000001</v></c>", "3.6000000000000001", 3.6)]
    [InlineData("<c r=\"B3\" t=\"n\"><v>1E3</v></c>", "1E3", 1000.0)]
    [InlineData("<c r=\"B3\" t=\"str\"><v>Ya</v></c>", "Ya", null)]
    [InlineData("<c r=\"B3\" t=\"inlineStr\"><is><t>Ya</t></is></c>", "Ya", null)]
    [InlineData("<c r=\"B3\" t=\"inlineStr\"><is><r><t>Y</t></r><r><rPr><b/></rPr><t>a</t></r></is></c>", "Ya", null)]
    [InlineData("<c r=\"B3\" t=\"inlineStr\"><is><t>Ya</t><rPh sb=\"0\" eb=\"1\"><t>ya</t></rPh></is></c>", "Ya", null)]
    [InlineData("<c r=\"B3\" t=\"b\"><v>1</v></c>", "TRUE", null)]
    [InlineData("<c r=\"B3\" t=\"b\"><v>0</v></c>", "FALSE", null)]
    public void Every_kind_of_value_is_read(string cell, string text, double? number) =>
        Assert.Equal(new Cell(text, number, null, false), Read(RawWorkbook.Rows($"<row r=\"3\">{cell}</row>"))[3, 2]);

    [Fact]
    public void An_error_is_marked_as_one() =>
        Assert.Equal(new Cell("#REF!", null, null, true), Read(RawWorkbook.Rows("<row r=\"3\"><c r=\"B3\" t=\"e\"><v>#REF!</v></c></row>"))[3, 2]);

    [Theory]
    [InlineData("<f>K1*2</f><v>4</v>", "K1*2", "4")]
    [InlineData("<f>K1*2</f>", "K1*2", "")]
    [InlineData("<f t=\"shared\" si=\"0\"/><v>4</v>", "", "4")]
    public void A_formula_is_read_with_or_without_its_result(string inside, string formula, string text)
    {
        var cell = Read(RawWorkbook.Rows($"<row r=\"3\"><c r=\"B3\">{inside}</c></row>"))[3, 2]!;

        Assert.Equal((formula, text), (cell.Formula, cell.Text));
    }

    [Theory]
    [InlineData("<c r=\"B3\" s=\"1\"/>")]
    [InlineData("<c r=\"B3\"><v></v></c>")]
    [InlineData("<c r=\"B3\" t=\"str\"><v>   </v></c>")]
    [InlineData("<c r=\"B3\" t=\"s\"><v>99999999</v></c>")]
    [InlineData("<c r=\"B3\" t=\"s\"><v>-1</v></c>")]
    public void A_cell_without_content_is_empty(string cell) =>
        Assert.Empty(Read(RawWorkbook.Rows($"<row r=\"3\">{cell}</row>")).Rows);

    [Fact]
    public void Rows_and_cells_that_leave_out_their_place_follow_the_one_before()
    {
        var sheet = Read(RawWorkbook.Rows("<row><c/><c><v>1</v></c></row><row r=\"5\"><c r=\"D5\"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>"));

        Assert.Equal(("1", "2", "3", "4"), (sheet[1, 2]!.Text, sheet[5, 4]!.Text, sheet[5, 5]!.Text, sheet[6, 1]!.Text));
    }

    [Fact]
    public void A_merged_range_shows_its_first_cell_everywhere()
    {
        var sheet = Read(RawWorkbook.Rows(
            "<row r=\"2\"><c r=\"B2\" t=\"str\"><v>Unit</v></c></row>", "<mergeCells><mergeCell ref=\"B2:D3\"/><mergeCell ref=\"nonsense\"/></mergeCells>"));

        Assert.Equal("Unit", sheet.Shown(3, 4)?.Text);
        Assert.Null(sheet.Shown(4, 4));
        Assert.Null(sheet[3, 4]);
    }

    [Fact]
    public void Tabs_are_read_in_order_hidden_ones_too()
    {
        using var stream = RawWorkbook.With(RawWorkbook.Workbook, text => text.Replace("name=\"LKE ZI\"", "name=\" Lembar 1 \" state=\"hidden\"", StringComparison.Ordinal));

        Assert.Equal([" Lembar 1 "], WorkbookReader.Read(stream, "x.xlsx").Select(sheet => sheet.Name));
    }

    [Fact]
    public void A_broken_hyperlink_does_not_hinder()
    {
        using var stream = RawWorkbook.With("xl/worksheets/_rels/sheet1.xml.rels", writer => writer.Write(
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h1"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="mailto:a@b.go.id, https://drive google" TargetMode="External"/></Relationships>
            """));

        Assert.NotEmpty(WorkbookReader.Read(stream, "x.xlsx")[0].Rows);
    }

    [Theory]
    [InlineData("  a \n b\u00A0 c\t", "a b c")]
    [InlineData("Ya", "Ya")]
    [InlineData(" ", "")]
    public void Stray_white_space_is_trimmed(string text, string trimmed) => Assert.Equal(trimmed, new Cell(text, null, null, false).Trimmed);

    private static Sheet Read(Action<TextWriter> sheet)
    {
        using var stream = RawWorkbook.With(RawWorkbook.Sheet, sheet);
        return WorkbookReader.Read(stream, "x.xlsx").Single();
    }
}

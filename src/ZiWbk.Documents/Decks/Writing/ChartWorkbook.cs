using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ZiWbk.Documents.Packages;
using Chart = ZiWbk.Documents.Decks.Slides.Chart;

namespace ZiWbk.Documents.Decks.Writing;

/// <summary>The workbook behind a chart, so that its numbers can be edited where it is shown.</summary>
internal static class ChartWorkbook
{
    /// <summary>The sheet's name.</summary>
    public const string Sheet = "Data";

    /// <summary>How a day is written along an axis.</summary>
    public const string ShortDay = "d/m/yyyy";

    private const uint DayFormat = 164;

    /// <summary>The column of a series.</summary>
    public static string Column(int series) => ((char)('B' + series)).ToString(CultureInfo.InvariantCulture);

    /// <summary>The workbook's bytes.</summary>
    public static byte[] Of(Chart chart)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>("rId1");
            var styles = workbook.AddNewPart<WorkbookStylesPart>("rId2");
            styles.Stylesheet = Styles();
            sheet.Worksheet = new(new Columns(new Column { Min = 1, Max = 1, Width = 34, CustomWidth = true }), new SheetData(Rows(chart)));
            workbook.Workbook = new(new Sheets(new Sheet { Name = Sheet, SheetId = 1, Id = "rId1" }));
        }

        return FixedPackage.Of(stream);
    }

    private static IEnumerable<Row> Rows(Chart chart)
    {
        yield return new(chart.Series.Select((series, at) => Text(series.Name, $"{Column(at)}1")).Prepend(Text("", "A1"))) { RowIndex = 1 };
        for (var at = 0; at < chart.Categories.Count; at++)
        {
            var row = at + 2;
            yield return new(chart.Series
                .Select((series, place) => (Value: series.Values[at], Place: place))
                .Where(cell => cell.Value is not null)
                .Select(cell => new Cell
                {
                    CellReference = string.Create(CultureInfo.InvariantCulture, $"{Column(cell.Place)}{row}"),
                    CellValue = new(Dml.Number(cell.Value!.Value)),
                    StyleIndex = chart.Days && chart.Series[cell.Place].Role == Slides.SeriesRole.Offset ? 1u : 0u,
                })
                .Prepend(Text(chart.Categories[at], string.Create(CultureInfo.InvariantCulture, $"A{row}"))))
            { RowIndex = (uint)row };
        }
    }

    private static Cell Text(string text, string at) =>
        new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = at, DataType = CellValues.InlineString };

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = ShortDay }),
        new Fonts(new Font()),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = DayFormat, ApplyNumberFormat = true }));
}

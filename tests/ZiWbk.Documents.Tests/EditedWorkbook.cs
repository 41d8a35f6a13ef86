using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ZiWbk.Documents.Workbooks;
using Xlsx = DocumentFormat.OpenXml.Spreadsheet;

namespace ZiWbk.Documents.Tests;

/// <summary>A workbook taken apart into plain cells, to be damaged and saved again as another program would.</summary>
internal sealed class EditedWorkbook
{
    public List<EditedSheet> Sheets { get; } = [];

    /// <summary>Whether texts stand in their cells instead of the shared table, as some programs write them.</summary>
    public bool InlineTexts { get; set; }

    /// <summary>Whether rows and cells leave out where they stand, as the standard allows.</summary>
    public bool WithoutPlaces { get; set; }

    public static EditedWorkbook Of(Stream stream)
    {
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var part = document.WorkbookPart!;
        var texts = part.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToList() ?? [];
        var workbook = new EditedWorkbook();
        foreach (var tab in part.Workbook.Descendants<Xlsx.Sheet>())
        {
            var sheet = new EditedSheet(tab.Name!.Value!);
            var worksheet = ((WorksheetPart)part.GetPartById(tab.Id!.Value!)).Worksheet;
            foreach (var cell in worksheet.Descendants<Xlsx.Cell>())
                if (cell.CellValue is not null || cell.CellFormula is not null || cell.InlineString is not null)
                    sheet[cell.CellReference!.Value!] = Edited(cell, texts);
            foreach (var range in worksheet.Descendants<MergeCell>())
                sheet.Merge(range.Reference!.Value!);
            workbook.Sheets.Add(sheet);
        }

        return workbook;
    }

    public MemoryStream Save()
    {
        var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var texts = new Dictionary<string, int>(StringComparer.Ordinal);
            var tabs = new Sheets();
            foreach (var sheet in Sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new(new SheetData(sheet.Cells.GroupBy(cell => cell.Key.Row).OrderBy(row => row.Key).Select(row => Row(row, texts))));
                if (sheet.Merged.Count > 0)
                    part.Worksheet.Append(new MergeCells(sheet.Merged.Select(range => new MergeCell { Reference = $"{range.First}:{range.Last}" })));
                tabs.Append(new Xlsx.Sheet { Name = sheet.Name, SheetId = (uint)tabs.ChildElements.Count + 1, Id = workbook.GetIdOfPart(part) });
            }

            workbook.AddNewPart<SharedStringTablePart>().SharedStringTable = new(
                texts.OrderBy(text => text.Value).Select(text => new SharedStringItem(new Text(text.Key) { Space = SpaceProcessingModeValues.Preserve })));
            workbook.Workbook = new(tabs);
        }

        return stream;
    }

    private static EditedCell Edited(Xlsx.Cell cell, List<string> texts)
    {
        var value = cell.CellValue?.Text;
        var type = cell.DataType?.Value ?? CellValues.Number;
        var kind = type == CellValues.Error ? EditedKind.Error
            : type == CellValues.Boolean ? EditedKind.Boolean
            : type == CellValues.Number ? EditedKind.Number
            : EditedKind.Text;
        if (type == CellValues.SharedString)
            value = texts[int.Parse(value!, System.Globalization.CultureInfo.InvariantCulture)];
        else if (type == CellValues.InlineString)
            value = cell.InlineString!.InnerText;
        return new(kind, value, cell.CellFormula?.Text);
    }

    // Without places a row's cells follow each other from A, so what is empty between them is written too.
    private Row Row(IGrouping<int, KeyValuePair<CellAddress, EditedCell>> row, Dictionary<string, int> texts)
    {
        var cells = row.ToDictionary(cell => cell.Key.Column, cell => cell.Value);
        if (!WithoutPlaces)
            return new(cells.OrderBy(cell => cell.Key).Select(cell => Cell(new(row.Key, cell.Key), cell.Value, texts))) { RowIndex = (uint)row.Key };
        return new(Enumerable.Range(1, cells.Keys.Max()).Select(column =>
            cells.TryGetValue(column, out var cell) ? Cell(null, cell, texts) : new Xlsx.Cell()))
        { RowIndex = (uint)row.Key };
    }

    private Xlsx.Cell Cell(CellAddress? at, EditedCell edited, Dictionary<string, int> texts)
    {
        var cell = new Xlsx.Cell { CellReference = at?.ToString() };
        if (edited.Formula is { } formula)
            cell.CellFormula = new(formula);
        if (edited.Kind == EditedKind.Text && edited.Formula is null && InlineTexts)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new(new Text(edited.Value!) { Space = SpaceProcessingModeValues.Preserve });
            return cell;
        }

        if (edited.Value is not { } value)
            return cell;
        cell.CellValue = new(value);
        if (edited is { Kind: EditedKind.Text, Formula: null })
            (cell.DataType, cell.CellValue) = (CellValues.SharedString, new(Shared(value, texts)));
        else if (edited.Kind != EditedKind.Number)
            cell.DataType = edited.Kind switch
            {
                EditedKind.Error => CellValues.Error,
                EditedKind.Boolean => CellValues.Boolean,
                _ => CellValues.String,
            };
        return cell;
    }

    private static string Shared(string text, Dictionary<string, int> texts)
    {
        if (!texts.TryGetValue(text, out var at))
            texts[text] = at = texts.Count;
        return at.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}

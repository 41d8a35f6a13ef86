using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xlsx = DocumentFormat.OpenXml.Spreadsheet;

namespace ZiWbk.Documents.Workbooks;

/// <summary>
/// Reads the sheets of an .xlsx workbook: values, formulas and merged ranges, nothing else. Streams part by part, so memory
/// follows what the sheets hold. No macro, link or external part is ever touched.
/// </summary>
public static class WorkbookReader
{
    /// <summary>Most cells that are not empty, over all sheets.</summary>
    public const int MostCells = 400_000;

    /// <summary>Most merged ranges of one sheet.</summary>
    public const int MostMerged = 20_000;

    /// <summary>Reads all sheets, in the order of the tabs, hidden ones too.</summary>
    /// <param name="stream">A stream that can seek; it stays open.</param>
    /// <param name="name">The file's name, for the reason of a refusal.</param>
    /// <exception cref="DocumentRefusedException">It is not a workbook that can be read.</exception>
    public static IReadOnlyList<Sheet> Read(Stream stream, string name)
    {
        PackageGuard.Check(stream, name);
        try
        {
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            var workbook = document.WorkbookPart;
            if (workbook is null || !IsSpreadsheet(workbook.ContentType) || workbook.Workbook?.Sheets is not { } tabs)
                throw PackageGuard.NotAWorkbook(name);

            var texts = ReadTexts(workbook.SharedStringTablePart);
            var sheets = new List<Sheet>();
            var cells = 0;
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var tab in tabs.Elements<Xlsx.Sheet>())
            {
                // No program gives two tabs one part; a made-up file could have a large one read a thousand times.
                if (tab.Id?.Value is not { } id || !seen.Add(id) || workbook.GetPartById(id) is not WorksheetPart part)
                    continue;
                sheets.Add(ReadSheet(part, tab.Name?.Value ?? "", texts, name, ref cells));
            }

            return sheets;
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or XmlException or InvalidDataException
            or FileFormatException or ArgumentException or InvalidOperationException or FormatException or IOException)
        {
            throw PackageGuard.Damaged(name, exception);
        }
    }

    // A document of Word or PowerPoint opens too, with its own main part in the place of the workbook.
    private static bool IsSpreadsheet(string contentType) =>
        contentType.Contains("spreadsheet", StringComparison.OrdinalIgnoreCase) || contentType.Contains("excel", StringComparison.OrdinalIgnoreCase);

    private static List<string> ReadTexts(SharedStringTablePart? part)
    {
        var texts = new List<string>();
        if (part is null)
            return texts;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
            if (reader.ElementType == typeof(SharedStringItem) && reader.LoadCurrentElement() is SharedStringItem item)
                texts.Add(TextOf(item));
        return texts;
    }

    // A rich text is its runs; the reading aids beside them (phonetic runs) are not part of it.
    private static string TextOf(OpenXmlElement item) =>
        string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text));

    private static Sheet ReadSheet(WorksheetPart part, string tab, List<string> texts, string file, ref int cells)
    {
        var sheet = new Sheet(tab);
        using var reader = OpenXmlReader.Create(part);
        var at = new CellAddress(0, 0);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                // Writers may leave out where a row or cell stands when it follows the one before.
                var stated = reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "r").Value;
                at = new(int.TryParse(stated, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : at.Row + 1, 0);
            }
            else if (reader.ElementType == typeof(Xlsx.Cell) && reader.LoadCurrentElement() is Xlsx.Cell cell)
            {
                at = CellAddress.TryParse(cell.CellReference?.Value, out var stated) ? stated : at with { Column = at.Column + 1 };
                if (Read(cell, texts) is not { } value)
                    continue;
                if (++cells > MostCells)
                    throw TooManyCells(file);
                sheet.Set(at, value);
            }
            else if (reader.ElementType == typeof(MergeCell) && reader.LoadCurrentElement() is MergeCell { Reference.Value: { } range })
            {
                var ends = range.Split(':');
                if (ends.Length == 2 && CellAddress.TryParse(ends[0], out var first) && CellAddress.TryParse(ends[1], out var last))
                    sheet.Merge(new(first, last));
                if (sheet.Merged.Count > MostMerged)
                    throw TooManyCells(file);
            }
        }

        return sheet;
    }

    private static DocumentRefusedException TooManyCells(string file) => new(
        $"{file} berisi terlalu banyak sel. Salin lembar LKE-nya saja ke buku kerja baru, lalu kirim itu.",
        $"{file} holds too many cells. Copy just the worksheet into a new workbook and send that.");

    private static Cell? Read(Xlsx.Cell cell, List<string> texts)
    {
        var formula = cell.CellFormula is { } written ? written.Text ?? "" : null;
        var raw = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value ?? CellValues.Number;

        if (type == CellValues.SharedString)
            raw = int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < texts.Count ? texts[at] : "";
        else if (type == CellValues.InlineString && cell.InlineString is { } inline)
            raw = TextOf(inline);
        else if (type == CellValues.Boolean)
            raw = raw == "1" ? "TRUE" : "FALSE";

        if (formula is null && string.IsNullOrWhiteSpace(raw))
            return null;
        double? number = type == CellValues.Number && double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
        return new(raw, number, formula, type == CellValues.Error);
    }
}

using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using ZiWbk.Assessment;
using ZiWbk.Documents.Workbooks;
using Xlsx = DocumentFormat.OpenXml.Spreadsheet;

namespace ZiWbk.Documents.Forms.Writing;

/// <summary>Collects the cells of a sheet in any order and gives them as rows.</summary>
internal sealed class FormCells
{
    // Points of one line of the form's text.
    private const double LineHeight = 15;

    private readonly SortedDictionary<int, SortedDictionary<int, Xlsx.Cell>> _rows = [];
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly List<string> _merged = [];
    private readonly Dictionary<int, int> _lines = [];

    /// <summary>The texts used, in the order of their first use.</summary>
    public IEnumerable<string> Texts => _texts.OrderBy(text => text.Value).Select(text => text.Key);

    /// <summary>The merged ranges.</summary>
    public IReadOnlyList<string> Merged => _merged;

    public void Text(int row, int column, string text, FormStyle style)
    {
        if (!_texts.TryGetValue(text, out var at))
            _texts[text] = at = _texts.Count;
        var cell = Cell(row, column, style);
        cell.DataType = CellValues.SharedString;
        cell.CellValue = new(at.ToString(CultureInfo.InvariantCulture));
    }

    public void Number(int row, int column, Rational number, FormStyle style) => Cell(row, column, style).CellValue = new(Digits(number));

    public void Blank(int row, int column, FormStyle style) => Cell(row, column, style);

    /// <summary>A formula with what it shows now.</summary>
    public void Formula(int row, int column, string formula, ShownValue shown, FormStyle style)
    {
        var cell = Cell(row, column, style);
        cell.CellFormula = new(formula);
        if (shown.Number is { } number)
        {
            cell.CellValue = new(Digits(number));
        }
        else if ((shown.Text ?? shown.Error) is { } words)
        {
            cell.DataType = shown.Error is null ? CellValues.String : CellValues.Error;
            cell.CellValue = new(words);
        }
    }

    public void Merge(int row, int from, int to, FormStyle style)
    {
        for (var column = from + 1; column <= to; column++)
            Blank(row, column, style);
        if (to > from)
            _merged.Add($"{new CellAddress(row, from)}:{new CellAddress(row, to)}");
    }

    /// <summary>Makes a row high enough for a text in a column of that width; a program does not do so for merged cells.</summary>
    public void FitHeight(int row, string text, double columnWidth)
    {
        // A wrapped line holds about as many letters as the column is wide, a little less for the words that break.
        var lines = text.Split('\n').Sum(line => 1 + (int)(line.Length / (columnWidth * 1.05)));
        _lines[row] = Math.Max(lines, _lines.GetValueOrDefault(row));
    }

    /// <summary>The rows from the top, their cells from the left.</summary>
    public SheetData ToSheetData() => new(_rows.Select(row => new Row(row.Value.Values)
    {
        RowIndex = (uint)row.Key,
        Height = _lines.TryGetValue(row.Key, out var lines) ? lines * LineHeight : null,
        CustomHeight = lines > 0 ? true : null,
    }));

    private Xlsx.Cell Cell(int row, int column, FormStyle style)
    {
        if (!_rows.TryGetValue(row, out var cells))
            _rows[row] = cells = [];
        return cells[column] = new() { CellReference = new CellAddress(row, column).ToString(), StyleIndex = (uint)style };
    }

    private static string Digits(Rational number) => number.ToDouble().ToString("R", CultureInfo.InvariantCulture);
}

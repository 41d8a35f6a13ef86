namespace ZiWbk.Documents.Workbooks;

/// <summary>A cell that is not empty.</summary>
/// <param name="Text">What it holds as text; for a number its digits. Empty where a formula has no stored result.</param>
/// <param name="Number">Its value if it is a number.</param>
/// <param name="Formula">Its formula without "="; empty for a formula shared from another cell; null where there is none.</param>
/// <param name="IsError">Whether it holds an error such as #REF!.</param>
public sealed record Cell(string Text, double? Number, string? Formula, bool IsError)
{
    /// <summary>The text with runs of white space made one space, and none at the ends.</summary>
    public string Trimmed => string.Join(' ', Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A rectangle of merged cells; its value stands in the first.</summary>
/// <param name="First">Upper left.</param>
/// <param name="Last">Lower right.</param>
public readonly record struct MergedRange(CellAddress First, CellAddress Last)
{
    /// <summary>Whether a cell lies in it.</summary>
    public bool Contains(CellAddress cell) =>
        cell.Row >= First.Row && cell.Row <= Last.Row && cell.Column >= First.Column && cell.Column <= Last.Column;
}

/// <summary>One sheet of a workbook, its cells that are not empty.</summary>
public sealed class Sheet
{
    private readonly SortedDictionary<int, SortedDictionary<int, Cell>> _rows = [];
    private readonly List<MergedRange> _merged = [];
    private readonly Dictionary<int, List<MergedRange>> _mergedFrom = [];

    internal Sheet(string name) => Name = name;

    /// <summary>Its name as on the tab.</summary>
    public string Name { get; }

    /// <summary>The rows that hold anything, from the top; each its cells by column.</summary>
    public IReadOnlyDictionary<int, SortedDictionary<int, Cell>> Rows => _rows;

    /// <summary>The merged ranges.</summary>
    public IReadOnlyList<MergedRange> Merged => _merged;

    /// <summary>The merged ranges whose first row is that one.</summary>
    public IReadOnlyList<MergedRange> MergedFrom(int row) => _mergedFrom.GetValueOrDefault(row) ?? [];

    /// <summary>The cell at a place, or null where it is empty.</summary>
    public Cell? this[int row, int column] =>
        _rows.TryGetValue(row, out var cells) && cells.TryGetValue(column, out var cell) ? cell : null;

    /// <summary>The cell at a place; within a merged range, the one that holds the range's value.</summary>
    public Cell? Shown(int row, int column)
    {
        if (this[row, column] is { } cell)
            return cell;
        foreach (var range in _merged)
            if (range.Contains(new(row, column)))
                return this[range.First.Row, range.First.Column];
        return null;
    }

    internal void Set(CellAddress at, Cell cell)
    {
        if (!_rows.TryGetValue(at.Row, out var row))
            _rows[at.Row] = row = [];
        row[at.Column] = cell;
    }

    internal void Merge(MergedRange range)
    {
        _merged.Add(range);
        if (!_mergedFrom.TryGetValue(range.First.Row, out var ranges))
            _mergedFrom[range.First.Row] = ranges = [];
        ranges.Add(range);
    }
}

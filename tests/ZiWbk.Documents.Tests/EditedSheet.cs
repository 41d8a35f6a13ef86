using System.Text.RegularExpressions;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Tests;

/// <summary>A sheet that can be damaged as people damage theirs; rows and columns move with their formulas and merges.</summary>
internal sealed partial class EditedSheet(string name)
{
    private Dictionary<CellAddress, EditedCell> _cells = [];
    private List<MergedRange> _merged = [];

    public string Name { get; set; } = name;

    public IReadOnlyDictionary<CellAddress, EditedCell> Cells => _cells;

    public IReadOnlyList<MergedRange> Merged => _merged;

    /// <summary>The cell at a place such as "J8"; null empties it.</summary>
    public EditedCell? this[string at]
    {
        get => this[At(at)];
        set => this[At(at)] = value;
    }

    public EditedCell? this[CellAddress at]
    {
        get => _cells.GetValueOrDefault(at);
        set
        {
            if (value is null)
                _ = _cells.Remove(at);
            else
                _cells[at] = value;
        }
    }

    public static CellAddress At(string text) =>
        CellAddress.TryParse(text, out var at) ? at : throw new ArgumentException($"'{text}' is no cell.", nameof(text));

    public void Merge(string range)
    {
        var ends = range.Split(':');
        _merged.Add(new(At(ends[0]), At(ends[1])));
    }

    public void Unmerge() => _merged = [];

    public void InsertRows(int before, int count) => Move(at => at.Row >= before ? at with { Row = at.Row + count } : at);

    public void InsertColumns(int before, int count) => Move(at => at.Column >= before ? at with { Column = at.Column + count } : at);

    public void DeleteRow(int row) => Move(at => at.Row == row ? null : at.Row > row ? at with { Row = at.Row - 1 } : at);

    public void DeleteColumn(int column) =>
        Move(at => at.Column == column ? null : at.Column > column ? at with { Column = at.Column - 1 } : at);

    /// <summary>Changes each cell that is not empty.</summary>
    public void Change(Func<CellAddress, EditedCell, EditedCell?> change)
    {
        foreach (var (at, cell) in _cells.ToList())
            this[at] = change(at, cell);
    }

    public EditedSheet CopyAs(string copy)
    {
        var sheet = new EditedSheet(copy) { _cells = new(_cells), _merged = [.. _merged] };
        return sheet;
    }

    private void Move(Func<CellAddress, CellAddress?> to)
    {
        _cells = _cells
            .Where(cell => to(cell.Key) is not null)
            .ToDictionary(cell => to(cell.Key)!.Value, cell => cell.Value with { Formula = Moved(cell.Value.Formula, to) });
        _merged =
        [
            .. from range in _merged
               let first = to(range.First)
               let last = to(range.Last)
               where first is not null && last is not null
               select new MergedRange(first.Value, last.Value),
        ];
    }

    private static string? Moved(string? formula, Func<CellAddress, CellAddress?> to) => formula is null ? null : Reference().Replace(formula, match =>
        match.Groups["own"].Success ? to(At(match.Groups["own"].Value)) is { } moved ? moved.ToString() : "#REF!" : match.Value);

    // Texts and cells of other sheets stay.
    [GeneratedRegex("""
        "[^"]*"|('[^']*'|\w+)![$A-Z0-9:]+|(?<![\w!$])(?<own>\$?[A-Z]{1,3}\$?[0-9]+)(?![\w(])
        """, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}

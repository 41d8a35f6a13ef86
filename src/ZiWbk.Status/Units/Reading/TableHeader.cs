using CsvHelper;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;

namespace ZiWbk.Status.Units.Reading;

/// <summary>What a column of the table holds.</summary>
internal enum TableColumn
{
    Id,
    Name,
    ShortName,
    Kind,
    Aliases,
}

/// <summary>The header row: which column stands where.</summary>
internal sealed class TableHeader
{
    private static readonly Dictionary<string, TableColumn> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["id"] = TableColumn.Id,
        ["nama"] = TableColumn.Name,
        ["name"] = TableColumn.Name,
        ["singkatan"] = TableColumn.ShortName,
        ["short"] = TableColumn.ShortName,
        ["jenis"] = TableColumn.Kind,
        ["kind"] = TableColumn.Kind,
        ["alias"] = TableColumn.Aliases,
        ["aliases"] = TableColumn.Aliases,
    };

    private readonly Dictionary<TableColumn, int> _at = [];
    private readonly HashSet<int> _titled = [];

    private TableHeader()
    {
    }

    /// <summary>Whether a cell of the first line is a header we know.</summary>
    public static bool IsKnown(string cell) => _names.ContainsKey(Title(cell));

    /// <summary>Reads the row the reader stands on; null after a fault, since no row below could be understood.</summary>
    public static TableHeader? Read(CsvReader row, FaultList faults)
    {
        var header = new TableHeader();
        var line = (int)row.LineNumber;
        var sound = true;
        void Tell(int column, string id, string en)
        {
            faults.Add(line, column, id, en);
            sound = false;
        }

        for (var index = 0; index < row.FieldCount; index++)
        {
            var title = Title(row.GetString(index));
            if (title.Length == 0)
                continue;
            _ = header._titled.Add(index);
            if (!_names.TryGetValue(title, out var column))
            {
                var nearest = NearestText.Of(title.ToLowerInvariant(), _names.Keys);
                Tell(index + 1,
                    $"kolom '{title}' tidak dikenal; "
                        + (nearest is null ? "yang dibaca: id, nama, singkatan, jenis, alias" : $"maksudnya '{nearest}'?"),
                    $"unknown column '{title}'; "
                        + (nearest is null ? "read are: id, name, short, kind, aliases" : $"did you mean '{nearest}'?"));
            }
            else if (!header._at.TryAdd(column, index))
            {
                Tell(index + 1, $"kolom '{title}' sudah ada pada kolom ke-{header._at[column] + 1}",
                    $"column '{title}' is already there as column {header._at[column] + 1}");
            }
        }

        if (!header._at.ContainsKey(TableColumn.Name))
            Tell(1, "kolom 'nama' tidak ada pada baris judul", "the header has no column 'name'");
        return sound ? header : null;
    }

    /// <summary>Where a column stands, from 0; null where the table has none.</summary>
    public int? At(TableColumn column) => _at.TryGetValue(column, out var index) ? index : null;

    /// <summary>Whether the header says what a cell is.</summary>
    public bool Covers(int index) => _titled.Contains(index);

    private static string Title(string cell) => cell.Trim().Trim('"', '\uFEFF').Trim();
}

using System.Text;
using CsvHelper;
using ZiWbk.Assessment.Reading;

namespace ZiWbk.Status.Units.Reading;

/// <summary>
/// Reads offices from a table saved as CSV, as Excel and LibreOffice write it: commas, semicolons or tabs, quotes, and a byte
/// order mark or not. Row one names the columns in any order: id, name, short, kind, aliases, or id, nama, singkatan, jenis, alias. Only
/// the name must be there: the short name is else the name, the id is made from the short name, and the kind is dinas. Aliases are
/// parted by <c>;</c> or <c>|</c>. One fault anywhere and nothing is accepted. A fault's column is the table's (1 is A).
/// </summary>
public static class UnitTable
{
    /// <summary>The most offices a table may hold; a regency has some hundreds with all its schools.</summary>
    public const int MostRows = 5_000;

    /// <summary>The largest table, in bytes of UTF-8.</summary>
    public const int MostBytes = 1_000_000;

    private static readonly CsvReaderOptions _options = new()
    {
        HasHeader = false,
        TrimWhitespace = true,
        TrackLineNumbers = true,
        DetectSeparatorHint = false,
    };

    /// <summary>Reads a table; all faults at once.</summary>
    public static Reading<UnitList> Read(SourceText file)
    {
        var faults = new FaultList(file.Name);
        var text = file.Text.TrimStart('\uFEFF');
        var units = new List<WrittenUnit>();
        if (IsTable(text, faults) && SeparatorOf(text, faults) is { } separator)
            ReadTable(text, separator, faults, units);
        NameCheck.Of(units, new HashSet<string>());
        return faults.InFileOrder is { Count: > 0 } found ? new(null, found) : new(new(units.Select(unit => unit.ToUnit())), []);
    }

    private static bool IsTable(string text, FaultList faults)
    {
        if (string.IsNullOrWhiteSpace(text))
            faults.Add(1, 1, "berkas kosong", "the file is empty");
        else if (text.StartsWith("PK\u0003\u0004", StringComparison.Ordinal) || text.Contains('\0', StringComparison.Ordinal))
            faults.Add(1, 1, "ini bukan CSV; simpan tabelnya sebagai 'CSV UTF-8' dari Excel",
                "this is not CSV; save the table as 'CSV UTF-8' from Excel");
        else if (Encoding.UTF8.GetByteCount(text) > MostBytes)
            faults.Add(1, 1, $"tabel terlalu besar: paling banyak {MostBytes / 1_000_000} MB",
                $"the table is too large: at most {MostBytes / 1_000_000} MB");
        else
            return true;
        return false;
    }

    private static TableSeparator? SeparatorOf(string text, FaultList faults)
    {
        var separator = TableSeparator.Of(text);
        if (separator is null)
            faults.Add(1, 1, "pemisah pada baris 'sep=' harus koma, titik koma, atau tab",
                "the separator on the line 'sep=' must be a comma, a semicolon or a tab");
        return separator;
    }

    private static void ReadTable(string text, TableSeparator separator, FaultList faults, List<WrittenUnit> units)
    {
        using var reader = CsvReader.FromText(text, _options with { Separator = separator.Character });
        if (separator.HasOwnLine)
            _ = reader.Read();
        if (!reader.Read())
        {
            faults.Add(1, 1, "tabel tidak memuat unit", "the table holds no office");
            return;
        }

        var headerLine = (int)reader.LineNumber;
        if (TableHeader.Read(reader, faults) is not { } header)
            return;

        var rows = 0;
        while (reader.Read())
        {
            var row = new TableRow(reader, header, faults);
            if (row.IsBlank)
                continue;
            if (++rows > MostRows)
            {
                row.PlaceOf(0).Tell($"tabel memuat lebih dari {MostRows} unit; sisanya tidak dibaca",
                    $"the table holds more than {MostRows} offices; the rest was not read");
                return;
            }

            if (row.Read() is { } unit)
                units.Add(unit);
        }

        if (rows == 0)
            faults.Add(headerLine, 1, "tabel tidak memuat unit", "the table holds no office");
    }
}

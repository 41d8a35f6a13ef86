using System.Text;
using CsvHelper;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;

namespace ZiWbk.Status.Units.Reading;

/// <summary>The row a reader stands on, read as an office.</summary>
internal sealed class TableRow(CsvReader cells, TableHeader header, FaultList faults)
{
    private static readonly char[] _betweenAliases = [';', '|'];

    /// <summary>Whether no cell says anything: spreadsheets save empty rows as rows of separators.</summary>
    public bool IsBlank => Enumerable.Range(0, cells.FieldCount)
        .All(index => WrittenText.IsBlank(cells.GetString(index)) && !HasBrokenQuotes(index));

    /// <summary>Where a cell stands.</summary>
    public Place PlaceOf(int index) => new(faults, (int)cells.LineNumber, index + 1);

    /// <summary>The office, or null with a fault where the row's cells cannot be told apart.</summary>
    public WrittenUnit? Read()
    {
        if (!IsSound())
            return null;

        var nameAt = PlaceOf(header.At(TableColumn.Name)!.Value);
        var name = Cell(TableColumn.Name) ?? new("", nameAt);
        if (name.Text.Length == 0)
            nameAt.Tell("nama belum diisi", "the name is blank");
        var shortName = Cell(TableColumn.ShortName) ?? name;
        var idCell = Cell(TableColumn.Id);
        var id = idCell is { } written ? WrittenUnit.IdOf(written.Text, written.Place) : Made(shortName);
        return new(id, idCell?.Place ?? shortName.Place, name, shortName, ReadKind(), ReadAliases());
    }

    // Broken quotes or a cell too many mean that a separator was misread: the other cells would be told wrongly as well.
    private bool IsSound()
    {
        for (var index = 0; index < cells.FieldCount; index++)
        {
            if (HasBrokenQuotes(index))
            {
                PlaceOf(index).Tell("tanda petik tidak berpasangan; sel yang memuat petik ditulis \"seperti \"\"ini\"\"\"",
                    "the quotes do not pair; a cell that holds quotes is written \"like \"\"this\"\"\"");
                return false;
            }

            if (!header.Covers(index) && !WrittenText.IsBlank(cells.GetString(index)))
            {
                PlaceOf(index).Tell("sel ini tidak berjudul; isi yang memuat pemisah harus diapit tanda petik",
                    "this cell has no header; a text that holds the separator must stand in quotes");
                return false;
            }
        }

        return true;
    }

    private string ReadKind()
    {
        if (Cell(TableColumn.Kind) is not { } kind)
            return UnitKinds.Usual;
        if (UnitKinds.All.Contains(kind.Key))
            return kind.Key;
        var all = string.Join(", ", UnitKinds.All);
        var nearest = NearestText.Of(kind.Key, UnitKinds.All);
        kind.Place.Tell(
            $"jenis '{kind.Text}' tidak dikenal; " + (nearest is null ? $"yang ada: {all}" : $"maksudnya '{nearest}'?"),
            $"unknown kind '{kind.Text}'; " + (nearest is null ? $"there are: {all}" : $"did you mean '{nearest}'?"));
        return UnitKinds.Usual;
    }

    private List<WrittenText> ReadAliases() =>
        header.At(TableColumn.Aliases) is { } index && index < cells.FieldCount
            ? [.. cells.GetString(index).Split(_betweenAliases).Where(alias => !WrittenText.IsBlank(alias))
                .Select(alias => WrittenText.Of(alias, PlaceOf(index)))]
            : [];

    // Small letters and digits stay, everything between them becomes one hyphen: DPU SDA is dpu-sda.
    private static UnitId Made(WrittenText from)
    {
        if (from.Text.Length == 0)
            return default;
        var made = new StringBuilder();
        foreach (var letter in from.Key)
        {
            if (char.IsAsciiLetterOrDigit(letter))
                _ = made.Append(letter);
            else if (made.Length > 0 && made[^1] != '-')
                _ = made.Append('-');
        }

        if (UnitId.TryParse(made.ToString()[..Math.Min(made.Length, 40)].Trim('-'), out var id))
            return id;
        from.Place.Tell($"id tidak dapat dibuat dari '{from.Text}'; isi kolom id",
            $"no id can be made from '{from.Text}'; fill the column id");
        return default;
    }

    private WrittenText? Cell(TableColumn column) =>
        header.At(column) is { } index && index < cells.FieldCount && !WrittenText.IsBlank(cells.GetString(index))
            ? WrittenText.Of(cells.GetString(index), PlaceOf(index))
            : null;

    // The reader recovers from broken quotes by guessing; a guess is no fact about an office.
    private bool HasBrokenQuotes(int index)
    {
        var raw = Encoding.UTF8.GetString(cells.GetRawSpan(index)).Trim();
        if (!raw.StartsWith('"'))
            return raw.Contains('"', StringComparison.Ordinal);
        return raw.Length < 2 || !raw.EndsWith('"')
            || raw[1..^1].Replace("\"\"", "", StringComparison.Ordinal).Contains('"', StringComparison.Ordinal);
    }
}

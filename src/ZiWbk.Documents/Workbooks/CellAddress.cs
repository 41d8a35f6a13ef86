using System.Globalization;

namespace ZiWbk.Documents.Workbooks;

/// <summary>A cell's place in a sheet.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 1.</param>
public readonly record struct CellAddress(int Row, int Column)
{
    /// <summary>Reads "J8", "$J$8" or "j8".</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellAddress address)
    {
        var column = 0;
        var at = 0;
        if (at < text.Length && text[at] == '$')
            at++;
        var letters = at;
        while (at < text.Length && char.IsAsciiLetter(text[at]) && at - letters < 3)
            column = column * 26 + (char.ToUpperInvariant(text[at++]) - 'A' + 1);
        var hasColumn = at > letters;
        if (at < text.Length && text[at] == '$')
            at++;
        var hasRow = int.TryParse(text[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row);
        address = new(row, column);
        return hasColumn && hasRow && row is >= 1 and <= 1_048_576 && column <= 16_384;
    }

    /// <summary>The letters of a column: 1 is A, 27 is AA.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + (column - 1) % 26) + letters;
        return letters;
    }

    /// <summary>"J8".</summary>
    public override string ToString() => $"{Letters(Column)}{Row.ToString(CultureInfo.InvariantCulture)}";
}

namespace ZiWbk.Documents.Tests;

/// <summary>What kind of value a cell holds.</summary>
internal enum EditedKind
{
    Number,
    Text,
    Boolean,
    Error,
}

/// <summary>A cell of a workbook under damage.</summary>
/// <param name="Kind">What kind of value it holds.</param>
/// <param name="Value">The value as the file writes it; null for a formula without a stored result.</param>
/// <param name="Formula">Its formula without "=", or null.</param>
internal sealed record EditedCell(EditedKind Kind, string? Value, string? Formula = null)
{
    public static EditedCell Text(string text) => new(EditedKind.Text, text);

    public static EditedCell Number(string digits) => new(EditedKind.Number, digits);

    public static EditedCell Error(string error) => new(EditedKind.Error, error);

    public static EditedCell Boolean(bool value) => new(EditedKind.Boolean, value ? "1" : "0");

    public static EditedCell Calculated(string formula, string? shown = null) => new(EditedKind.Number, shown, formula);
}

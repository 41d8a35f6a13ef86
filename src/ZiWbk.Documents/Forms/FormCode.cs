using System.Text.RegularExpressions;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Forms;

/// <summary>The mark at the head of a row: "A.", "iii.", "2.", "-".</summary>
/// <param name="Mark">Without its dot or bracket, as written.</param>
public readonly partial record struct FormCode(string Mark)
{
    /// <summary>No mark.</summary>
    public static FormCode None => new("");

    /// <summary>Reads a mark that stands alone in a cell, or before the text of one ("a. Unit kerja …").</summary>
    public static bool TryRead(Cell cell, out FormCode code)
    {
        var match = Alone().Match(cell.Trimmed);
        if (!match.Success)
            match = Before().Match(cell.Trimmed);
        code = match.Success ? new(match.Groups["mark"].Value) : None;
        return match.Success;
    }

    /// <summary>How far this mark is from the one expected: 0 the same, more the less alike.</summary>
    /// <param name="expected">A label of the outline: "A.", "iii.", "-" or empty.</param>
    public double DistanceTo(string expected)
    {
        var wanted = expected.TrimEnd('.');
        if (Mark == wanted)
            return 0;
        if (string.Equals(Mark, wanted, StringComparison.OrdinalIgnoreCase))
            return 0.4;
        if (Mark.Length == 0)
            return 1.5;
        if (wanted.Length == 0)
            return Mark == "-" ? 0.2 : 1.2;
        if (Mark == "-" || wanted == "-")
            return 0.6;
        return char.IsAsciiDigit(Mark[0]) == char.IsAsciiDigit(wanted[0]) ? 1.5 : 3;
    }

    [GeneratedRegex(@"^(?<mark>[A-Ha-h]|[IVXivx]{1,4}|[1-9]|-)\s*[.)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex(@"^(?<mark>[A-Ha-h]|[IVXivx]{1,4}|[1-9])\s*[.)]\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Before();
}

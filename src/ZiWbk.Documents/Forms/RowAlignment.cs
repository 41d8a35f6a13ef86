using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Forms;

/// <summary>
/// Finds each row of the outline in a sheet. Rows are compared by their marks and scales, never by their text, and lined up
/// as two sequences are: a row too many, a row lost, a wrong letter or a scale on the wrong row costs a little and shifts
/// nothing below it.
/// </summary>
public sealed class RowAlignment
{
    private const double LostRow = 2.5;
    private const double LostHeading = 1.0;
    private const double ForeignRow = 2.5;

    // Ten times a form's rows. The table below has this times the outline's rows.
    private const int MostMarkedRows = 2_500;

    private readonly int[] _rowOf;

    private RowAlignment(FormOutline outline, int[] rowOf, int alike)
    {
        Outline = outline;
        _rowOf = rowOf;
        Alike = alike;
    }

    /// <summary>The outline looked for.</summary>
    public FormOutline Outline { get; }

    /// <summary>How many questions were found with their own mark or scale.</summary>
    public int Alike { get; }

    /// <summary>The sheet's row for the outline's row at that place, or null where it was not found.</summary>
    public int? this[int place] => _rowOf[place] > 0 ? _rowOf[place] : null;

    /// <summary>Lines a sheet up with the outline.</summary>
    public static RowAlignment Of(FormOutline outline, Sheet sheet, FormColumns columns)
    {
        var rows = Marked(sheet, columns);
        var nodes = outline.Rows;
        string[] scales = [.. nodes.Select(node => ScaleLabels.Normal(node.ScaleLabel))];
        // best[i, j]: the least cost of lining up the sheet's rows from i with the outline from j.
        var best = new double[rows.Count + 1, nodes.Count + 1];
        for (var i = rows.Count; i >= 0; i--)
        {
            for (var j = nodes.Count; j >= 0; j--)
            {
                if (i == rows.Count && j == nodes.Count)
                    continue;
                var least = double.MaxValue;
                if (i < rows.Count)
                    least = ForeignRow + best[i + 1, j];
                if (j < nodes.Count)
                    least = Math.Min(least, LossOf(nodes[j]) + best[i, j + 1]);
                if (i < rows.Count && j < nodes.Count)
                    least = Math.Min(least, rows[i].DistanceTo(nodes[j].Label, scales[j]) + best[i + 1, j + 1]);
                best[i, j] = least;
            }
        }

        var rowOf = new int[nodes.Count];
        var alike = 0;
        for (int i = 0, j = 0; i < rows.Count && j < nodes.Count;)
        {
            var distance = rows[i].DistanceTo(nodes[j].Label, scales[j]);
            if (Same(best[i, j], distance + best[i + 1, j + 1]))
            {
                rowOf[j] = rows[i].Row;
                alike += nodes[j].Level == FormLevel.Question && distance < 2 ? 1 : 0;
                i++;
                j++;
            }
            else if (Same(best[i, j], LossOf(nodes[j]) + best[i, j + 1]))
            {
                j++;
            }
            else
            {
                i++;
            }
        }

        return new(outline, rowOf, alike);
    }

    private static bool Same(double left, double right) => Math.Abs(left - right) < 1e-9;

    // Some forms have no heading over the two reports of wealth.
    private static double LossOf(FormRow node) => node.Level == FormLevel.Group ? LostHeading : LostRow;

    private static List<MarkedRow> Marked(Sheet sheet, FormColumns columns)
    {
        var rows = new List<MarkedRow>();
        foreach (var (row, cells) in sheet.Rows)
        {
            if (row <= columns.HeaderRow)
                continue;
            var code = FormCode.None;
            var found = columns.Codes.Any(column => cells.TryGetValue(column, out var mark) && FormCode.TryRead(mark, out code));
            var label = columns.Scale is { } at && cells.TryGetValue(at, out var cell) ? cell.Trimmed : "";
            // Without a mark only a scale makes a row: a signature below the form stands in that column too.
            var scale = found || ScaleLabels.IsScale(label) ? ScaleLabels.Normal(label) : "";
            // Rows of counts have no mark; without their scale "Jumlah" any text makes a row.
            var worded = columns.Scale is null && cells.Keys.First() < columns.Answers[0].Column;
            if (rows.Count < MostMarkedRows && (found || scale.Length > 0 || worded))
                rows.Add(new(row, found ? code : FormCode.None, scale));
        }

        return rows;
    }

    private readonly record struct MarkedRow(int Row, FormCode Code, string Scale)
    {
        public double DistanceTo(string label, string wanted)
        {
            var scale = wanted == Scale ? 0
                : Scale.Length == 0 ? 1.2
                : wanted.Length == 0 ? 1
                : 2;
            return Code.DistanceTo(label) + scale;
        }
    }
}

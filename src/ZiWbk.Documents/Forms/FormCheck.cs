using ZiWbk.Assessment;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Forms;

/// <summary>
/// Compares a form with the official one where a difference changes its own numbers: scales, weights, and the sums that
/// leave a row out. None of them changes ours; they explain why the sheet shows something else.
/// </summary>
internal static class FormCheck
{
    public static IEnumerable<FormProblem> Of(Sheet sheet, FormColumns columns, RowAlignment rows)
    {
        var nodes = rows.Outline.Rows;
        for (var place = 0; place < nodes.Count; place++)
        {
            var node = nodes[place];
            if (rows[place] is not { } row)
            {
                if (node.Level == FormLevel.Question)
                    yield return new(null, new(
                        $"baris butir {node.Code} ({node.Title}) tidak ditemukan; dianggap belum diisi",
                        $"the row of question {node.Code} ({node.Title}) was not found; counted as blank"));
                continue;
            }

            if (columns.Scale is { } scale && node.ScaleLabel.Length > 0 && Scale(sheet, node, new(row, scale)) is { } other)
                yield return other;
            if (columns.Weight is { } weight && Weight(sheet, node, new(row, weight)) is { } heavy)
                yield return heavy;
            foreach (var column in columns.Answers)
                if (column is { Layer: not null, ValueColumn: { } value } && Sum(sheet, rows, place, new(row, value)) is { } sum)
                    yield return sum;
        }
    }

    private static FormProblem? Scale(Sheet sheet, FormRow node, CellAddress at)
    {
        var shown = sheet.Shown(at.Row, at.Column)?.Trimmed ?? "";
        if (shown.Length > 30)
            shown = shown[..29] + "…";
        if (ScaleLabels.Normal(shown) == ScaleLabels.Normal(node.ScaleLabel))
            return null;
        return new(at, new(
            $"Pilihan Jawaban {node.Code} tertulis '{shown}', semestinya '{node.ScaleLabel}'; dinilai dengan skala yang semestinya",
            $"Pilihan Jawaban of {node.Code} reads '{shown}' but should be '{node.ScaleLabel}'; scored on the scale it should have"));
    }

    private static FormProblem? Weight(Sheet sheet, FormRow node, CellAddress at)
    {
        var official = node switch
        {
            { Level: FormLevel.Section } => node.Section!.Weight,
            { Indicator: { } indicator } => indicator.Weight,
            _ => (Rational?)null,
        };
        if (official is null || sheet[at.Row, at.Column]?.Number is not { } shown || Math.Abs(shown - official.Value.ToDouble()) < 1e-9)
            return null;
        return new(at, new(
            $"Bobot {node.Code} tertulis {Number(shown)}, semestinya {Number(official.Value.ToDouble())}; dihitung dengan bobot yang semestinya",
            $"the weight of {node.Code} reads {shown} but should be {official.Value.ToDouble()}; scored with the weight it should have"));
    }

    // A sum or average over rows must name every row below it that it is made of.
    private static FormProblem? Sum(Sheet sheet, RowAlignment rows, int place, CellAddress at)
    {
        var formula = sheet[at.Row, at.Column]?.Formula ?? "";
        if (!formula.Contains("SUM(", StringComparison.OrdinalIgnoreCase) && !formula.Contains("AVERAGE(", StringComparison.OrdinalIgnoreCase))
            return null;

        var ranges = FormulaReferences.Of(formula).ToList();
        bool Names(int row) => ranges.Any(range => range.Contains(at with { Row = row }));
        var left = new List<string>();
        var nodes = rows.Outline.Rows;
        for (var child = place + 1; child < nodes.Count; child++)
        {
            if (nodes[child].Parent != place || nodes[child].Level == FormLevel.Input)
                continue;
            // An average over a group may name the group's heading or the question inside it; the heading may be unmarked.
            var inside = nodes[child].Level == FormLevel.Group ? rows[child + 1] : null;
            int[] found = [.. new[] { rows[child], inside }.OfType<int>()];
            if (found.Length > 0 && !found.Any(Names) && !(inside is { } question && Names(question - 1)))
                left.Add($"{nodes[child].Code} (baris {found[^1]})");
        }

        if (left.Count == 0)
            return null;
        var all = string.Join(", ", left);
        return new(at, new(
            $"rumus {nodes[place].Code} di lembar tidak mengikutkan {all}; di sini tetap diikutkan",
            $"the sheet's formula for {nodes[place].Code} leaves out {all.Replace("baris", "row", StringComparison.Ordinal)}; here it is counted"));
    }

    private static string Number(double value) =>
        value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',');
}

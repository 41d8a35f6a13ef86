using System.Globalization;
using System.Text.RegularExpressions;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Forms;

/// <summary>
/// Compares the total that the sheet last showed with ours. They are the same on a sound form; where they differ the
/// person who knows the sheet's number must be told before anything else.
/// </summary>
internal static partial class TotalCheck
{
    public static IEnumerable<FormProblem> Of(Sheet sheet, FormColumns columns, RowAlignment rows, LayeredAnswers answers)
    {
        var last = Enumerable.Range(0, rows.Outline.Rows.Count).Max(place => rows[place] ?? 0);
        foreach (var column in columns.Answers)
        {
            if (column is not { Layer: { } layer, ValueColumn: { } value } || Scorer.Score(answers[layer]).Range.Sheet is not { } ours)
                continue;
            foreach (var (row, cells) in sheet.Rows)
            {
                if (row <= last || !cells.Values.Any(cell => GrandTotal().IsMatch(cell.Trimmed)) || sheet[row, value]?.Number is not { } shown)
                    continue;
                if (Math.Abs(shown - ours.ToDouble()) < 1e-6)
                    continue;
                yield return new(new(row, value), new(
                    $"lembar menunjukkan {Number(shown)}, hitungan resmi dari jawaban yang sama {Number(ours.ToDouble())}; sebabnya ada pada masalah lain di daftar ini, atau lembar belum dihitung ulang",
                    $"the sheet shows {shown:0.00}, the official sum of the same answers is {ours.ToDouble():0.00}; another problem of this list is the cause, or the sheet was not recalculated"));
            }
        }
    }

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');

    [GeneratedRegex("^nilai .*(zona integritas|reformasi birokrasi)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GrandTotal();
}

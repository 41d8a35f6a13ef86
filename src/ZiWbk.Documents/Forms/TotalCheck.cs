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
                var (theirs, official) = Apart(shown, ours.ToDouble());
                yield return new(new(row, value), new(
                    $"lembar menunjukkan {theirs.Replace('.', ',')}, hitungan resmi dari jawaban yang sama {official.Replace('.', ',')}; sebabnya ada pada masalah lain di daftar ini, atau lembar belum dihitung ulang",
                    $"the sheet shows {theirs}, the official sum of the same answers is {official}; another problem of this list is the cause, or the sheet was not recalculated"));
            }
        }
    }

    // As many decimals as it takes to see the difference.
    private static (string, string) Apart(double shown, double official)
    {
        var decimals = 2;
        while (decimals < 7 && Text(shown) == Text(official))
            decimals++;
        return (Text(shown), Text(official));

        string Text(double value) => value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("^nilai .*(zona integritas|reformasi birokrasi)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GrandTotal();
}

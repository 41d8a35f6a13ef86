using System.Text.RegularExpressions;
using ZiWbk.Assessment.Answers;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Forms;

/// <summary>A column of answers.</summary>
/// <param name="Column">Where it is.</param>
/// <param name="Header">What its header says.</param>
/// <param name="Layer">Whose answers these are; null for a further assessor, such as a ministry's, who is nobody of ours.</param>
/// <param name="ValueColumn">Where the form computes their score, or null.</param>
public sealed record AnswerColumn(int Column, string Header, Layer? Layer, int? ValueColumn);

/// <summary>
/// Which column of a sheet holds what, found by the words of its header and by what stands below it, never by a fixed place.
/// </summary>
public sealed partial class FormColumns
{
    private const int LongestHeader = 80;

    private FormColumns(int headerRow, int? scale, int? weight, IReadOnlyList<AnswerColumn> answers, IReadOnlyList<int> codes)
    {
        HeaderRow = headerRow;
        Scale = scale;
        Weight = weight;
        Answers = answers;
        Codes = codes;
    }

    /// <summary>The row of the header; questions come below it.</summary>
    public int HeaderRow { get; }

    /// <summary>"Pilihan Jawaban", or null where the sheet has none.</summary>
    public int? Scale { get; }

    /// <summary>"Bobot", or null where the sheet has none.</summary>
    public int? Weight { get; }

    /// <summary>The columns of answers, from the left.</summary>
    public IReadOnlyList<AnswerColumn> Answers { get; }

    /// <summary>The columns that hold the codes of components down to questions, from the left.</summary>
    public IReadOnlyList<int> Codes { get; }

    /// <summary>The columns of a sheet, or null where it has no column of answers.</summary>
    public static FormColumns? Find(Sheet sheet) => FindByHeader(sheet) ?? FindByContent(sheet);

    /// <summary>
    /// These columns with the answers of one layer only; null where it has no column. Asked for by name, the national layer
    /// is also that of a further assessor, such as a ministry's.
    /// </summary>
    public FormColumns? Only(Layer layer)
    {
        var column = Answers.FirstOrDefault(column => column.Layer == layer)
            ?? (layer == Layer.Tpn ? Answers.LastOrDefault(column => column.Layer is null) : null);
        return column is null ? null : new(HeaderRow, Scale, Weight, [column with { Layer = layer }], Codes);
    }

    private static FormColumns? FindByHeader(Sheet sheet)
    {
        foreach (var row in sheet.Rows.Keys)
        {
            var words = HeaderWords(sheet, row);
            var answers = words.Where(word => IsAnswer(word.Value)).Select(word => word.Key).ToList();
            var familiar = words.Count(word => Familiar().IsMatch(word.Value.Own));
            if (answers.Count > 0 && familiar >= 2)
                return Build(sheet, row, words, answers);
        }

        return null;
    }

    // A header somebody rewrote: the answers stand to the right of the column that lists the options.
    private static FormColumns? FindByContent(Sheet sheet)
    {
        if (ScaleByContent(sheet, 0) is not { } scale)
            return null;
        var first = sheet.Rows.First(row => row.Value.TryGetValue(scale, out var cell) && ScaleLabels.IsScale(cell.Trimmed)).Key;
        var header = sheet.Rows.Keys.Where(row => row < first && sheet[row, scale] is not null && !sheet.Rows[row].Values.Any(cell => FormCode.TryRead(cell, out _))).DefaultIfEmpty(0).Max();
        return Build(sheet, header, HeaderWords(sheet, header), [scale + 1]);
    }

    private static FormColumns Build(Sheet sheet, int row, SortedDictionary<int, HeaderWord> words, List<int> answers)
    {
        int? Column(Regex pattern) =>
            words.Where(word => pattern.IsMatch(word.Value.Own)).Select(word => (int?)word.Key).FirstOrDefault();

        // A column that is called so and holds no scale tells nothing.
        var scale = Column(ScaleWord()) is { } named && sheet.Rows.Keys.Any(below => below > row && ScaleLabels.IsScale(sheet[below, named]?.Trimmed ?? ""))
            ? named
            : ScaleByContent(sheet, row);
        var columns = new List<AnswerColumn>();
        for (var at = 0; at < answers.Count; at++)
        {
            var end = at + 1 < answers.Count ? answers[at + 1] : int.MaxValue;
            var value = words.Where(word => word.Key > answers[at] && word.Key < end && ValueWord().IsMatch(word.Value.Own))
                .Select(word => (int?)word.Key).FirstOrDefault();
            columns.Add(new(answers[at], words.GetValueOrDefault(answers[at]).Full, null, value));
        }

        return new(row, scale, Column(WeightWord()), Layered(columns), CodeColumns(sheet, row, answers[0], scale));
    }

    // The words over each column: its own header, one that reaches down from the row above, and a merged heading above.
    private static SortedDictionary<int, HeaderWord> HeaderWords(Sheet sheet, int row)
    {
        var words = new SortedDictionary<int, HeaderWord>();
        var above = sheet.MergedFrom(row - 1);
        foreach (var range in above)
            if (range.Last.Row >= row && sheet[range.First.Row, range.First.Column] is { Text.Length: <= LongestHeader } tall)
                words[range.First.Column] = new("", tall.Trimmed);
        foreach (var (column, cell) in sheet.Rows.TryGetValue(row, out var cells) ? cells : [])
        {
            if (cell.Text.Length > LongestHeader)
                continue;
            var wide = above.FirstOrDefault(range => range.Contains(new(row - 1, column)) && range.First.Column < range.Last.Column);
            var heading = sheet[wide.First.Row, wide.First.Column]?.Trimmed ?? "";
            words[column] = new(heading.Length <= LongestHeader / 2 ? heading : "", cell.Trimmed);
        }

        return words;
    }

    private static bool IsAnswer(HeaderWord header) =>
        AnswerWord().IsMatch(header.Full) && !ScaleWord().IsMatch(header.Full) && !BesideAnswer().IsMatch(header.Own);

    /// <summary>What stands over a column.</summary>
    /// <param name="Above">A heading merged over several columns, or empty.</param>
    /// <param name="Own">The column's own header.</param>
    private readonly record struct HeaderWord(string Above, string Own)
    {
        public string Full => Above is { Length: > 0 } ? $"{Above} {Own}" : Own ?? "";
    }

    private static List<AnswerColumn> Layered(List<AnswerColumn> columns)
    {
        var assessors = columns.Where(column => AssessorWord().IsMatch(column.Header) && !NationalWord().IsMatch(column.Header)).ToList();
        // Where several assess, the office's own is the one that says so; else the first.
        var own = assessors.FirstOrDefault(column => UnitWord().IsMatch(column.Header)) ?? assessors.FirstOrDefault();
        var national = columns.FirstOrDefault(column => NationalWord().IsMatch(column.Header));
        var unit = columns.FirstOrDefault(column => column != national && !assessors.Contains(column));
        return [.. columns.Select(column => column with
        {
            Layer = column == unit ? Layer.Unit : column == own ? Layer.Tpi : column == national ? Layer.Tpn : null,
        })];
    }

    private static int? ScaleByContent(Sheet sheet, int header)
    {
        var counts = new Dictionary<int, int>();
        foreach (var (row, cells) in sheet.Rows)
            foreach (var (column, cell) in cells)
                if (row > header && ScaleLabels.IsScale(cell.Trimmed))
                    counts[column] = counts.GetValueOrDefault(column) + 1;
        return counts.Where(count => count.Value >= 40).OrderByDescending(count => count.Value).Select(count => (int?)count.Key).FirstOrDefault();
    }

    private static List<int> CodeColumns(Sheet sheet, int header, int firstAnswer, int? scale)
    {
        var (codes, numbers) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        foreach (var (row, cells) in sheet.Rows)
        {
            if (row <= header)
                continue;
            foreach (var (column, cell) in cells)
            {
                if (column >= firstAnswer || column == scale)
                    continue;
                if (FormCode.TryRead(cell, out _))
                    codes[column] = codes.GetValueOrDefault(column) + 1;
                else if (cell.Number is not null)
                    numbers[column] = numbers.GetValueOrDefault(column) + 1;
            }
        }

        // A column of running numbers also has a 1 and a 2 in it.
        return [.. codes.Where(code => code.Value > numbers.GetValueOrDefault(code.Key)).Select(code => code.Key).Order()];
    }

    [GeneratedRegex(@"jawaban|\bisian\b|\bjwb\b", RegexOptions.IgnoreCase)]
    private static partial Regex AnswerWord();

    [GeneratedRegex("pilihan|opsi|skala", RegexOptions.IgnoreCase)]
    private static partial Regex ScaleWord();

    [GeneratedRegex("^(nilai|skor)$", RegexOptions.IgnoreCase)]
    private static partial Regex ValueWord();

    [GeneratedRegex("^(nilai|skor|%|bobot|catatan|keterangan|penjelasan|rekomendasi)", RegexOptions.IgnoreCase)]
    private static partial Regex BesideAnswer();

    [GeneratedRegex("bobot", RegexOptions.IgnoreCase)]
    private static partial Regex WeightWord();

    [GeneratedRegex("tpi|penilai internal|inspektorat|itjen|apip|evaluator|asesor", RegexOptions.IgnoreCase)]
    private static partial Regex AssessorWord();

    [GeneratedRegex("tpn|penilai nasional", RegexOptions.IgnoreCase)]
    private static partial Regex NationalWord();

    [GeneratedRegex(@"\bunit\b|\bopd\b", RegexOptions.IgnoreCase)]
    private static partial Regex UnitWord();

    [GeneratedRegex("^(penilaian|bobot|penjelasan|kriteria nilai|pilihan jawaban|nilai|skor|%|id|no)$|bobot|pilihan", RegexOptions.IgnoreCase)]
    private static partial Regex Familiar();
}

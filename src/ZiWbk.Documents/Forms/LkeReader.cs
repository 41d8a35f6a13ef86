using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Forms;

/// <summary>
/// Reads a filled worksheet (LKE) from an .xlsx workbook. The form is found by its structure, so that copies that were
/// moved, merged, renamed or saved by another program still read.
/// </summary>
public sealed class LkeReader(Instrument instrument)
{
    private readonly FormOutline _outline = FormOutline.Of(instrument);

    /// <summary>Reads the form in a workbook.</summary>
    /// <param name="stream">The workbook; it can seek and stays open.</param>
    /// <param name="file">Its name, for problems and refusals.</param>
    /// <param name="sheetName">The sheet to read; null to find the only one that is a form.</param>
    /// <param name="only">
    /// The one layer to read; null for all. What stands in other columns is then nobody's business. Only where the national
    /// layer is named so is a further assessor's column, such as a ministry's, taken for it.
    /// </param>
    /// <exception cref="DocumentRefusedException">It cannot be read as this form.</exception>
    public LkeForm Read(Stream stream, string file, string? sheetName = null, Layer? only = null)
    {
        var sheets = WorkbookReader.Read(stream, file);
        var (sheet, columns, rows) = Choose(sheets, file, sheetName);
        if (only is { } one)
            columns = columns.Only(one) ?? throw NoColumn(file, one);

        var problems = new List<FormProblem>(FormCheck.Of(sheet, columns, rows));
        var answers = LayeredAnswers.Empty(instrument);
        var layers = new List<Layer>();
        var formulas = new List<CellAddress>();
        foreach (var column in columns.Answers)
        {
            if (column.Layer is not { } layer)
                continue;
            var reading = new ColumnReading(sheet, rows, column.Column);
            answers = answers.With(layer, AnswerSheet.Empty(instrument).With(reading.Answers()));
            layers.Add(layer);
            problems.AddRange(reading.Problems);
            formulas.AddRange(reading.FormulaAnswers);
        }

        if (formulas.Count > 0)
            throw FormulaAnswers(file, sheet, formulas);

        problems.AddRange(TotalCheck.Of(sheet, columns, rows, answers));
        return new(file, sheet.Name, answers, layers,
            [.. problems.OrderBy(problem => problem.Cell?.Row ?? 0).ThenBy(problem => problem.Cell?.Column ?? 0)]);
    }

    private (Sheet Sheet, FormColumns Columns, RowAlignment Rows) Choose(IReadOnlyList<Sheet> sheets, string file, string? sheetName)
    {
        if (sheetName is not null)
        {
            sheets = [.. sheets.Where(sheet => string.Equals(sheet.Name.Trim(), sheetName.Trim(), StringComparison.OrdinalIgnoreCase))];
            if (sheets.Count == 0)
                throw new DocumentRefusedException(
                    $"{file} tidak memiliki lembar bernama '{sheetName}'. Periksa nama lembarnya.",
                    $"{file} has no sheet named '{sheetName}'. Check the sheet's name.");
        }

        var forms = new List<(Sheet Sheet, FormColumns Columns, RowAlignment Rows)>();
        var nearest = 0;
        foreach (var sheet in sheets)
        {
            if (FormColumns.Find(sheet) is not { } columns)
                continue;
            var rows = RowAlignment.Of(_outline, sheet, columns);
            nearest = Math.Max(nearest, rows.Alike);
            // A former worksheet has about seven in ten of these questions in similar places.
            if (rows.Alike * 100 >= instrument.Questions.Count * 85)
                forms.Add((sheet, columns, rows));
        }

        if (forms.Count == 1)
            return forms[0];
        if (forms.Count == 0)
            throw new DocumentRefusedException(
                $"{file} tidak memuat LKE menurut {instrument.Regulation} (butir yang cocok: {nearest} dari {instrument.Questions.Count}). Kirim lembar kerja LKE yang memuat kolom Jawaban.",
                $"{file} does not contain the worksheet of {instrument.Regulation} (questions that match: {nearest} of {instrument.Questions.Count}). Send the LKE worksheet that has the column Jawaban.");

        var names = string.Join(", ", forms.Select(form => $"'{form.Sheet.Name}'"));
        throw new DocumentRefusedException(
            $"{file} memuat lebih dari satu lembar LKE: {names}. Pilih satu dengan --sheet NAMA, atau hapus yang lain.",
            $"{file} holds more than one LKE sheet: {names}. Choose one with --sheet NAME, or remove the others.");
    }

    private static DocumentRefusedException NoColumn(string file, Layer layer)
    {
        var (id, en) = layer == Layer.Unit ? ("unit", "office") : (layer.ToString().ToUpperInvariant(), layer.ToString().ToUpperInvariant());
        return new(
            $"{file} tidak memiliki kolom jawaban {id}. Pilih lapisan lain, atau kirim lembar yang memilikinya.",
            $"{file} has no column of answers of the {en}. Choose another layer, or send a sheet that has it.");
    }

    private static DocumentRefusedException FormulaAnswers(string file, Sheet sheet, List<CellAddress> cells)
    {
        var places = string.Join(", ", cells.Take(8)) + (cells.Count > 8 ? ", …" : "");
        return new(
            $"{file}, lembar '{sheet.Name}': jawaban di sel {places} berupa rumus, padahal harus ditulis langsung. Salin sel itu, pilih Tempel Khusus → Nilai, simpan, lalu kirim lagi.",
            $"{file}, sheet '{sheet.Name}': the answer in cell {places} is a formula but must be written out. Copy the cell, choose Paste Special → Values, save, and send it again.");
    }
}

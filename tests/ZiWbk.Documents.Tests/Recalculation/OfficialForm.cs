using ZiWbk.Assessment.Answers;
using ZiWbk.Documents.Forms;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Tests.Recalculation;

/// <summary>
/// The official form with its own formulas, as an office filled it, its faults mended: the scale cell J8, the average L175 that
/// leaves a report out, the total K185 that was typed over its formula.
/// </summary>
internal sealed class OfficialForm
{
    private const int AnswerColumn = 11;

    private readonly EditedSheet _form;
    private readonly RowAlignment _rows;

    private OfficialForm(EditedSheet form, RowAlignment rows)
    {
        _form = form;
        _rows = rows;
        _form["J8"] = EditedCell.Text("Ya/Tidak");
        _form["L175"] = EditedCell.Calculated("AVERAGE(L176,L183)*H175");
        _form["K185"] = EditedCell.Calculated("IF(OR(K186=\"\",K187=\"\",K188=\"\"),\"Blm Diisi\",K186+K187+K188)");
    }

    public static OfficialForm Open(string folder)
    {
        using var file = File.OpenRead(Path.Combine(folder, "lampiran-iii-90-2021-filled.xlsx"));
        var sheet = WorkbookReader.Read(file, "").Single(sheet => sheet.Name == "LKE ZI");
        var form = EditedWorkbook.Of(file).Sheets.Single(sheet => sheet.Name == "LKE ZI");
        return new(form, RowAlignment.Of(FormOutline.Of(Official.Lke), sheet, FormColumns.Find(sheet)!));
    }

    /// <summary>A copy with these answers and without any stored result.</summary>
    public MemoryStream Filled(AnswerSheet answers)
    {
        var book = new EditedWorkbook();
        book.Sheets.Add(_form.CopyAs("LKE ZI"));
        var sheet = book.Sheets[0];
        for (var place = 0; place < _rows.Outline.Rows.Count; place++)
        {
            var row = _rows.Outline.Rows[place];
            if (row.Level is not (FormLevel.Question or FormLevel.Input))
                continue;
            var at = new CellAddress(_rows[place]!.Value, AnswerColumn);
            if (Cell(row, answers[row.Question!]) is { } answer)
                sheet[at] = answer;
            else if (sheet[at]?.Formula is null)
                sheet[at] = null;
        }

        sheet.Change((_, cell) => cell.Formula is null ? cell : cell with { Kind = EditedKind.Number, Value = null });
        return book.Save();
    }

    private static EditedCell? Cell(FormRow row, Answer? answer) => (row.Level, answer) switch
    {
        (FormLevel.Question, OptionAnswer option) => EditedCell.Text(option.Key),
        (FormLevel.Question, IndexAnswer index) => Number(index.Index.ToDouble()),
        (FormLevel.Question, ShareAnswer share) => Number(share.Share.ToDouble()),
        (FormLevel.Input, CountsAnswer counts) when counts.Counts[row.Input!.Key] is { } count => Number(count),
        _ => null,
    };

    private static EditedCell Number(double value) =>
        EditedCell.Number(value.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
}

using ZiWbk.Assessment.Answers;

namespace ZiWbk.Documents.Tests.Forms;

/// <summary>The columns are found by the words of their header, whoever wrote it.</summary>
public sealed class HeaderTests
{
    private static readonly string[] _lower = ["Jawaban", "Nilai", "%", "", "Catatan"];

    [Theory]
    [InlineData("JAWABAN")]
    [InlineData(" jawaban ")]
    [InlineData("Jawaban\nUnit Kerja")]
    [InlineData("Isian OPD")]
    [InlineData("Jwb")]
    [InlineData("Jawaban 2024")]
    [InlineData("Tanggapan")]
    public void The_column_of_answers_may_be_called_otherwise(string header)
    {
        var form = WrittenForm.Clean(1);
        form.Sheet["K2"] = EditedCell.Text(header);

        form.ReadsAsWritten();
    }

    [Fact]
    public void A_header_in_other_words_is_made_up_for_by_the_column_of_scales()
    {
        var form = WrittenForm.Clean(2);
        foreach (var (at, cell) in form.Sheet.Cells.Where(cell => cell.Key.Row == 2).ToList())
            form.Sheet[at] = cell with { Value = $"Kolom {at.Column}" };

        form.ReadsAsWritten();
    }

    [Fact]
    public void A_form_without_any_header_is_still_read()
    {
        var form = WrittenForm.Clean(3);
        form.Sheet.DeleteRow(2);
        form.Sheet.DeleteRow(1);

        form.ReadsAsWritten();
    }

    [Theory]
    [InlineData("Jawaban Unit", "Jawaban TPI", "Jawaban TPN")]
    [InlineData("Jawaban", "Jawaban Inspektorat", "Jawaban Penilai Nasional")]
    [InlineData("JAWABAN OPD", "JAWABAN APIP", "JAWABAN TPN")]
    [InlineData("Isian", "Isian Tim Penilai Internal", "Isian Tim Penilai Nasional")]
    public void Layers_are_told_by_who_answers(string unit, string tpi, string tpn)
    {
        var form = WrittenForm.Layered(4);
        (form.Sheet["K2"], form.Sheet["P2"], form.Sheet["U2"]) = (EditedCell.Text(unit), EditedCell.Text(tpi), EditedCell.Text(tpn));

        form.ReadsAsWritten();
    }

    [Theory]
    [InlineData("Catatan atas Jawaban")]
    [InlineData("Keterangan Jawaban Unit")]
    public void A_column_of_notes_about_the_answers_is_not_one_of_answers(string header)
    {
        var form = WrittenForm.Layered(5);
        form.Sheet.InsertColumns(11, 1);
        form.Sheet["K2"] = EditedCell.Text(header);
        form.Sheet["K6"] = EditedCell.Text("sudah lengkap");

        form.ReadsAsWritten();
    }

    [Fact]
    public void A_header_of_two_rows_tells_the_layers_by_its_upper_one()
    {
        var form = WrittenForm.Layered(6);
        TwoRows(form, "Unit Kerja", "TPI", "TPN");

        form.ReadsAsWritten();
    }

    [Fact]
    public void A_header_of_two_rows_may_say_answers_in_both()
    {
        var form = WrittenForm.Layered(7);
        TwoRows(form, "Jawaban Unit Kerja", "Jawaban TPI", "Jawaban TPN");

        form.ReadsAsWritten();
    }

    [Fact]
    public void A_header_of_two_rows_keeps_the_totals_compared()
    {
        var form = WrittenForm.Layered(8);
        var total = form.Sheet.Cells.Keys.Where(at => at.Column == 12).MaxBy(at => at.Row);
        TwoRows(form, "Unit Kerja", "TPI", "TPN");
        form.Sheet[total with { Row = total.Row + 1 }] = EditedCell.Number("12.5");

        form.ReadsAsWrittenWithProblemsAt(total with { Row = total.Row + 1 });
    }

    // The upper row names whose columns they are; what has no lower header reaches down.
    private static void TwoRows(WrittenForm form, params string[] owners)
    {
        var sheet = form.Sheet;
        sheet.InsertRows(3, 1);
        foreach (var column in new[] { WrittenForm.Weight, WrittenForm.Explanation, WrittenForm.Scale })
        {
            var letters = Documents.Workbooks.CellAddress.Letters(column);
            sheet.Merge($"{letters}2:{letters}3");
        }

        foreach (var (layer, owner) in Enum.GetValues<Layer>().Zip(owners))
        {
            var answer = WrittenForm.AnswerColumn(layer);
            foreach (var (offset, header) in _lower.Index())
            {
                sheet[new Documents.Workbooks.CellAddress(2, answer + offset)] = null;
                if (header.Length > 0)
                    sheet[new Documents.Workbooks.CellAddress(3, answer + offset)] = EditedCell.Text(header);
            }

            sheet[new Documents.Workbooks.CellAddress(2, answer)] = EditedCell.Text(owner);
            sheet.Merge($"{new Documents.Workbooks.CellAddress(2, answer)}:{new Documents.Workbooks.CellAddress(2, answer + 4)}");
        }
    }
}

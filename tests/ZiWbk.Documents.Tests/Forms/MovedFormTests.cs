using ZiWbk.Assessment.Answers;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Tests.Forms;

/// <summary>Copies of a sound form whose parts stand elsewhere: nothing is lost, nothing is remarked on.</summary>
public sealed class MovedFormTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 40)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    [InlineData(100, 1)]
    [InlineData(180, 5)]
    public void Rows_put_in_anywhere_shift_nothing(int before, int count)
    {
        var form = WrittenForm.Layered(before);
        form.Sheet.InsertRows(before, count);

        form.ReadsAsWritten();
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    [InlineData(10, 1)]
    [InlineData(11, 1)]
    [InlineData(12, 2)]
    [InlineData(16, 4)]
    public void Columns_put_in_anywhere_shift_nothing(int before, int count)
    {
        var form = WrittenForm.Layered(before);
        form.Sheet.InsertColumns(before, count);

        form.ReadsAsWritten();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(WrittenForm.Title)]
    [InlineData(WrittenForm.Weight)]
    [InlineData(WrittenForm.Explanation)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(15)]
    public void A_column_that_holds_no_answers_may_be_deleted(int column)
    {
        var form = WrittenForm.Layered(column);
        form.Sheet.DeleteColumn(column);

        form.ReadsAsWritten();
    }

    [Fact]
    public void The_column_of_scales_may_be_deleted()
    {
        var form = WrittenForm.Layered(7);
        form.Sheet.DeleteColumn(WrittenForm.Scale);

        form.ReadsAsWritten();
    }

    [Fact]
    public void The_title_above_the_header_may_be_deleted()
    {
        var form = WrittenForm.Clean(8);
        form.Sheet.DeleteRow(1);

        form.ReadsAsWritten();
    }

    [Fact]
    public void The_sheet_may_have_any_name()
    {
        var form = WrittenForm.Clean(9);
        form.Sheet.Name = "Salinan (2) dari lembar kerja";

        form.ReadsAsWritten();
    }

    [Fact]
    public void Questions_may_be_worded_anew()
    {
        var form = WrittenForm.Clean(10);
        form.Sheet.Change((at, cell) => at.Row > 3 && at.Column is > WrittenForm.Codes and <= WrittenForm.Explanation && cell.Value is { Length: > 6 }
            ? EditedCell.Text("teks lain")
            : cell);

        form.ReadsAsWritten();
    }

    [Fact]
    public void Unmerged_cells_read_the_same()
    {
        var form = WrittenForm.Layered(11);
        form.Sheet.Unmerge();

        form.ReadsAsWritten();
    }

    [Fact]
    public void Answers_merged_with_their_neighbours_read_the_same()
    {
        var form = WrittenForm.Clean(12);
        foreach (var (_, row) in WrittenForm.Questions())
            form.Sheet.Merge($"{new CellAddress(row, 14)}:{new CellAddress(row, 15)}");

        form.ReadsAsWritten();
    }

    [Fact]
    public void An_answer_merged_over_two_questions_answers_the_first()
    {
        var form = WrittenForm.Clean(18);
        form.Sheet[WrittenForm.Answer("A.I.1.i.b")] = null;
        form.Sheet.Merge($"{WrittenForm.Answer("A.I.1.i.a")}:{WrittenForm.Answer("A.I.1.i.b")}");

        form.Reads(form.Without("A.I.1.i.b"));
    }

    [Fact]
    public void A_copy_saved_with_its_texts_in_the_cells_reads_the_same()
    {
        var form = WrittenForm.Layered(13);
        form.Book.InlineTexts = true;

        form.ReadsAsWritten();
    }

    [Fact]
    public void A_copy_saved_without_the_places_of_cells_reads_the_same()
    {
        var form = WrittenForm.Layered(14);
        form.Book.WithoutPlaces = true;

        form.ReadsAsWritten();
    }

    [Fact]
    public void Formulas_without_stored_results_read_the_same()
    {
        var form = WrittenForm.Layered(15);
        form.Sheet.Change((_, cell) => cell.Formula is null ? cell : cell with { Kind = EditedKind.Number, Value = null });

        form.ReadsAsWritten();
    }

    [Fact]
    public void Results_pasted_over_the_formulas_read_the_same()
    {
        var form = WrittenForm.Layered(16);
        form.Sheet.Change((_, cell) => cell with { Formula = null });
        // A total becomes a number that somebody states, which is the sum of its parts.
        var unit = WithTotal(WithTotal(form.Answers.Unit, "A.II.5.iii.a"), "A.II.5.iii.b");

        var read = form.Read();

        Assert.Empty(read.Problems);
        Assert.Empty(read.Answers.Unit.ChangesTo(unit));
    }

    [Fact]
    public void Other_sheets_beside_the_form_are_left_alone()
    {
        var form = WrittenForm.Clean(17);
        var summary = new EditedSheet("Utama");
        summary["A1"] = EditedCell.Text("Rekap jawaban");
        summary["B2"] = EditedCell.Calculated("'LKE ZI'!L4", "3");
        summary["B3"] = EditedCell.Error("#REF!");
        form.Book.Sheets.Add(summary);
        form.Book.Sheets.Add(new("Kosong"));

        form.ReadsAsWritten();
    }

    private static AnswerSheet WithTotal(AnswerSheet sheet, string code)
    {
        var question = Official.Lke.Find(Assessment.Instruments.QuestionId.Parse(code))!;
        var counts = ((CountsAnswer)sheet[question]!).Counts;
        var total = question.Ratio!.Inputs.Single(input => input.IsTotal);
        return sheet.With(question, new CountsAnswer(counts.With(total.Key, total.SumOf.Sum(part => counts[part]!.Value))));
    }
}

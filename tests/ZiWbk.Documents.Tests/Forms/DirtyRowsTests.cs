using ZiWbk.Assessment.Answers;
using ZiWbk.Documents.Forms;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Tests.Forms;

/// <summary>Rows too many, rows lost, rows moved.</summary>
public sealed class DirtyRowsTests
{
    [Fact]
    public void Blank_rows_anywhere_shift_nothing()
    {
        var form = WrittenForm.Layered(1);
        for (var row = WrittenForm.LastRow; row > 4; row -= 9)
            form.Sheet.InsertRows(row, 2);

        form.ReadsAsWritten();
    }

    [Fact]
    public void Foreign_rows_with_text_shift_nothing()
    {
        var form = WrittenForm.Layered(2);
        for (var row = WrittenForm.LastRow; row > 4; row -= 23)
        {
            form.Sheet.InsertRows(row, 1);
            form.Sheet[new CellAddress(row, WrittenForm.Title)] = EditedCell.Text("Catatan rapat: lengkapi bukti dukung");
        }

        form.ReadsAsWritten();
    }

    [Theory]
    [InlineData("A.I.2.ii.c")]
    [InlineData("A.II.3.i.a")]
    [InlineData("A.II.5.iii.b")]
    public void A_foreign_row_with_a_mark_shifts_nothing(string before)
    {
        var form = WrittenForm.Clean(3);
        form.Sheet.InsertRows(WrittenForm.Row(before), 1);
        form.Sheet[new CellAddress(WrittenForm.Row(before), WrittenForm.Codes + 4)] = EditedCell.Text("3.");

        form.ReadsAsWritten();
    }

    [Fact]
    public void A_repeated_page_header_shifts_nothing()
    {
        var form = WrittenForm.Clean(4);
        var header = form.Sheet.Cells.Where(cell => cell.Key.Row == 2).ToList();
        foreach (var row in new[] { 150, 80 })
        {
            form.Sheet.InsertRows(row, 1);
            foreach (var (at, cell) in header)
                form.Sheet[at with { Row = row }] = cell;
        }

        form.ReadsAsWritten();
    }

    [Theory]
    [InlineData("A.I.1.i.a")]
    [InlineData("A.I.3.iii.b")]
    [InlineData("A.I.6.v.a")]
    [InlineData("B.I.b.a")]
    public void The_row_of_a_question_that_is_lost_is_told_and_the_rest_read(string code)
    {
        var form = WrittenForm.Clean(5);
        form.Sheet.DeleteRow(WrittenForm.Row(code));

        var read = form.Read();

        Assert.Equal([code], read.Answers.Unit.ChangesTo(form.Answers.Unit).Select(change => change.Question.Id.Value));
        var lost = Assert.Single(read.Problems, problem => problem.Cell is null);
        Assert.StartsWith($"baris butir {code} (", lost.Message.Id, StringComparison.Ordinal);
        Assert.StartsWith($"the row of question {code} (", lost.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A")]
    [InlineData("A.I")]
    [InlineData("A.II.4")]
    [InlineData("A.I.6.i")]
    [InlineData("A.II.1.iii")]
    [InlineData("A.II.5.iii.a/group")]
    [InlineData("A.II.5.iii.b/group")]
    public void The_row_of_a_heading_may_be_lost(string code)
    {
        var form = WrittenForm.Clean(6);
        form.Sheet.DeleteRow(WrittenForm.Row(code));
        // A sum that named the row is #REF! now; it holds no answer.
        var read = form.Read();

        Assert.Empty(read.Answers.Unit.ChangesTo(form.Answers.Unit));
    }

    [Fact]
    public void Only_the_rows_of_questions_and_counts_are_needed()
    {
        var form = WrittenForm.Clean(7);
        var needed = FormOutline.Of(Official.Lke).Rows.Where(row => row.Level is FormLevel.Question or FormLevel.Input)
            .Select(row => WrittenForm.Row(row.Code)).ToHashSet();
        for (var row = WrittenForm.LastRow; row > 3; row--)
            if (!needed.Contains(row))
                form.Sheet.DeleteRow(row);

        Assert.Empty(form.Read().Answers.Unit.ChangesTo(form.Answers.Unit));
    }

    [Fact]
    public void The_results_may_be_missing_and_are_told()
    {
        var form = WrittenForm.Clean(8);
        form.Sheet.Change((at, cell) => at.Row >= WrittenForm.Row("B") ? null : cell);

        var read = form.Read();

        Assert.Equal(["B.I.a.a", "B.I.b.a", "B.II.a.a"], read.Answers.Unit.ChangesTo(form.Answers.Unit).Select(change => change.Question.Id.Value));
        Assert.Equal(3, read.Problems.Count(problem => problem.Cell is null));
    }

    [Fact]
    public void Summaries_in_ruins_do_not_hinder()
    {
        var form = WrittenForm.Layered(9);
        form.Sheet.Change((at, cell) => cell.Formula is not null && at.Column is 12 or 13 or 17 or 18 or 22 or 23
            ? new EditedCell(EditedKind.Error, "#REF!", "#REF!*$H$4")
            : cell);

        form.ReadsAsWritten();
    }

    [Fact]
    public void A_blank_form_has_no_answers_and_no_problems()
    {
        var read = WrittenForm.Of(AnswerSheet.Empty(Official.Lke)).Read();

        Assert.Equal(LayeredAnswers.Empty(Official.Lke), read.Answers);
        Assert.Empty(read.Problems);
    }
}

using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Tests.Forms;

/// <summary>Marks and scales that people wrote otherwise or lost. The answers stay where they are.</summary>
public sealed class DirtyMarksTests
{
    [Fact]
    public void Marks_in_the_other_case_read_the_same()
    {
        var form = WrittenForm.Clean(1);
        EachMark(form, mark => char.IsAsciiLetterUpper(mark[0]) ? mark.ToLowerInvariant() : mark.ToUpperInvariant());

        form.ReadsAsWritten();
    }

    [Theory]
    [InlineData(" {0} ")]
    [InlineData("{0})")]
    [InlineData("{0}")]
    [InlineData("\u00A0{0} .")]
    public void Marks_with_stray_spaces_or_another_end_read_the_same(string pattern)
    {
        var form = WrittenForm.Clean(2);
        EachMark(form, mark => mark == "-" ? mark : pattern.Replace("{0}", mark.TrimEnd('.'), StringComparison.Ordinal));

        form.ReadsAsWritten();
    }

    [Fact]
    public void A_mark_may_stand_before_the_text_in_one_cell()
    {
        var form = WrittenForm.Clean(3);
        foreach (var (code, row) in WrittenForm.Questions())
        {
            var mark = form.Code(code);
            if (form.Sheet[mark]!.Value == "-")
                continue;
            form.Sheet[mark] = EditedCell.Text($"{form.Sheet[mark]!.Value} {form.Sheet[mark with { Column = mark.Column + 1 }]!.Value}");
            form.Sheet[mark with { Column = mark.Column + 1 }] = null;
        }

        form.ReadsAsWritten();
    }

    [Fact]
    public void All_marks_may_stand_in_one_column()
    {
        var form = WrittenForm.Clean(4);
        foreach (var (at, cell) in Marks(form))
        {
            form.Sheet[at] = null;
            form.Sheet[at with { Column = WrittenForm.Codes }] = cell;
        }

        form.ReadsAsWritten();
    }

    [Theory]
    [InlineData("A.I.1.i.a")]
    [InlineData("A.I.3.iii.b")]
    [InlineData("A.II.1.ii.a")]
    [InlineData("B.II.a.a")]
    public void A_lost_mark_loses_no_answer(string code)
    {
        var form = WrittenForm.Clean(5);
        form.Sheet[form.Code(code)] = null;

        form.ReadsAsWritten();
    }

    [Fact]
    public void Every_seventh_mark_lost_loses_no_answer()
    {
        var form = WrittenForm.Clean(6);
        foreach (var (at, _) in Marks(form).Where(mark => mark.At.Row % 7 == 0))
            form.Sheet[at] = null;

        form.ReadsAsWritten();
    }

    [Fact]
    public void All_marks_of_questions_lost_lose_no_answer()
    {
        var form = WrittenForm.Clean(7);
        foreach (var (code, _) in WrittenForm.Questions())
            form.Sheet[form.Code(code)] = null;

        form.ReadsAsWritten();
    }

    [Fact]
    public void Swapped_marks_shift_nothing()
    {
        var form = WrittenForm.Clean(8);
        var (b, c) = (form.Code("A.I.1.iii.b"), form.Code("A.I.1.iii.c"));
        (form.Sheet[b], form.Sheet[c]) = (form.Sheet[c], form.Sheet[b]);

        form.ReadsAsWritten();
    }

    [Fact]
    public void A_mark_given_twice_shifts_nothing()
    {
        var form = WrittenForm.Clean(9);
        form.Sheet[form.Code("A.I.4.ii.c")] = EditedCell.Text("b.");
        form.Sheet[form.Code("A.I.4.ii.d")] = EditedCell.Text("b.");

        form.ReadsAsWritten();
    }

    [Theory]
    [InlineData("Ya")]
    [InlineData("Ya / Tidak / NA")]
    [InlineData("A/B/C")]
    [InlineData("?")]
    public void A_scale_cell_that_says_something_else_is_told_and_the_answer_read(string label)
    {
        var form = WrittenForm.Clean(10);
        var at = new CellAddress(WrittenForm.Row("A.I.1.i.a"), WrittenForm.Scale);
        form.Sheet[at] = EditedCell.Text(label);

        form.ReadsAsWrittenWithProblemsAt(at);
    }

    [Fact]
    public void An_empty_scale_cell_is_told_and_the_answer_read()
    {
        var form = WrittenForm.Clean(11);
        var at = new CellAddress(WrittenForm.Row("A.I.1.i.a"), WrittenForm.Scale);
        form.Sheet[at] = null;

        form.ReadsAsWrittenWithProblemsAt(at);
    }

    [Fact]
    public void A_scale_on_the_row_of_a_heading_is_harmless()
    {
        var form = WrittenForm.Clean(12);
        form.Sheet[new CellAddress(WrittenForm.Row("A.II.5.ii"), WrittenForm.Scale)] = EditedCell.Text("%");
        form.Sheet[new CellAddress(WrittenForm.Row("A.II.5.iii"), WrittenForm.Scale)] = EditedCell.Text("%");

        form.ReadsAsWritten();
    }

    [Fact]
    public void Scales_in_lower_case_with_spaces_read_the_same()
    {
        var form = WrittenForm.Clean(13);
        form.Sheet.Change((at, cell) => at.Column == WrittenForm.Scale && at.Row > 3
            ? cell with { Value = " " + cell.Value!.ToLowerInvariant().Replace("/", " / ", StringComparison.Ordinal) }
            : cell);

        form.ReadsAsWritten();
    }

    [Fact]
    public void A_wrong_weight_is_told()
    {
        var form = WrittenForm.Clean(14);
        var at = new CellAddress(WrittenForm.Row("A.I.1.ii"), WrittenForm.Weight);
        form.Sheet[at] = EditedCell.Number("1.5");

        form.ReadsAsWrittenWithProblemsAt(at);
    }

    [Fact]
    public void A_weight_on_a_row_that_has_none_is_harmless()
    {
        var form = WrittenForm.Clean(15);
        form.Sheet[new CellAddress(WrittenForm.Row("A.I.1.ii.a"), WrittenForm.Weight)] = EditedCell.Number("1");

        form.ReadsAsWritten();
    }

    private static void EachMark(WrittenForm form, Func<string, string> change)
    {
        foreach (var (at, cell) in Marks(form))
            form.Sheet[at] = cell with { Value = change(cell.Value!) };
    }

    // Marks are short; titles stand in the same columns.
    private static List<(CellAddress At, EditedCell Cell)> Marks(WrittenForm form) =>
        [.. form.Sheet.Cells.Where(cell => cell.Key is { Row: > 3, Column: >= WrittenForm.Codes and < WrittenForm.Title } && cell.Value.Value is { Length: < 6 } and not "HASIL")
            .Select(cell => (cell.Key, cell.Value))];
}

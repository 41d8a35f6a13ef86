using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Tests.Forms;

/// <summary>What a sheet computes itself never becomes ours; where it differs, the reason is told.</summary>
public sealed class SheetsOwnNumbersTests
{
    [Fact]
    public void A_total_that_differs_is_told_with_both_numbers()
    {
        var form = WrittenForm.Clean(1);
        form.Sheet[WrittenForm.GrandTotal] = EditedCell.Calculated("80+1", "81.5");

        form.ReadsAsWrittenWithProblemsAt(WrittenForm.GrandTotal);
        var message = Assert.Single(form.Read().Problems).Message;
        Assert.StartsWith("lembar menunjukkan 81,50, hitungan resmi dari jawaban yang sama ", message.Id, StringComparison.Ordinal);
        Assert.StartsWith("the sheet shows 81.50, the official sum of the same answers is ", message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#REF!")]
    [InlineData("#DIV/0!")]
    public void A_total_in_error_is_not_compared(string error)
    {
        var form = WrittenForm.Clean(2);
        form.Sheet[WrittenForm.GrandTotal] = EditedCell.Error(error);

        form.ReadsAsWritten();
    }

    [Fact]
    public void A_total_within_rounding_of_a_double_is_the_same()
    {
        var form = WrittenForm.Clean(3);
        var shown = double.Parse(form.Sheet[WrittenForm.GrandTotal]!.Value!, System.Globalization.CultureInfo.InvariantCulture);
        form.Sheet[WrittenForm.GrandTotal] = EditedCell.Number((shown + 1e-8).ToString("R", System.Globalization.CultureInfo.InvariantCulture));

        form.ReadsAsWritten();
    }

    [Fact]
    public void A_sum_that_leaves_out_a_row_is_told_by_code_and_row()
    {
        var form = WrittenForm.Clean(4);
        var area = new CellAddress(WrittenForm.Row("A.I.1"), 12);
        var (first, last) = (WrittenForm.Row("A.I.1.i"), WrittenForm.Row("A.I.1.iii"));
        form.Sheet[area] = EditedCell.Calculated($"SUM(L{first},L{WrittenForm.Row("A.I.1.ii")},L{last})", "1");

        form.ReadsAsWrittenWithProblemsAt(area);
        var message = Assert.Single(form.Read().Problems).Message;
        var row = WrittenForm.Row("A.I.1.iv");
        Assert.Contains($"tidak mengikutkan A.I.1.iv (baris {row})", message.Id, StringComparison.Ordinal);
        Assert.Contains($"leaves out A.I.1.iv (row {row})", message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void An_average_one_row_short_is_told()
    {
        var form = WrittenForm.Clean(5);
        var at = new CellAddress(WrittenForm.Row("A.I.4.i"), 12);
        form.Sheet[at] = EditedCell.Calculated($"AVERAGE(L{at.Row + 1}:L{at.Row + 2})*H{at.Row}", "1");

        form.ReadsAsWrittenWithProblemsAt(at);
    }

    [Fact]
    public void Another_formula_over_the_same_rows_is_as_good()
    {
        var form = WrittenForm.Clean(6);
        var at = new CellAddress(WrittenForm.Row("A.I.4.i"), 12);
        form.Sheet[at] = EditedCell.Calculated($"IFERROR(AVERAGE($L${at.Row + 1}:$L${at.Row + 3})*H{at.Row},0)", "1");

        form.ReadsAsWritten();
    }

    [Fact]
    public void Problems_come_from_top_to_bottom()
    {
        var form = WrittenForm.Clean(7);
        CellAddress[] at = [new(WrittenForm.Row("A.I.1.ii"), WrittenForm.Weight), WrittenForm.Answer("A.I.2.i.a"), new(WrittenForm.Row("A.II.2.i.a"), WrittenForm.Scale)];
        form.Sheet[at[2]] = EditedCell.Text("Ya");
        form.Sheet[at[1]] = EditedCell.Text("?");
        form.Sheet[at[0]] = EditedCell.Number("9");

        form.Reads(form.Without("A.I.2.i.a"), at);
    }
}

using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;

namespace ZiWbk.Documents.Tests.Forms;

/// <summary>Answer cells as people fill them: the clear is taken, the rest told with its cell and counted as blank.</summary>
public sealed class DirtyAnswersTests
{
    [Fact]
    public void Lower_case_and_stray_spaces_are_read()
    {
        var form = WrittenForm.Layered(1);
        form.Sheet.Change((at, cell) => at.Row > 3 && at.Column is 11 or 16 or 21 && cell is { Kind: EditedKind.Text, Formula: null, Value.Length: < 6 }
            ? EditedCell.Text($"  {cell.Value.ToLowerInvariant()}.\u00A0")
            : cell);

        form.ReadsAsWritten();
    }

    [Fact]
    public void Numbers_stored_as_text_are_read()
    {
        var form = WrittenForm.Layered(2);
        form.Sheet.Change((at, cell) => at.Row > 3 && at.Column is 11 or 16 or 21 && cell is { Kind: EditedKind.Number, Formula: null }
            ? EditedCell.Text(" " + cell.Value!.Replace('.', ','))
            : cell);

        form.ReadsAsWritten();
    }

    [Theory]
    [InlineData("A.I.1.i.a", "B")]
    [InlineData("A.I.1.i.b", "Ya")]
    [InlineData("A.I.1.i.b", "belum ada")]
    [InlineData("B.I.a.a", "90,5")]
    [InlineData("B.II.a.a", "Sangat Baik")]
    public void An_unclear_answer_is_told_with_its_cell(string code, string written)
    {
        var form = WrittenForm.Clean(3);
        form.Sheet[WrittenForm.Answer(code)] = EditedCell.Text(written);

        form.Reads(form.Without(code), WrittenForm.Answer(code));
    }

    [Theory]
    [InlineData("A.I.1.i.a")]
    [InlineData("B.I.a.a")]
    [InlineData("A.II.1.i.a")]
    public void An_error_in_an_answer_is_told_with_its_cell(string code)
    {
        var form = WrittenForm.Of(Fillings.Clean(4).BlankAt("A.II.1.i.a"));
        form.Sheet[WrittenForm.Answer(code)] = EditedCell.Error("#REF!");

        form.Reads(form.Without(code), WrittenForm.Answer(code));
    }

    [Fact]
    public void A_boolean_is_no_answer()
    {
        var form = WrittenForm.Clean(5);
        form.Sheet[WrittenForm.Answer("A.I.1.i.a")] = EditedCell.Boolean(true);

        form.Reads(form.Without("A.I.1.i.a"), WrittenForm.Answer("A.I.1.i.a"));
    }

    [Fact]
    public void An_answer_on_the_row_of_a_heading_is_left_alone()
    {
        var form = WrittenForm.Clean(6);
        form.Sheet[WrittenForm.Answer("A.I.1.i")] = EditedCell.Text("A");

        form.ReadsAsWritten();
    }

    [Theory]
    [InlineData("A.I.1.i.a", "IF(1=1,\"Ya\",\"Tidak\")")]
    [InlineData("A.I.1.i.a", "")]
    [InlineData("B.I.a.a", "3.5+0.1")]
    [InlineData("A.II.1.i.a", "0.8")]
    [InlineData("A.II.1.i.a", "Utama!B7")]
    [InlineData("A.II.1.i.a/jumlah_perubahan", "2+3")]
    public void A_formula_as_an_answer_is_refused_with_its_cell(string code, string formula)
    {
        var form = WrittenForm.Clean(7);
        var at = WrittenForm.Answer(code);
        form.Sheet[at] = EditedCell.Calculated(formula, "1");

        var refusal = form.Refused();

        Workbooks.Refusals.IsClear(refusal, WrittenForm.File);
        Workbooks.Refusals.Says(refusal, $"lembar 'LKE ZI': jawaban di sel {at} berupa rumus", $"sheet 'LKE ZI': the answer in cell {at} is a formula");
    }

    [Fact]
    public void A_formula_in_another_layer_is_refused_too()
    {
        var form = WrittenForm.Layered(8);
        form.Sheet[WrittenForm.Answer("A.I.1.i.a", Layer.Tpi)] = EditedCell.Calculated("K8");

        Assert.Contains("P8", form.Refused().Reason.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_formulas_are_named_by_the_first_eight()
    {
        var form = WrittenForm.Clean(9);
        foreach (var (code, _) in WrittenForm.Questions().Take(12))
            form.Sheet[WrittenForm.Answer(code)] = EditedCell.Calculated("K1");

        Assert.Contains(", …", form.Refused().Reason.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void Typed_index_decimals_are_kept_exactly()
    {
        var form = WrittenForm.Clean(10);
        form.Sheet[WrittenForm.Answer("B.I.a.a")] = EditedCell.Number("3.6200000000000001");

        form.Reads(form.With("B.I.a.a", new IndexAnswer(Rational.From(3.62m))));
    }
}

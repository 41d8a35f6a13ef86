using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;

namespace ZiWbk.Documents.Tests.Forms;

/// <summary>The questions answered with counts, and what people do to their cells.</summary>
public sealed class RatioCellsTests
{
    private const string Ratio = "A.II.5.ii.a";
    private const string WithTotal = "A.II.5.iii.a";

    [Theory]
    [InlineData("80 %")]
    [InlineData("80")]
    [InlineData("0,8")]
    public void A_share_typed_over_the_formula_is_used(string text)
    {
        var form = WrittenForm.Of(Fillings.Clean(1).BlankAt(Ratio));
        form.Sheet[WrittenForm.Answer(Ratio)] = EditedCell.Text(text);

        form.Reads(form.With(Ratio, new ShareAnswer(Rational.Of(8, 10))));
    }

    [Fact]
    public void A_typed_share_that_differs_from_the_counts_is_used_and_told()
    {
        var form = Counted(20, 0, 10);
        form.Sheet[WrittenForm.Answer(Ratio)] = EditedCell.Number("0.8");

        form.Reads(form.With(Ratio, new ShareAnswer(Rational.Of(8, 10))), WrittenForm.Answer(Ratio));
    }

    [Fact]
    public void The_formulas_result_pasted_over_it_is_the_counts()
    {
        var form = Counted(3, 0, 1);
        form.Sheet[WrittenForm.Answer(Ratio)] = EditedCell.Number("0.33333333333333331");

        form.ReadsAsWritten();
    }

    [Fact]
    public void An_unclear_share_is_told_and_the_counts_are_used()
    {
        var form = Counted(20, 0, 10);
        form.Sheet[WrittenForm.Answer(Ratio)] = EditedCell.Text("Blm Diisi");

        form.ReadsAsWrittenWithProblemsAt(WrittenForm.Answer(Ratio));
    }

    [Fact]
    public void A_lost_formula_leaves_the_counts()
    {
        var form = Counted(20, 0, 10);
        form.Sheet[WrittenForm.Answer(Ratio)] = null;

        form.ReadsAsWritten();
    }

    [Fact]
    public void A_shared_formula_is_the_forms_own()
    {
        var form = Counted(20, 0, 10);
        form.Sheet[WrittenForm.Answer(Ratio)] = EditedCell.Calculated("", "0.5");

        form.ReadsAsWritten();
    }

    [Fact]
    public void A_formula_that_names_just_some_of_the_counts_is_the_forms_own()
    {
        var form = Counted(20, 0, 10);
        var selesai = WrittenForm.Answer($"{Ratio}/selesai");
        form.Sheet[WrittenForm.Answer(Ratio)] = EditedCell.Calculated($"IFERROR({selesai}/20,0)", "0.5");

        form.ReadsAsWritten();
    }

    [Theory]
    [InlineData("dua belas")]
    [InlineData("-3")]
    [InlineData("1,5")]
    public void An_unclear_count_is_told_and_blank(string text)
    {
        var form = Counted(20, 4, 10);
        form.Sheet[WrittenForm.Answer($"{Ratio}/diproses")] = EditedCell.Text(text);

        form.Reads(
            form.With(Ratio, new CountsAnswer(Counts.Empty.With("harus_ditindaklanjuti", 20).With("selesai", 10))),
            WrittenForm.Answer($"{Ratio}/diproses"));
    }

    [Fact]
    public void Nihil_and_grouped_digits_are_counts()
    {
        var form = Counted(1250, 0, 1000);
        form.Sheet[WrittenForm.Answer($"{Ratio}/harus_ditindaklanjuti")] = EditedCell.Text("1.250");
        form.Sheet[WrittenForm.Answer($"{Ratio}/diproses")] = EditedCell.Text("nihil");

        form.ReadsAsWritten();
    }

    [Fact]
    public void A_stated_total_that_is_the_sum_is_not_told()
    {
        var form = WrittenForm.Of(Fillings.Clean(2).WithAnswer(WithTotal, Wealth(10)));

        form.ReadsAsWritten();
    }

    [Fact]
    public void A_stated_total_that_is_not_the_sum_is_used_and_told()
    {
        var form = WrittenForm.Of(Fillings.Clean(3).WithAnswer(WithTotal, Wealth(12)));

        form.ReadsAsWrittenWithProblemsAt(WrittenForm.Answer($"{WithTotal}/harus_melapor"));
        var message = Assert.Single(form.Read().Problems).Message;
        Assert.EndsWith("ditulis 12, rinciannya berjumlah 10; dipakai 12, seperti rumus lembar", message.Id, StringComparison.Ordinal);
        Assert.EndsWith("is written as 12, its parts add up to 10; 12 is used, as the sheet's formula does", message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void The_two_numbers_of_changes_that_differ_are_each_used_and_told()
    {
        var form = WrittenForm.Of(Fillings.Clean(4)
            .WithAnswer("A.II.1.i.a", new CountsAnswer(Counts.Empty.With("jumlah_agen_perubahan", 6).With("jumlah_perubahan", 6)))
            .WithAnswer("A.II.1.i.b", new CountsAnswer(Counts.Empty.With("jumlah_perubahan", 7).With("jumlah_terintegrasi", 3))));

        form.ReadsAsWrittenWithProblemsAt(WrittenForm.Answer("A.II.1.i.b/jumlah_perubahan"));
        Assert.Contains("6 at A.II.1.i.a", Assert.Single(form.Read().Problems).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zero_denominator_reads_as_counted()
    {
        var form = Counted(0, 0, 0);

        form.ReadsAsWritten();
    }

    private static CountsAnswer Wealth(int total) => new(Counts.Empty.With("harus_melapor", total)
        .With("kepala_satker", 1).With("pejabat_wajib", 4).With("lainnya", 5).With("sudah_lapor", 9));

    private static WrittenForm Counted(int all, int open, int done) => WrittenForm.Of(Fillings.Clean(5).WithAnswer(Ratio,
        new CountsAnswer(Counts.Empty.With("harus_ditindaklanjuti", all).With("diproses", open).With("selesai", done))));
}

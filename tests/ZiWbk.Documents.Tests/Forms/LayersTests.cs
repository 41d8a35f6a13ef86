using ZiWbk.Assessment.Answers;

namespace ZiWbk.Documents.Tests.Forms;

/// <summary>Each layer's column is that layer's, and a ministry's is nobody's unless it is asked for by name.</summary>
public sealed class LayersTests
{
    [Fact]
    public void Only_the_layers_that_have_a_column_are_there()
    {
        var form = WrittenForm.Layered(1);
        form.Sheet.Change((at, cell) => at.Column > 15 ? null : cell);

        var read = form.Read();

        Assert.Equal([Layer.Unit], read.Layers);
        Assert.Empty(form.Answers.Unit.ChangesTo(read.Answers.Unit));
        Assert.Equal(AnswerSheet.Empty(Official.Lke), read.Answers.Tpi);
    }

    [Theory]
    [InlineData("Jawaban TPI KESDM")]
    [InlineData("Jawaban Evaluator Kementerian")]
    [InlineData("Jawaban Itjen")]
    public void A_further_assessor_is_not_the_national_one(string header)
    {
        var form = Ministry(2, header);

        var read = form.Read();

        Assert.Equal([Layer.Unit, Layer.Tpi], read.Layers);
        Assert.Equal(form.Answers with { Tpn = AnswerSheet.Empty(Official.Lke) }, read.Answers);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void A_further_assessor_is_the_national_one_where_that_is_named()
    {
        var form = Ministry(3, "Jawaban TPI KESDM");

        var read = form.Read(only: Layer.Tpn);

        Assert.Equal([Layer.Tpn], read.Layers);
        Assert.Equal(LayeredAnswers.Empty(Official.Lke) with { Tpn = form.Answers.Tpn }, read.Answers);
    }

    [Fact]
    public void A_column_of_the_TPN_is_the_national_one_named_or_not()
    {
        var form = WrittenForm.Layered(4);

        Assert.Equal(form.Answers, form.Read().Answers);
        Assert.Equal(form.Answers.Tpn, form.Read(only: Layer.Tpn).Answers.Tpn);
    }

    [Fact]
    public void Naming_the_national_layer_without_a_column_for_it_is_refused()
    {
        var refusal = WrittenForm.Clean(5).Refused(only: Layer.Tpn);

        Workbooks.Refusals.Says(refusal, "tidak memiliki kolom jawaban TPN", "no column of answers of the TPN");
    }

    [Fact]
    public void The_offices_own_assessors_are_TPI_wherever_they_stand()
    {
        var form = WrittenForm.Layered(6);
        form.Sheet["P2"] = EditedCell.Text("Jawaban TPI Kementerian");
        form.Sheet["U2"] = EditedCell.Text("Jawaban TPI Unit");

        Assert.Equal(form.Answers with { Tpi = form.Answers.Tpn, Tpn = AnswerSheet.Empty(Official.Lke) }, form.Read().Answers);
    }

    [Theory]
    [InlineData(Layer.Unit)]
    [InlineData(Layer.Tpi)]
    [InlineData(Layer.Tpn)]
    public void A_layer_asked_for_is_read_alone_whatever_stands_in_the_others(Layer layer)
    {
        var form = WrittenForm.Layered(8);
        foreach (var other in Enum.GetValues<Layer>().Where(other => other != layer))
            form.Sheet[WrittenForm.Answer("A.I.1.i.a", other)] = EditedCell.Calculated("P8", "Ya");

        var read = form.Read(only: layer);

        Assert.Equal([layer], read.Layers);
        Assert.Equal(form.Answers[layer], read.Answers[layer]);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void A_formula_in_a_column_that_is_nobodys_is_left_alone()
    {
        var form = Ministry(7, "Jawaban TPI KESDM");
        form.Sheet[WrittenForm.Answer("A.I.1.i.a", Layer.Tpn)] = EditedCell.Calculated("P8", "Ya");

        Assert.Equal([Layer.Unit, Layer.Tpi], form.Read().Layers);
        _ = form.Refused(only: Layer.Tpn);
    }

    private static WrittenForm Ministry(int seed, string header)
    {
        var form = WrittenForm.Layered(seed);
        form.Sheet["U2"] = EditedCell.Text(header);
        return form;
    }
}

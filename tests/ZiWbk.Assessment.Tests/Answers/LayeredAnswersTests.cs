using ZiWbk.Assessment.Answers;

namespace ZiWbk.Assessment.Tests.Answers;

public sealed class LayeredAnswersTests
{
    private static readonly LayeredAnswers _three = new(
        Sheets.Empty.Option("A.I.1.i.a", "Ya").Option("A.I.1.i.b", "A").Option("A.I.1.ii.a", "Ya"),
        Sheets.Empty.Option("A.I.1.i.b", "B").Option("A.I.1.ii.a", "Tidak").Option("A.I.1.ii.b", "B"),
        Sheets.Empty.Option("A.I.1.ii.a", "Ya").Option("A.I.1.ii.c", "C"));

    [Theory]
    [InlineData("A.I.1.i.a", "Ya")]
    [InlineData("A.I.1.i.b", "B")]
    [InlineData("A.I.1.ii.a", "Ya")]
    [InlineData("A.I.1.ii.b", "B")]
    [InlineData("A.I.1.ii.c", "C")]
    public void The_highest_reviewed_answer_is_effective(string question, string expected) =>
        Assert.Equal(new OptionAnswer(expected), _three.Effective()[Sheets.Question(question)]);

    [Fact]
    public void What_nobody_answered_stays_blank() => Assert.Null(_three.Effective()[Sheets.Question("B.I.a.a")]);

    [Fact]
    public void A_review_of_zero_counts_as_a_review()
    {
        var reviewed = LayeredAnswers.Empty(Official.Lke).With(Layer.Unit, Sheets.Full).With(Layer.Tpi, Sheets.Worst);

        Assert.Equal(Sheets.Worst, reviewed.Effective());
    }

    [Fact]
    public void Counts_that_an_assessor_has_only_begun_to_enter_review_nothing_yet()
    {
        var begun = new LayeredAnswers(
            Sheets.Full, Sheets.Empty.Counts("A.II.4.i.a", ("jumlah_sasaran", 5)), Sheets.Empty.Counts("A.II.5.ii.a", ("selesai", 0)));

        Assert.Equal((0, Sheets.Full), (begun.Reviewed, begun.Effective()));
    }

    [Fact]
    public void Behind_counts_only_begun_the_earlier_review_stands()
    {
        var begun = new LayeredAnswers(
            Sheets.Full, Sheets.Empty.Share("A.II.4.i.a", Rational.Of(1, 2)), Sheets.Empty.Counts("A.II.4.i.a", ("jumlah_sasaran", 5)));

        Assert.Equal((1, new ShareAnswer(Rational.Of(1, 2))), (begun.Reviewed, begun.Effective()[Sheets.Question("A.II.4.i.a")]));
    }

    [Fact]
    public void A_question_reviewed_by_either_assessor_counts_once() => Assert.Equal(4, _three.Reviewed);

    [Fact]
    public void Without_review_none_counts() =>
        Assert.Equal((0, Sheets.Full), (new LayeredAnswers(Sheets.Full, Sheets.Empty, Sheets.Empty).Reviewed,
            new LayeredAnswers(Sheets.Full, Sheets.Empty, Sheets.Empty).Effective()));

    [Fact]
    public void Each_layer_is_found_under_its_name() =>
        Assert.Equal((_three.Unit, _three.Tpi, _three.Tpn), (_three[Layer.Unit], _three[Layer.Tpi], _three[Layer.Tpn]));

    [Theory]
    [InlineData(Layer.Unit)]
    [InlineData(Layer.Tpi)]
    [InlineData(Layer.Tpn)]
    public void Replacing_a_layer_leaves_the_others(Layer layer)
    {
        var replaced = _three.With(layer, Sheets.Full);

        Assert.Equal(
            Enum.GetValues<Layer>().Select(each => each == layer ? Sheets.Full : _three[each]),
            Enum.GetValues<Layer>().Select(each => replaced[each]));
    }

    [Fact]
    public void Without_answers_every_layer_is_blank()
    {
        var empty = LayeredAnswers.Empty(Official.Lke);

        Assert.Equal((Sheets.Empty, Sheets.Empty, Sheets.Empty, Official.Lke), (empty.Unit, empty.Tpi, empty.Tpn, empty.Instrument));
    }
}

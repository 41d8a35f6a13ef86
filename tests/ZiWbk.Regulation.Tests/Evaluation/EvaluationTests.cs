namespace ZiWbk.Regulation.Evaluation;

/// <summary>The figures of the evaluation are recomputed and held against the committed ones. ZIWBK_ACCEPT=1 writes them anew.</summary>
public class EvaluationTests
{
    private static readonly IReadOnlyList<Judged> _judged = Judged.All();

    [Fact]
    public void No_figure_is_worse_than_the_committed_one() => Approved.Hold("evaluation.txt", EvaluationTable.Of(_judged).ToString());

    [Fact]
    public void What_is_held_out_was_a_way_to_ask() =>
        Assert.Empty(EvaluationQuestion.All.Where(question => question.Tune).Select(question => CrossValidation.Squeezed(question.Text))
            .Except(Shipped.Book.Entries.SelectMany(entry => entry.Phrases).Concat(Shipped.Book.Elsewhere).Select(CrossValidation.Squeezed)));

    [Fact]
    public void Every_expected_entry_exists() =>
        Assert.All(EvaluationQuestion.All.SelectMany(question => question.Expect), id => Assert.NotNull(Shipped.Book.Find(id)));

    [Theory]
    [InlineData("minimal 75 poin", "75", true)]
    [InlineData("minimal 75,5 poin", "75", false)]
    [InlineData("minimal 75.", "75", true)]
    [InlineData("predikat WBBM", "BB", false)]
    [InlineData("tiap area 60 %", "60%", true)]
    public void Words_are_held_as_words_of_their_own(string answer, string words, bool held) =>
        Assert.Equal(held, Judged.Holds(answer, words));
}

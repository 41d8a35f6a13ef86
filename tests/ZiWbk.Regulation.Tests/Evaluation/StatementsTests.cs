using System.Text;

namespace ZiWbk.Regulation.Evaluation;

/// <summary>What people state: wrong things are put right, right ones are not contradicted. The figures are held against the committed ones.</summary>
public class StatementsTests
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<Judged>> _judged = ((string[])["first", "second", "true"])
        .ToDictionary(set => set, set => (IReadOnlyList<Judged>)[.. EvaluationQuestion.Read($"statements-{set}.yaml").Select(line => new Judged(line, Shipped.Desk.Ask(line.Text)))]);

    [Fact]
    public void No_figure_is_worse_than_the_committed_one()
    {
        var table = new StringBuilder();
        foreach (var (set, judged) in _judged)
        {
            var (wrong, right) = (judged.Where(one => one.Question.Correct == true).ToList(), judged.Where(one => one.Question.Correct == false).ToList());
            if (wrong.Count > 0)
                Row($"{set}: wrong, put right", new(wrong.Count(one => one.Corrected), wrong.Count));
            Row($"{set}: right, contradicted", new(right.Count(one => one.Contradicted), right.Count));
        }

        Approved.Hold("statements.txt", table.ToString());

        void Row(string name, Wilson value) => table.Append(name.PadRight(40)).Append(value).Append('\n');
    }

    [Fact]
    public void Every_expected_entry_exists() =>
        Assert.All(_judged.Values.SelectMany(judged => judged).SelectMany(one => one.Question.Expect), id => Assert.NotNull(Shipped.Book.Find(id)));
}

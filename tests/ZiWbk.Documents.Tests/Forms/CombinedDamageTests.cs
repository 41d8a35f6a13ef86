using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Tests.Forms;

/// <summary>Much damage at once.</summary>
public sealed class CombinedDamageTests
{
    [Fact]
    public void Lost_marks_wrong_scales_and_foreign_rows_together_lose_no_answer()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var form = Damaged(seed, []);

            var changes = form.Read().Answers.Unit.ChangesTo(form.Answers.Unit).Select(change => change.Question.Id.Value).ToList();
            Assert.True(changes.Count == 0, $"seed {seed}: {string.Join(' ', changes)}");
        }
    }

    [Fact]
    public void Lost_rows_besides_lose_just_their_own_answers()
    {
        for (var seed = 100; seed < 120; seed++)
        {
            var random = new Random(seed);
            // Each in an indicator of its own that has no other damage: nobody could tell which of two neighbours is left.
            var lost = Official.Lke.Indicators.Where(indicator => indicator.Area is not null).OrderBy(_ => random.Next()).Take(3)
                .Select(indicator => Official.Lke.QuestionsOf[indicator].FirstOrDefault(question => question.Ratio is null)?.Id.Value)
                .OfType<string>().ToHashSet();
            var form = Damaged(seed, lost);

            var read = form.Read();

            Assert.Equal(lost.Order(), read.Answers.Unit.ChangesTo(form.Answers.Unit).Select(change => change.Question.Id.Value).Order());
            Assert.All(lost, code => Assert.Contains(read.Problems, problem => problem.Message.En.Contains(code, StringComparison.Ordinal)));
        }
    }

    private static WrittenForm Damaged(int seed, HashSet<string> lost)
    {
        var form = WrittenForm.Clean(seed);
        var random = new Random(seed);
        foreach (var (code, row) in WrittenForm.Questions().Reverse())
        {
            if (lost.Contains(code))
            {
                form.Sheet.DeleteRow(row);
                continue;
            }

            if (lost.Any(other => code[..code.LastIndexOf('.')] == other[..other.LastIndexOf('.')]))
                continue;
            if (lost.Count == 0 && random.Next(10) == 0)
                form.Sheet[form.Code(code)] = null;
            else if (random.Next(25) == 0)
                form.Sheet[new CellAddress(row, WrittenForm.Scale)] = EditedCell.Text("Ya");
            else if (random.Next(12) == 0)
                form.Sheet[form.Code(code)] = EditedCell.Text("h.");
            else if (random.Next(15) == 0)
            {
                // Never beside a damaged row: a row without its scale after a foreign one is anybody's guess.
                form.Sheet.InsertRows(row, 1);
                form.Sheet[new CellAddress(row, WrittenForm.Codes)] = EditedCell.Text("7.");
            }
        }

        return form;
    }
}

using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Documents.Forms;

namespace ZiWbk.Documents.Tests.Forms;

/// <summary>The Lampiran III form as an office filled it.</summary>
public sealed class FilledFormTests
{
    [Fact]
    public void All_113_questions_are_answered()
    {
        var unit = Read().Answers.Unit;

        Assert.Equal(113, Official.Lke.Questions.Count(question => unit[question] is not null));
    }

    [Fact]
    public void Its_total_is_exact() =>
        Assert.Equal(95 + Rational.Of(149, 210), Scorer.Score(Read().Answers.Unit).Range.Sheet);

    [Fact]
    public void Its_problems_stand_at_their_cells() =>
        Assert.Equal(["J8", "L175", "K185", "L208"], Read().Problems.Select(problem => problem.Cell.ToString()));

    [Fact]
    public void It_holds_the_offices_layer_alone() => Assert.Equal([Layer.Unit], Read().Layers);

    [Fact]
    public void Written_anew_it_reads_the_same()
    {
        var answers = Read().Answers;
        using var stream = WrittenForm.Written(answers, Layer.Unit);

        Assert.Equal(answers, new LkeReader(Official.Lke).Read(stream, WrittenForm.File).Answers);
    }

    [Fact]
    public void Saved_anew_it_reads_the_same()
    {
        using var stream = RealForms.Open(RealForms.Filled);
        var book = EditedWorkbook.Of(stream);
        book.InlineTexts = true;
        using var saved = book.Save();

        var (before, after) = (Read(), new LkeReader(Official.Lke).Read(saved, RealForms.Filled));

        Assert.Equal(before.Answers, after.Answers);
        Assert.Equal(before.Problems, after.Problems);
    }

    [Fact]
    public void Moved_it_reads_the_same()
    {
        using var stream = RealForms.Open(RealForms.Filled);
        var book = EditedWorkbook.Of(stream);
        var form = book.Sheets.Single(sheet => sheet.Name == "LKE ZI");
        form.Name = "Lembar1";
        form.InsertRows(1, 6);
        form.InsertColumns(1, 2);
        using var saved = book.Save();

        var read = new LkeReader(Official.Lke).Read(saved, RealForms.Filled);

        Assert.Equal(Read().Answers, read.Answers);
        Assert.Equal(["L14", "N181", "M191", "N214"], read.Problems.Select(problem => problem.Cell.ToString()));
    }

    private static LkeForm Read()
    {
        using var stream = RealForms.Open(RealForms.Filled);
        return new LkeReader(Official.Lke).Read(stream, RealForms.Filled);
    }
}

using ZiWbk.Assessment.Answers;
using ZiWbk.Documents.Forms;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Tests.Forms;

/// <summary>An assessor's worksheet with columns for the office, its TPI and the ministry's TPI.</summary>
public sealed class AssessorsFormTests
{
    private const int Unit = 11, Tpi = 15, Ministry = 19;

    [Fact]
    public void Blank_it_has_no_answers() => Assert.Equal(LayeredAnswers.Empty(Official.Lke), Read(Book()).Answers);

    [Fact]
    public void The_ministrys_column_is_nobodys() => Assert.Equal([Layer.Unit, Layer.Tpi], Read(Book()).Layers);

    [Fact]
    public void The_ministrys_column_is_the_national_one_where_that_is_named() =>
        Assert.Equal([Layer.Tpn], Read(Book(), only: Layer.Tpn).Layers);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Each_layer_is_read_from_its_own_column(int seed)
    {
        var answers = new LayeredAnswers(Fillings.Clean(seed), Fillings.Clean(seed + 10), Fillings.Clean(seed + 20));
        var book = Book();
        var form = book.Sheets.Single(sheet => sheet.Name == "Jawaban");
        Fill(form, Unit, answers.Unit);
        Fill(form, Tpi, answers.Tpi);
        Fill(form, Ministry, answers.Tpn);

        Assert.Equal(answers with { Tpn = AnswerSheet.Empty(Official.Lke) }, Read(book).Answers);
        Assert.Equal(answers.Tpn, Read(book, only: Layer.Tpn).Answers.Tpn);
        Assert.Equal(answers.Tpi, Read(book, only: Layer.Tpi).Answers.Tpi);
        Assert.Equal(answers.Unit, Read(book, only: Layer.Unit).Answers.Unit);
    }

    [Fact]
    public void The_ministrys_answers_alone_are_no_answers()
    {
        var book = Book();
        Fill(book.Sheets.Single(sheet => sheet.Name == "Jawaban"), Ministry, Fillings.Clean(4));

        Assert.Equal(LayeredAnswers.Empty(Official.Lke), Read(book).Answers);
    }

    private static EditedWorkbook Book()
    {
        using var stream = RealForms.Open(RealForms.Assessors);
        return EditedWorkbook.Of(stream);
    }

    private static LkeForm Read(EditedWorkbook book, Layer? only = null)
    {
        using var stream = book.Save();
        return new LkeReader(Official.Lke).Read(stream, RealForms.Assessors, only: only);
    }

    // In this form every row from A to the last result follows the other without a gap but the total of component A;
    // the rows that can be filled are those with a scale and no weight, or with an index.
    private static void Fill(EditedSheet form, int column, AnswerSheet answers)
    {
        var rows = Fillable(form).ToList();
        var lines = FormOutline.Of(Official.Lke).Rows.Where(line => line.Level is FormLevel.Question or FormLevel.Input).ToList();
        Assert.Equal(lines.Count, rows.Count);
        foreach (var (line, row) in lines.Zip(rows))
        {
            EditedCell? cell = (answers[line.Question!], line.Level) switch
            {
                (OptionAnswer option, FormLevel.Question) => EditedCell.Text(option.Key),
                (IndexAnswer index, FormLevel.Question) => EditedCell.Number(index.Index.ToDecimal().ToString(System.Globalization.CultureInfo.InvariantCulture)),
                (CountsAnswer counts, FormLevel.Input) when counts.Counts[line.Input!.Key] is { } count => EditedCell.Number($"{count}"),
                _ => null,
            };
            if (cell is not null)
                form[new CellAddress(row, column)] = cell;
        }
    }

    // Two headings carry a scale: their weight is that of an indicator of reform.
    private static IEnumerable<int> Fillable(EditedSheet form) =>
        from cell in form.Cells
        where cell.Key is { Column: 10, Row: > 1 } && (cell.Value.Value != "%" || form[cell.Key with { Column = 8 }] is null)
        orderby cell.Key.Row
        select cell.Key.Row;
}

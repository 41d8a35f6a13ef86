using ZiWbk.Assessment.Answers;
using ZiWbk.Documents.Forms;
using ZiWbk.Documents.Forms.Writing;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Tests;

/// <summary>A form that was written with known answers, to be damaged and read. Places are those of the sound form.</summary>
internal sealed class WrittenForm
{
    public const int Codes = 2, Title = 7, Weight = 8, Explanation = 9, Scale = 10;
    public const string File = "lke.xlsx";

    private static readonly FormOutline _outline = FormOutline.Of(Official.Lke);
    private static readonly Dictionary<string, int> _rows = Rows();

    // Writing one takes longer than a test does; each test gets its own copy.
    private static readonly Lazy<WrittenForm>[] _clean = [.. Enumerable.Range(0, 4).Select(seed => new Lazy<WrittenForm>(() => Of(Fillings.Clean(seed))))];
    private static readonly Lazy<WrittenForm>[] _layered = [.. Enumerable.Range(0, 4).Select(seed => new Lazy<WrittenForm>(() => new(
        new(Fillings.Clean(seed), Fillings.Clean(seed + 10), Fillings.Clean(seed + 20)), Enum.GetValues<Layer>())))];

    private readonly IReadOnlyList<Layer> _layers;

    private WrittenForm(LayeredAnswers answers, IReadOnlyList<Layer> layers)
    {
        Answers = answers;
        _layers = layers;
        Book = EditedWorkbook.Of(Written(answers, [.. layers]));
    }

    private WrittenForm(WrittenForm form)
    {
        Answers = form.Answers;
        _layers = form._layers;
        Book = new();
        Book.Sheets.Add(form.Sheet.CopyAs(form.Sheet.Name));
    }

    public LayeredAnswers Answers { get; }

    public EditedWorkbook Book { get; }

    public EditedSheet Sheet => Book.Sheets[0];

    /// <summary>The cell with the sheet's total, of the office's layer.</summary>
    public static CellAddress GrandTotal { get; } = new(_rows.Values.Max() + 3, 12);

    /// <summary>The row of the last title; below it stand the totals.</summary>
    public static int LastRow { get; } = _rows.Values.Max();

    /// <summary>A sound form of the office alone.</summary>
    public static WrittenForm Clean(int seed) => new(_clean[seed % _clean.Length].Value);

    public static WrittenForm Of(AnswerSheet unit) => new(Fillings.In(Layer.Unit, unit), [Layer.Unit]);

    /// <summary>A sound form with all three layers, their answers different.</summary>
    public static WrittenForm Layered(int seed) => new(_layered[seed % _layered.Length].Value);

    public static MemoryStream Written(LayeredAnswers answers, params Layer[] layers)
    {
        var stream = new MemoryStream();
        new LkeWriter(Official.Lke).Write(stream, answers, layers);
        return stream;
    }

    /// <summary>The row of a code: "A.II.1" an area, "A.II.1.i.a" a question, "A.II.1.i.a/jumlah_perubahan" a count.</summary>
    public static int Row(string code) => _rows[code];

    /// <summary>The rows of all questions, by code.</summary>
    public static IEnumerable<(string Code, int Row)> Questions() =>
        Official.Lke.Questions.Select(question => (question.Id.Value, Row(question.Id.Value)));

    public static CellAddress Answer(string code, Layer layer = Layer.Unit) => new(Row(code), AnswerColumn(layer));

    public static int AnswerColumn(Layer layer) => 11 + 5 * (int)layer;

    /// <summary>The cell with the mark of a row.</summary>
    public CellAddress Code(string code) =>
        Sheet.Cells.Keys.Where(at => at.Row == Row(code) && at.Column is >= Codes and < Title).MinBy(at => at.Column);

    public LkeForm Read(string? sheet = null, Layer? only = null)
    {
        using var stream = Book.Save();
        return new LkeReader(Official.Lke).Read(stream, File, sheet, only);
    }

    public DocumentRefusedException Refused(string? sheet = null, Layer? only = null) =>
        Assert.Throws<DocumentRefusedException>(() => Read(sheet, only));

    /// <summary>Every layer reads as written, and nothing is remarked on.</summary>
    public void ReadsAsWritten() => ReadsAsWrittenWithProblemsAt();

    /// <summary>Every layer reads as written, and exactly these cells are remarked on.</summary>
    public void ReadsAsWrittenWithProblemsAt(params CellAddress[] cells) => ReadsAs(Answers.Unit, cells);

    /// <summary>The office's layer reads so and the others as written, and exactly these cells are remarked on.</summary>
    public void Reads(AnswerSheet unit, params CellAddress[] problems)
    {
        // The stored total is that of the answers written; here they are changed, and nobody has recalculated.
        Sheet[GrandTotal] = null;
        ReadsAs(unit, problems);
    }

    private void ReadsAs(AnswerSheet unit, CellAddress[] problems)
    {
        var form = Read();
        Assert.Equal(_layers, form.Layers);
        foreach (var layer in _layers)
            Assert.Empty(form.Answers[layer].ChangesTo(layer == Layer.Unit ? unit : Answers[layer]));
        Assert.Equal(problems.Select(cell => cell.ToString()), form.Problems.Select(problem => problem.Cell?.ToString()));
    }

    /// <summary>The answers written, with that question blank.</summary>
    public AnswerSheet Without(string code) => Answers.Unit.BlankAt(code);

    /// <summary>The answers written, with that question answered otherwise.</summary>
    public AnswerSheet With(string code, Answer answer) => Answers.Unit.WithAnswer(code, answer);

    // From row 4, without a gap but two rows before the second component. A group has its question's code and comes first.
    private static Dictionary<string, int> Rows()
    {
        var rows = new Dictionary<string, int>();
        var row = 4;
        foreach (var line in _outline.Rows)
        {
            if (line.Code == "B")
                row += 2;
            rows[line.Level == FormLevel.Group ? line.Code + "/group" : line.Code] = row++;
        }

        return rows;
    }
}

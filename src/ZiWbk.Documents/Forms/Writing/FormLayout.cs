using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Forms.Writing;

/// <summary>The columns of one layer in the form that is written.</summary>
/// <param name="Layer">Whose answers.</param>
/// <param name="Answer">Column "Jawaban".</param>
internal sealed record LayerColumns(Layer Layer, int Answer)
{
    /// <summary>Column "Nilai".</summary>
    public int Value => Answer + 1;

    /// <summary>Column "%".</summary>
    public int Percent => Answer + 2;

    /// <summary>Column "Catatan".</summary>
    public int Note => Answer + 4;
}

/// <summary>
/// Where everything stands in the form that is written: the official columns A to O for the office, and the same five again
/// for each further layer.
/// </summary>
internal sealed class FormLayout
{
    public const int HeaderRow = 2;
    public const int FirstCode = 2;
    public const int Title = 7;
    public const int Weight = 8;
    public const int Explanation = 9;
    public const int Scale = 10;
    public const double TitleWidth = 52;
    public const double ExplanationWidth = 60;
    private const int FirstRow = 4;

    private readonly Dictionary<QuestionId, int> _questionPlace = [];
    private readonly int[] _rowOf;

    public FormLayout(FormOutline outline, IEnumerable<Layer> layers)
    {
        Outline = outline;
        _rowOf = new int[outline.Rows.Count];
        var row = FirstRow;
        for (var place = 0; place < outline.Rows.Count; place++)
        {
            // A component ends with its total and an empty row.
            if (place > 0 && outline.Rows[place].Level == FormLevel.Component)
                row += 2;
            _rowOf[place] = row++;
            if (outline.Rows[place] is { Level: FormLevel.Question, Question: { } question })
                _questionPlace[question.Id] = place;
        }

        GrandTotalRow = row + 2;
        Layers = [.. layers.Select((layer, at) => new LayerColumns(layer, 11 + 5 * at))];
    }

    public FormOutline Outline { get; }

    public IReadOnlyList<LayerColumns> Layers { get; }

    /// <summary>The row of the whole score.</summary>
    public int GrandTotalRow { get; }

    /// <summary>The row of an outline row.</summary>
    public int RowOf(int place) => _rowOf[place];

    /// <summary>The row of a component's total.</summary>
    public int TotalRowOf(int component)
    {
        var next = component + 1;
        while (next < Outline.Rows.Count && Outline.Rows[next].Level != FormLevel.Component)
            next++;
        return _rowOf[next - 1] + 1;
    }

    /// <summary>The row of an input of a question.</summary>
    public int RowOf(Question question, string input)
    {
        var place = _questionPlace[question.Id] + 1;
        while (Outline.Rows[place].Input!.Key != input)
            place++;
        return _rowOf[place];
    }

    /// <summary>The places directly summed into one.</summary>
    public IEnumerable<int> ChildrenOf(int place) =>
        Enumerable.Range(0, Outline.Rows.Count).Where(child => Outline.Rows[child].Parent == place && Outline.Rows[child].Level != FormLevel.Input);

    /// <summary>The last row that belongs to a place.</summary>
    public int LastRowOf(int place)
    {
        var last = place;
        while (last + 1 < Outline.Rows.Count && Outline.Rows[last + 1].Parent >= place)
            last++;
        return _rowOf[last];
    }

    /// <summary>The column of a level's mark; its title stands in the next.</summary>
    public static int CodeColumn(FormRow row) => row switch
    {
        { IsResult: true } => FirstCode + 2,
        { Level: FormLevel.Component } => FirstCode,
        { Level: FormLevel.Section } => FirstCode + 1,
        { Level: FormLevel.Area } => FirstCode + 2,
        { Level: FormLevel.Indicator or FormLevel.Group } => FirstCode + 3,
        _ => FirstCode + 4,
    };

    /// <summary>"K12".</summary>
    public static string Name(int row, int column) => new CellAddress(row, column).ToString();
}

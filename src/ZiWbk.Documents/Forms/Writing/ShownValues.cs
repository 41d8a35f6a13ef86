using ZiWbk.Assessment;
using ZiWbk.Assessment.Scoring;

namespace ZiWbk.Documents.Forms.Writing;

/// <summary>What a cell of the form shows.</summary>
/// <param name="Number">A number, or null.</param>
/// <param name="Text">A text, or null.</param>
/// <param name="Error">An error such as #DIV/0!, or null.</param>
internal readonly record struct ShownValue(Rational? Number, string? Text, string? Error)
{
    public static ShownValue NotFilled => new(null, "Blm Diisi", null);

    public static ShownValue DividedByZero => new(null, null, "#DIV/0!");

    public static ShownValue NotANumber => new(null, null, "#VALUE!");

    public static ShownValue Of(Rational number) => new(number, null, null);
}

/// <summary>
/// What the form's formulas show for a score, so that a viewer that does not calculate (a phone's preview) shows the right
/// numbers too. Programs that calculate recompute them on opening.
/// </summary>
internal sealed class ShownValues
{
    private readonly ShownValue[] _byPlace;

    public ShownValues(FormLayout layout, Score score)
    {
        var rows = layout.Outline.Rows;
        _byPlace = new ShownValue[rows.Count];
        // Children come after their parents, so from the bottom up every part is known before its sum.
        for (var place = rows.Count - 1; place >= 0; place--)
        {
            var children = layout.ChildrenOf(place).Select(child => _byPlace[child]).ToList();
            _byPlace[place] = rows[place].Level switch
            {
                FormLevel.Question => Question(rows[place], score[rows[place].Question!]),
                FormLevel.Group => Average(children, Rational.One),
                FormLevel.Indicator => Average(children, rows[place].Indicator!.Weight),
                FormLevel.Input => default,
                _ => Sum(children),
            };
        }

        Total = Sum([.. Enumerable.Range(0, rows.Count).Where(place => rows[place].Level == FormLevel.Component).Select(place => _byPlace[place])]);
    }

    /// <summary>The value column of an outline row.</summary>
    public ShownValue this[int place] => _byPlace[place];

    /// <summary>The whole score.</summary>
    public ShownValue Total { get; }

    private static ShownValue Question(FormRow row, QuestionScore score)
    {
        if (score.SheetValue is { } value)
            return ShownValue.Of(row.IsResult ? value * score.Question.Worth : value);
        if (row.IsResult)
            return ShownValue.NotANumber;
        // A group that stands alone is counted as failing; its own cell just says that it is not filled.
        return score.Ratio is not null && score.SheetFails && score.Answered ? ShownValue.DividedByZero : ShownValue.NotFilled;
    }

    private static ShownValue Average(List<ShownValue> children, Rational weight)
    {
        if (children.FirstOrDefault(child => child.Error is not null) is { Error: not null } failed)
            return failed;
        var numbers = children.Where(child => child.Number is not null).ToList();
        return numbers.Count == 0
            ? ShownValue.DividedByZero
            : ShownValue.Of(weight * numbers.Aggregate(Rational.Zero, (sum, child) => sum + child.Number!.Value) / numbers.Count);
    }

    private static ShownValue Sum(List<ShownValue> children) =>
        children.FirstOrDefault(child => child.Error is not null) is { Error: not null } failed
            ? failed
            : ShownValue.Of(children.Aggregate(Rational.Zero, (sum, child) => sum + (child.Number ?? Rational.Zero)));
}

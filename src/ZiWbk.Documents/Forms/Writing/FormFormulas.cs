using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Documents.Forms.Writing;

/// <summary>The official form's formulas, live, for one layer's columns.</summary>
internal sealed class FormFormulas(FormLayout layout, LayerColumns columns)
{
    private const string NotFilled = "\"Blm Diisi\"";

    private FormOutline Outline => layout.Outline;

    /// <summary>The formula in the value column, or null where the form has none.</summary>
    public string? Value(int place)
    {
        var row = Outline.Rows[place];
        var at = layout.RowOf(place);
        var weight = FormLayout.Name(at, FormLayout.Weight);
        return row switch
        {
            { Level: FormLevel.Component } => FormLayout.Name(layout.TotalRowOf(place), columns.Value),
            { Level: FormLevel.Section or FormLevel.Area } => Total(place),
            { Level: FormLevel.Indicator or FormLevel.Group } => $"AVERAGE({Averaged(place)})*{weight}",
            { Level: FormLevel.Input } => null,
            { Question.Scale.Kind: ScaleKind.Index } => $"IF({Answer(at)}=\"\",{NotFilled},{Answer(at)}/{Plain(row.Question!.Scale.Maximum)})*{weight}",
            { IsResult: true } => $"{ByScale(at)}*{weight}",
            _ => ByScale(at),
        };
    }

    /// <summary>The formula in the answer column: a ratio, or the total of some counts; null where a person answers.</summary>
    public string? AnswerFormula(int place)
    {
        var row = Outline.Rows[place];
        if (row is { Level: FormLevel.Question, Question: { Ratio: { } ratio } question })
            return Ratio(question, ratio);
        if (row.Input is not { IsTotal: true } total)
            return null;
        var parts = total.SumOf.Select(part => Input(row.Question!, part)).ToList();
        return $"IF(OR({string.Join(',', parts.Select(part => part + "=\"\""))}),{NotFilled},{string.Join('+', parts)})";
    }

    /// <summary>The percentage beside a weighted row; null for the others.</summary>
    public string? Percent(int place) =>
        Outline.Rows[place].Level is FormLevel.Component or FormLevel.Section or FormLevel.Area or FormLevel.Indicator || Outline.Rows[place].IsResult
            ? $"{FormLayout.Name(layout.RowOf(place), columns.Value)}/{FormLayout.Name(layout.RowOf(place), FormLayout.Weight)}"
            : null;

    /// <summary>The sum of what stands directly below.</summary>
    public string Total(int place) =>
        $"SUM({string.Join(',', layout.ChildrenOf(place).Select(child => FormLayout.Name(layout.RowOf(child), columns.Value)))})";

    /// <summary>The sum of the components' totals.</summary>
    public string GrandTotal() =>
        $"SUM({string.Join(',', Enumerable.Range(0, Outline.Rows.Count)
            .Where(place => Outline.Rows[place].Level == FormLevel.Component)
            .Select(place => FormLayout.Name(layout.TotalRowOf(place), columns.Value)))})";

    private string Averaged(int place)
    {
        var children = layout.ChildrenOf(place).ToList();
        // Headings inside are averages of their own; naming just them keeps their questions from counting twice.
        return children.Any(child => Outline.Rows[child].Level == FormLevel.Group)
            ? string.Join(',', children.Select(child => FormLayout.Name(layout.RowOf(child), columns.Value)))
            : $"{FormLayout.Name(layout.RowOf(children[0]), columns.Value)}:{FormLayout.Name(layout.LastRowOf(place), columns.Value)}";
    }

    private string ByScale(int row)
    {
        var (scale, answer) = (FormLayout.Name(row, FormLayout.Scale), Answer(row));
        var formula = $"IF({scale}=\"\",\"\",\"-\")";
        formula = $"IF({scale}=\"%\",IF({answer}=\"\",{NotFilled},{answer}),{formula})";
        var optionScales = Outline.Instrument.Questions.Select(question => question.Scale)
            .Where(known => known.Kind == ScaleKind.Options).DistinctBy(known => known.Key).Reverse();
        foreach (var known in optionScales)
        {
            var inside = NotFilled;
            foreach (var (key, score) in known.Scores.Reverse())
                inside = $"IF({answer}=\"{key}\",{Plain(score)},{inside})";
            formula = $"IF({scale}=\"{known.Label}\",{inside},{formula})";
        }

        return formula;
    }

    private string Ratio(Question question, RatioFormula ratio)
    {
        var parts = ratio.Inputs.SelectMany(input => input.SumOf).ToHashSet(StringComparer.Ordinal);
        var needed = ratio.Inputs.Where(input => !parts.Contains(input.Key)).Select(input => Input(question, input.Key) + "=\"\"");
        var (above, below) = (Sum(question, ratio.Numerator), Sum(question, ratio.Denominator));
        var share = $"MAX(0,MIN(1,({above})/({below})))";
        if (ratio.NumberOverZero.SheetValue is { } number)
            share = $"IF(({below})=0,{Plain(number)},{share})";
        if (ratio.ZeroOverZero.SheetValue is { } zero)
            share = $"IF(AND(({below})=0,({above})=0),{Plain(zero)},{share})";
        return $"IF(OR({string.Join(',', needed)}),{NotFilled},{share})";
    }

    private string Sum(Question question, IReadOnlyList<KeyValuePair<string, int>> terms) =>
        string.Concat(terms.Select((term, at) =>
            (term.Value < 0 ? "-" : at > 0 ? "+" : "")
            + (Math.Abs(term.Value) == 1 ? "" : $"{Math.Abs(term.Value)}*")
            + Input(question, term.Key)));

    private string Input(Question question, string key) => FormLayout.Name(layout.RowOf(question, key), columns.Answer);

    private string Answer(int row) => FormLayout.Name(row, columns.Answer);

    private static string Plain(Rational value) => value.ToDecimal().ToString("0.##########", CultureInfo.InvariantCulture);
}

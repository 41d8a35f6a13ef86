using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;

namespace ZiWbk.Documents.Forms.Writing;

/// <summary>Fills the cells of the form: headings, questions, answers and formulas.</summary>
internal sealed class FormSheet(FormLayout layout, LayeredAnswers answers, string? banner)
{
    private readonly FormCells _cells = new();

    public FormCells Fill()
    {
        Heading();
        for (var place = 0; place < layout.Outline.Rows.Count; place++)
            Row(place);
        foreach (var columns in layout.Layers)
            Layer(columns);
        return _cells;
    }

    private void Heading()
    {
        var instrument = layout.Outline.Instrument;
        var title = (banner is null ? "" : banner + "\n") + $"{instrument.Title}\n{instrument.Regulation}";
        _cells.Text(1, FormLayout.FirstCode, title, FormStyle.Title);
        _cells.FitHeight(1, title + "\n", FormLayout.TitleWidth + FormLayout.ExplanationWidth);
        _cells.Merge(1, FormLayout.FirstCode, FormLayout.Explanation, FormStyle.Title);

        _cells.Text(FormLayout.HeaderRow, FormLayout.FirstCode, "Penilaian", FormStyle.Header);
        _cells.Merge(FormLayout.HeaderRow, FormLayout.FirstCode, FormLayout.Title, FormStyle.Header);
        _cells.Text(FormLayout.HeaderRow, FormLayout.Weight, "Bobot", FormStyle.Header);
        _cells.Text(FormLayout.HeaderRow, FormLayout.Explanation, "Penjelasan", FormStyle.Header);
        _cells.Text(FormLayout.HeaderRow, FormLayout.Scale, "Pilihan Jawaban", FormStyle.Header);
        foreach (var columns in layout.Layers)
        {
            var of = columns.Layer == Assessment.Answers.Layer.Unit ? "" : " " + columns.Layer.ToString().ToUpperInvariant();
            _cells.Text(FormLayout.HeaderRow, columns.Answer, "Jawaban" + of, FormStyle.Header);
            _cells.Text(FormLayout.HeaderRow, columns.Value, "Nilai", FormStyle.Header);
            _cells.Text(FormLayout.HeaderRow, columns.Percent, "%", FormStyle.Header);
            _cells.Text(FormLayout.HeaderRow, columns.Note, "Catatan/Keterangan/Penjelasan" + of, FormStyle.Header);
        }
    }

    private void Row(int place)
    {
        var row = layout.Outline.Rows[place];
        var at = layout.RowOf(place);
        var heading = row.Level is FormLevel.Question or FormLevel.Input ? FormStyle.Text
            : row.Level == FormLevel.Component ? FormStyle.Component
            : FormStyle.Heading;
        var column = FormLayout.CodeColumn(row);
        for (var code = FormLayout.FirstCode; code < FormLayout.Title; code++)
            _cells.Blank(at, code, heading);
        if (row.Label.Length > 0)
            _cells.Text(at, column, row.Label, heading);
        _cells.Text(at, column + 1, row.Level == FormLevel.Input ? "- " + row.Title : row.Title, heading);
        _cells.Merge(at, column + 1, FormLayout.Title, heading);
        _cells.FitHeight(at, row.Title, FormLayout.TitleWidth);

        if (Weight(row) is { } weight)
            _cells.Number(at, FormLayout.Weight, weight, FormStyle.Number);
        if (row.ScaleLabel.Length > 0)
            _cells.Text(at, FormLayout.Scale, row.ScaleLabel, FormStyle.Number);
        if (row is { Level: FormLevel.Question, Question: { } question })
        {
            _cells.Text(at, FormLayout.Explanation, Explanation(question), FormStyle.Text);
            _cells.FitHeight(at, Explanation(question), FormLayout.ExplanationWidth);
        }

        if (row.Level == FormLevel.Component)
            TotalRow(layout.TotalRowOf(place), $"TOTAL {row.Title}");
        if (place == layout.Outline.Rows.Count - 1)
            TotalRow(layout.GrandTotalRow, "NILAI EVALUASI ZONA INTEGRITAS");
    }

    private void TotalRow(int row, string title)
    {
        _cells.Text(row, FormLayout.FirstCode, title, FormStyle.Component);
        _cells.Merge(row, FormLayout.FirstCode, FormLayout.Scale, FormStyle.Component);
    }

    // A component weighs what its sections weigh; a group shares its indicator's weight, which is written as 1.
    private Rational? Weight(FormRow row) => row switch
    {
        { Level: FormLevel.Component } => layout.Outline.Instrument.Sections
            .Where(section => section.Id.StartsWith(row.Code + ".", StringComparison.Ordinal))
            .Aggregate(Rational.Zero, (sum, section) => sum + section.Weight),
        { Level: FormLevel.Section } => row.Section!.Weight,
        { Level: FormLevel.Area } => layout.Outline.Instrument.Indicators
            .Where(indicator => indicator.Section == row.Section && indicator.Area == row.Area)
            .Aggregate(Rational.Zero, (sum, indicator) => sum + indicator.Weight),
        { Indicator: { } indicator } => indicator.Weight,
        { Level: FormLevel.Group } => Rational.One,
        _ => null,
    };

    private static string Explanation(Question question) => question.Scale.Kind switch
    {
        ScaleKind.Options => string.Join('\n', question.Options.Select(option => $"{option.Key}: {option.Meaning}")),
        ScaleKind.Ratio => $"Dihitung dari isian jumlah: {question.Ratio}",
        _ => $"Diisi dengan nilai hasil survei eksternal, 0 sampai {question.Scale.Maximum}",
    };

    private void Layer(LayerColumns columns)
    {
        var sheet = answers[columns.Layer];
        var formulas = new FormFormulas(layout, columns);
        var score = Scorer.Score(sheet);
        var shown = new ShownValues(layout, score);
        for (var place = 0; place < layout.Outline.Rows.Count; place++)
        {
            var row = layout.Outline.Rows[place];
            var at = layout.RowOf(place);
            if (row.Level is FormLevel.Question or FormLevel.Input)
                Answer(row, at, place, columns, formulas, score[row.Question!]);
            var heading = row.Level is not FormLevel.Question;
            if (formulas.Value(place) is { } value)
                _cells.Formula(at, columns.Value, value, shown[place], heading ? FormStyle.PointsHeading : FormStyle.Points);
            if (formulas.Percent(place) is { } percent)
                _cells.Formula(at, columns.Percent, percent, Percent(shown[place], Weight(row)), heading ? FormStyle.PercentHeading : FormStyle.Percent);
            if (row.Level == FormLevel.Component)
                _cells.Formula(layout.TotalRowOf(place), columns.Value, formulas.Total(place), shown[place], FormStyle.PointsHeading);
        }

        _cells.Formula(layout.GrandTotalRow, columns.Value, formulas.GrandTotal(), shown.Total, FormStyle.PointsHeading);
    }

    private void Answer(FormRow row, int at, int place, LayerColumns columns, FormFormulas formulas, QuestionScore score)
    {
        var style = row is { Level: FormLevel.Question, Question.Scale.Kind: ScaleKind.Ratio } ? FormStyle.AnswerPercent : FormStyle.Answer;
        switch (score.Answer, row.Level)
        {
            case (OptionAnswer option, FormLevel.Question):
                _cells.Text(at, columns.Answer, option.Key, style);
                return;
            case (IndexAnswer index, FormLevel.Question):
                _cells.Number(at, columns.Answer, index.Index, style);
                return;
            case (ShareAnswer share, FormLevel.Question):
                _cells.Number(at, columns.Answer, share.Share, style);
                return;
            case (CountsAnswer counts, FormLevel.Input) when counts.Counts[row.Input!.Key] is { } count:
                _cells.Number(at, columns.Answer, Rational.Of(count, 1), style);
                return;
        }

        if (formulas.AnswerFormula(place) is { } formula)
            _cells.Formula(at, columns.Answer, formula, ShownAnswer(row, score), style);
        else
            _cells.Blank(at, columns.Answer, style);
    }

    private static ShownValue ShownAnswer(FormRow row, QuestionScore score)
    {
        if (row.Input is { } total)
        {
            var parts = (score.Answer as CountsAnswer)?.Counts is { } counts ? total.SumOf.Select(part => counts[part]).ToList() : [null];
            return parts.Contains(null) ? ShownValue.NotFilled : ShownValue.Of(Rational.Of(parts.Sum(part => part!.Value), 1));
        }

        return score.SheetValue is { } value ? ShownValue.Of(value)
            : score.Answered ? ShownValue.DividedByZero
            : ShownValue.NotFilled;
    }

    private static ShownValue Percent(ShownValue points, Rational? weight) =>
        points.Number is { } number && weight is { } whole ? ShownValue.Of(number / whole) : points;
}

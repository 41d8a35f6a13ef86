using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Forms;

/// <summary>Reads one column of answers.</summary>
internal sealed class ColumnReading(Sheet sheet, RowAlignment rows, int column)
{
    private readonly Dictionary<QuestionId, Counts> _counts = [];

    /// <summary>What a person should look at.</summary>
    public List<FormProblem> Problems { get; } = [];

    /// <summary>Cells that hold a formula where an answer must be written out.</summary>
    public List<CellAddress> FormulaAnswers { get; } = [];

    /// <summary>The answers found, in form order.</summary>
    public IReadOnlyList<AnswerChange> Answers()
    {
        var answers = new List<AnswerChange>();
        for (var place = 0; place < rows.Outline.Rows.Count; place++)
        {
            if (rows.Outline.Rows[place] is not { Level: FormLevel.Question, Question: { } question } || rows[place] is not { } row)
                continue;
            var answer = question.Scale.Kind switch
            {
                ScaleKind.Options => Written(row) is { } cell ? Told(AnswerCell.Option(question, cell, out var reason), row, reason) : null,
                ScaleKind.Index => Written(row) is { } cell ? Told(AnswerCell.Index(question, cell, out var reason), row, reason) : null,
                _ => Ratio(question, place, row),
            };
            if (answer is not null)
                answers.Add(new(question, answer));
        }

        return answers;
    }

    /// <summary>
    /// The share written over the form's own formula where there is one, else the counts. That is what the form itself
    /// computes with; where the two disagree a problem says so.
    /// </summary>
    private Answer? Ratio(Question question, int place, int row)
    {
        var inputs = InputRows(question, place).ToList();
        var counts = ReadCounts(inputs);
        if (counts.Count > 0)
            _counts[question.Id] = counts;

        var cell = sheet[row, column];
        if (cell?.Formula is { } formula)
        {
            // The form's own formula names the counts below it; a shared formula's text stands elsewhere, and where no row of
            // counts was found nobody can tell.
            var own = formula.Length == 0 || inputs.Count == 0
                || FormulaReferences.Of(formula).Any(range => inputs.Any(input => range.Contains(new(input.Row, column))));
            if (!own)
                FormulaAnswers.Add(new(row, column));
            cell = null;
        }

        var counted = question.Ratio!.Evaluate(counts);
        var reason = default(Bilingual);
        var share = cell is null ? null : AnswerCell.Share(cell, out reason);
        if (share is null)
        {
            if (cell is not null && counted.State == RatioState.Blank)
                Problems.Add(new(new(row, column), reason));
            else if (cell is not null)
                Tell(row,
                    "yang ditulis di sini bukan persentase 0 sampai 100 %; dipakai jumlah di bawahnya",
                    "what is written here is not a percentage from 0 to 100 %; the counts below it are used");
            return counts.Count > 0 ? new CountsAnswer(counts) : null;
        }

        if (counted.State != RatioState.Computed)
            return share;
        // The formula's result pasted over the formula, as far as a double holds it.
        if (Rational.Max(counted.Value - share.Share, share.Share - counted.Value) <= Rational.Of(1, 1_000_000_000))
            return new CountsAnswer(counts);
        Tell(row,
            "persentase ditulis langsung dan berbeda dari jumlah di bawahnya; dipakai yang ditulis",
            "the percentage is written out and differs from the counts below it; what is written is used");
        return share;
    }

    private Counts ReadCounts(List<(RatioInput Input, int Row)> inputs)
    {
        var counts = Counts.Empty;
        foreach (var (input, row) in inputs)
        {
            // The form adds a total up itself; only a total somebody typed is an answer.
            if (input.IsTotal && sheet[row, column]?.Formula is not null)
                continue;
            if (Written(row) is not { } cell)
                continue;
            if (AnswerCell.Count(cell, out var reason) is not { } count)
            {
                Problems.Add(new(new(row, column), reason));
                continue;
            }

            counts = counts.With(input.Key, count);
        }

        foreach (var (input, row) in inputs)
        {
            if (input.IsTotal)
                CheckTotal(input, counts, row);
            else if (input.SameAs is { } twin && counts[input.Key] is { } mine && _counts.GetValueOrDefault(twin)?[input.Key] is { } other && mine != other)
                Tell(row,
                    $"'{input.Label}' {mine}, padahal pada {twin} ditulis {other}; masing-masing butir memakai angkanya sendiri",
                    $"'{input.Label}' is {mine} here but {other} at {twin}; each question uses its own number");
        }

        return counts;
    }

    private void CheckTotal(RatioInput total, Counts counts, int row)
    {
        if (counts[total.Key] is not { } stated || total.SumOf.Any(part => counts[part] is null))
            return;
        var sum = total.SumOf.Sum(part => counts[part]!.Value);
        if (stated != sum)
            Tell(row,
                $"'{total.Label}' ditulis {stated}, rinciannya berjumlah {sum}; dipakai {stated}, seperti rumus lembar",
                $"'{total.Label}' is written as {stated}, its parts add up to {sum}; {stated} is used, as the sheet's formula does");
    }

    private IEnumerable<(RatioInput Input, int Row)> InputRows(Question question, int place)
    {
        for (var at = place + 1; at < rows.Outline.Rows.Count && rows.Outline.Rows[at] is { Level: FormLevel.Input } node && node.Question == question; at++)
            if (rows[at] is { } row)
                yield return (node.Input!, row);
    }

    /// <summary>What is written in a cell; a formula there is set aside, to be refused.</summary>
    private Cell? Written(int row)
    {
        var cell = sheet[row, column];
        if (cell?.Formula is null)
            return cell;
        FormulaAnswers.Add(new(row, column));
        return null;
    }

    private T? Told<T>(T? answer, int row, Bilingual reason)
        where T : Answer
    {
        if (answer is null)
            Problems.Add(new(new(row, column), reason));
        return answer;
    }

    private void Tell(int row, string id, string en) => Problems.Add(new(new(row, column), new(id, en)));
}

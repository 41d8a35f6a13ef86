using System.Text;

namespace ZiWbk.Regulation.Evaluation;

/// <summary>The figures of the evaluation, by split and kind.</summary>
internal sealed class EvaluationTable
{
    private static readonly string[] _kinds = ["plain", "informal", "mixed", "false-premise"];

    private EvaluationTable(IReadOnlyList<(string Name, Wilson Value, bool More)> rows) => Rows = rows;

    /// <summary>Each figure: its name, its value, and whether more is better.</summary>
    public IReadOnlyList<(string Name, Wilson Value, bool More)> Rows { get; }

    public static EvaluationTable Of(IReadOnlyList<Judged> judged)
    {
        var rows = new List<(string Name, Wilson Value, bool More)>();
        foreach (var (split, tune) in new[] { ("tune", true), ("test", false) })
        {
            var part = judged.Where(one => one.Question.Tune == tune).ToList();
            if (part.Count == 0)
                continue;
            foreach (var kind in _kinds)
                Row($"{split} top-1 {kind}", part.Where(one => one.Question.Kind == kind && one.Question.Answerable), one => one.Right, more: true);
            Row($"{split} top-1 all answerable", part.Where(one => one.Question.Answerable), one => one.Right, more: true);
            Row($"{split} wrong answers, of answerable", part.Where(one => one.Question.Answerable), one => one.Wrong, more: false);
            Row($"{split} out-of-scope left unanswered", part.Where(one => !one.Question.Answerable), one => one.Silent, more: true);
            Row($"{split} false premise corrected", part.Where(one => one.Question.Correct == true), one => one.Corrected, more: true);
            Row($"{split} true premise contradicted", part.Where(one => one.Question.Correct == false), one => one.Contradicted, more: false);
        }

        return new(rows);

        void Row(string name, IEnumerable<Judged> of, Func<Judged, bool> hit, bool more)
        {
            var list = of.ToList();
            rows.Add((name, new(list.Count(hit), list.Count), more));
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (name, value, _) in Rows)
            text.Append(name.PadRight(40)).Append(value).Append('\n');
        return text.ToString();
    }
}

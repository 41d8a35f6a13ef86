using System.Text;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Evaluation;

/// <summary>How many of what people say is taken for the talk they mean, and how much of what they name is found.</summary>
public class UtteranceEvaluationTests
{
    [Fact]
    public void What_is_understood_has_not_fallen()
    {
        var lines = UtteranceCase.All.Select(line => (Line: line, Understood: Shipped.Understander.Understand(line.Text, UtteranceCase.Scene))).ToArray();
        var table = new StringBuilder("Utterances of the evaluation set, right of all, with Wilson's 95 % interval.\n\nintents\n");
        Write("talks", line => line.Intents is not (["reminder"] or ["ask"] or ["none"]), (line, understood) => line.IsIntent(understood));
        Write("reminder", line => line.Intents is ["reminder"], (line, understood) => line.IsIntent(understood));
        Write("ask", line => line.Intents is ["ask"], (line, understood) => line.IsIntent(understood));
        Write("none", line => line.Intents is ["none"], (line, understood) => line.IsIntent(understood));
        Write("all", _ => true, (line, understood) => line.IsIntent(understood));
        Write("taken for another talk", _ => true, (line, understood) => understood.Intent is not null && !line.IsIntent(understood));
        table.Append("\nentities\n");
        foreach (var kind in UtteranceCase.All.SelectMany(line => line.Entities.Keys).Distinct().Order(StringComparer.Ordinal))
            Write(kind, line => line.Entities.ContainsKey(kind), (line, understood) => UtteranceCase.IsFound(kind, line.Entities[kind], understood));
        CommittedTable.Is("utterances.txt", table.ToString());

        void Write(string name, Func<UtteranceCase, bool> which, Func<UtteranceCase, Understood, bool> right) =>
            table.Append($"  {name,-22}  tune {Counted(true, which, right),-32}  test {Counted(false, which, right)}\n");

        Tally Counted(bool tune, Func<UtteranceCase, bool> which, Func<UtteranceCase, Understood, bool> right) =>
            lines.Where(line => line.Line.Tune == tune && which(line.Line)).Aggregate(new Tally(), (tally, line) => tally.With(right(line.Line, line.Understood)));
    }
}

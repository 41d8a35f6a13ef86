using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Documents.Forms;

namespace ZiWbk.Documents.Tests.Forms.Writing;

public sealed class RoundTripTests
{
    [Fact]
    public void What_is_written_reads_back_in_every_layer()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var layers = new[] { Layer.Unit, Layer.Tpi, Layer.Tpn }[..(1 + seed % 3)];
            var answers = layers.Aggregate(LayeredAnswers.Empty(Official.Lke), (all, layer) => all.With(layer, Fillings.Any(seed * 3 + (int)layer)));
            using var stream = WrittenForm.Written(answers, layers);

            var form = new LkeReader(Official.Lke).Read(stream, WrittenForm.File);

            Assert.True(answers == form.Answers, $"seed {seed}");
            Assert.Equal(layers, form.Layers);
            Assert.Equal(
                layers.SelectMany(layer => Remarks(answers[layer], layer)).Order(),
                form.Problems.Select(problem => problem.Cell!.Value.ToString()).Order());
        }
    }

    // A total that is not the sum of its parts, and the number of changes that is asked for twice.
    private static IEnumerable<string> Remarks(AnswerSheet sheet, Layer layer)
    {
        foreach (var question in Official.Lke.Questions)
        {
            if (sheet[question] is not CountsAnswer { Counts: var counts })
                continue;
            foreach (var input in question.Ratio!.Inputs)
                if (Differs(sheet, counts, input))
                    yield return WrittenForm.Answer($"{question.Id}/{input.Key}", layer).ToString();
        }
    }

    private static bool Differs(AnswerSheet sheet, Counts counts, RatioInput input)
    {
        if (counts[input.Key] is not { } count)
            return false;
        if (input.IsTotal)
            return input.SumOf.All(part => counts[part] is not null) && input.SumOf.Sum(part => counts[part]!.Value) != count;
        return input.SameAs is { } twin
            && (sheet[Official.Lke.Find(twin)!] as CountsAnswer)?.Counts[input.Key] is { } other
            && other != count;
    }
}

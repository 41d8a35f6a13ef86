using ZiWbk.Regulation.Learning;

namespace ZiWbk.Regulation.Retrieval;

/// <summary>
/// What was learnt from all ways to ask at once, where the other rankings compare with one phrase at a time: the chance of each entry, and
/// of none of them answering. Immutable.
/// </summary>
internal sealed class LearnedRanking(LearntWeights learnt)
{
    private readonly SignVectors _vectors = new(learnt.Signs, learnt.Rarities);

    /// <summary>The chance of each class, the last for what no entry answers; they add up to 1.</summary>
    public float[] Chances(ulong[] signs)
    {
        var chances = new float[learnt.Classes];
        var (rows, values) = _vectors.Of(signs);
        for (var k = 0; k < rows.Length; k++)
        {
            var value = values[k] * learnt.Steps[rows[k]];
            var weights = learnt.Weights.AsSpan(rows[k] * learnt.Classes, learnt.Classes);
            for (var at = 0; at < weights.Length; at++)
                chances[at] += weights[at] * value;
        }

        Retrieval.Chances.Share(chances);
        return chances;
    }
}

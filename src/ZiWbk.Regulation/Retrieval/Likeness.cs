namespace ZiWbk.Regulation.Retrieval;

/// <summary>How alike a question and an entry are, seen from several sides, each from 0 to 1.</summary>
/// <param name="Phrase">The best of its phrases, by the weight of the meanings in common.</param>
/// <param name="Asked">The share of the question's weight that its phrases hold.</param>
/// <param name="Held">The share that phrases, title and body hold.</param>
/// <param name="Bm25">Lucene's BM25 against the best candidate's.</param>
/// <param name="Spelling">The nearest phrase as it is spelled, small words too.</param>
/// <param name="Learned">The chance that was learnt, by its logarithm.</param>
/// <param name="FormWanted">A worksheet question, and the words ask for one.</param>
/// <param name="FormUnwanted">A worksheet question, and nothing asks for one.</param>
/// <param name="FactInstead">No worksheet question, though the words ask for one.</param>
/// <param name="WeightWanted">A weight, and the words ask for one.</param>
/// <param name="WeightUnwanted">A weight, and nothing asks for one.</param>
/// <param name="GateWanted">A gate, and the words ask for a least value.</param>
internal readonly record struct Likeness(
    double Phrase, double Asked, double Held, double Bm25, double Spelling, double Learned, double FormWanted, double FormUnwanted, double FactInstead,
    double WeightWanted, double WeightUnwanted, double GateWanted)
{
    public static readonly string[] Names =
        ["phrase", "asked", "held", "bm25", "spelling", "learned", "form-wanted", "form-unwanted", "fact-instead", "weight-wanted", "weight-unwanted", "gate-wanted"];

    public double[] Values =>
        [Phrase, Asked, Held, Bm25, Spelling, Learned, FormWanted, FormUnwanted, FactInstead, WeightWanted, WeightUnwanted, GateWanted];

    /// <summary>A chance as a likeness: each power of ten counts the same, down to one in ten thousand.</summary>
    public static double OfChance(double chance) => 1 + Math.Log10(Math.Max(chance, 1e-4)) / 4;

    public double Weighed(IReadOnlyList<double> weights)
    {
        ReadOnlySpan<double> values = Values;
        var sum = 0.0;
        for (var at = 0; at < values.Length; at++)
            sum += values[at] * weights[at];
        return sum;
    }
}

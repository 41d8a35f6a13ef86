using System.Globalization;
using System.Text;
using ZiWbk.Regulation.Retrieval;

namespace ZiWbk.Regulation.Evaluation;

/// <summary>
/// Fits the calibration on what cross-validation finds: first how much each likeness counts, so that right entries rank first; then how the evidence
/// becomes a chance; then the least chance from which an answer is given. Plain gradient descent from zero, the same at each run.
/// </summary>
internal static class CalibrationFit
{
    // Held well below what is asked for (2 % of answerable, 7 % of the rest): unseen questions are harder, and whoever wrote the ways to ask
    // had read these.
    private const double MostWrong = 0.011;
    private const double LeastSilent = 0.95;
    private const double Margin = 0.01;

    private static readonly double[] _start = [1, 0.4, 0.3, 0.5, 0.3, 0.4, 0.9, 0.15, -0.15, -0.1, 0.15, -0.15, 0.05];

    // Which way each evidence must speak; a weight of the other sign would only fit accidents of the set.
    private static readonly int[] _signs = [1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, 1, 1, 1, -1, 1, 1, 1, 1, 1, -1];

    public static Calibration Ranking(Calibration shipped)
    {
        var sets = CrossValidation.Shipped.Find(shipped)
            .Select(pair => pair.Finding.Best.Select(candidate => (candidate.Likeness.Values, Right: pair.Question.Expect.Contains(candidate.Entry.Id))).ToArray())
            .Where(candidates => candidates.Any(candidate => candidate.Right) && candidates.Any(candidate => !candidate.Right))
            .ToList();
        const double Sharp = 12, Pull = 0.002, Rate = 0.4;
        var weights = _start.ToArray();
        for (var round = 0; round < 600; round++)
        {
            var slope = new double[weights.Length];
            foreach (var candidates in sets)
            {
                var scores = candidates.Select(candidate => Sharp * candidate.Values.Zip(weights, (value, weight) => value * weight).Sum()).ToArray();
                var top = scores.Max();
                var shares = scores.Select(score => Math.Exp(score - top)).ToArray();
                var all = shares.Sum();
                var right = candidates.Zip(shares).Where(pair => pair.First.Right).Sum(pair => pair.Second);
                foreach (var (candidate, share) in candidates.Zip(shares))
                {
                    var push = (candidate.Right ? share / right : 0) - share / all;
                    for (var at = 0; at < weights.Length; at++)
                        slope[at] += push * candidate.Values[at];
                }
            }

            for (var at = 0; at < weights.Length; at++)
                weights[at] += Rate * (slope[at] / sets.Count - Pull * Sharp * (weights[at] - _start[at]));
        }

        return shipped with { Ranking = [.. weights.Select(weight => Math.Round(weight, 3))] };
    }

    /// <summary>Fits certainty where ranking is fitted already.</summary>
    public static Calibration Certainty(Calibration ranking)
    {
        var seen = CrossValidation.Shipped.Find(ranking)
            .Where(pair => pair.Finding.Best.Count > 0)
            .Select(pair => (pair.Question, pair.Finding.Evidence, Right: pair.Question.Expect.Contains(pair.Finding.Best[0].Entry.Id)))
            .ToList();
        var weights = new double[Evidence.Names.Length];
        var bias = 0.0;
        const double Rate = 0.5, Shrink = 0.0015;
        for (var round = 0; round < 20_000; round++)
        {
            var slope = new double[weights.Length];
            var shift = 0.0;
            foreach (var (_, evidence, right) in seen)
            {
                var values = evidence.Values;
                var miss = (right ? 1 : 0) - 1 / (1 + Math.Exp(-(bias + values.Zip(weights, (value, weight) => value * weight).Sum())));
                shift += miss;
                for (var at = 0; at < weights.Length; at++)
                    slope[at] += miss * values[at];
            }

            bias += Rate * shift / seen.Count;
            for (var at = 0; at < weights.Length; at++)
            {
                weights[at] += Rate * (slope[at] / seen.Count - Shrink * weights[at]);
                if (weights[at] * _signs[at] < 0)
                    weights[at] = 0;
            }
        }

        var fitted = ranking with { Certainty = [.. weights.Select(weight => Math.Round(weight, 3))], Bias = Math.Round(bias, 3) };
        var answerable = EvaluationQuestion.All.Count(question => question.Tune && question.Answerable);
        var outside = EvaluationQuestion.All.Count(question => question.Tune && !question.Answerable);
        var least = Enumerable.Range(20, 79).Select(step => step / 100.0).First(chance =>
        {
            var given = seen.Where(one => one.Evidence.Chance(fitted) >= chance).ToList();
            return given.Count(one => one.Question.Answerable && !one.Right) <= MostWrong * answerable
                && given.Count(one => !one.Question.Answerable) <= (1 - LeastSilent) * outside;
        });
        return fitted with { Least = Math.Round(least + Margin, 2) };
    }

    /// <summary>The file calibration.yaml.</summary>
    public static string Written(Calibration calibration)
    {
        var text = new StringBuilder(
            """
            # How much each likeness of a question and an entry counts, and how they become the chance that the entry is right.
            # Fitted on the tuning set of the evaluation, each question asked as if its family had never been written down; not edited by hand.

            made: by tests/ZiWbk.Regulation.Tests (CalibrationTests), of tests/ZiWbk.Regulation.Tests/Evaluation/questions.yaml
            command: ZIWBK_ACCEPT=1 dotnet test --project tests/ZiWbk.Regulation.Tests -c Release -- --filter-class '*CalibrationTests'
            ranking:

            """);
        foreach (var (name, weight) in Likeness.Names.Zip(calibration.Ranking))
            text.Append(CultureInfo.InvariantCulture, $"  {name}: {weight}\n");
        text.Append(CultureInfo.InvariantCulture, $"bias: {calibration.Bias}\ncertainty:\n");
        foreach (var (name, weight) in Evidence.Names.Zip(calibration.Certainty))
            text.Append(CultureInfo.InvariantCulture, $"  {name}: {weight}\n");
        text.Append(CultureInfo.InvariantCulture, $"least: {calibration.Least}\n");
        return text.ToString();
    }
}

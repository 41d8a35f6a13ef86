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
    // Held below what is asked for (2 % of answerable, 7 % of the rest): unseen questions are harder.
    private const double MostWrong = 0.012;
    private const double LeastSilent = 0.95;

    // Near misses were collected, people do not ask so many of them: they teach what to look at, not how often it happens.
    private const double NearMiss = 0.3;

    private static readonly double[] _start = [1, 0.4, 0.3, 0.5, 0.4, 0.9, 0.15, -0.15, -0.1, 0.15, -0.15, 0.05];

    // Which way each evidence must speak; a weight of the other sign would only fit accidents of the set.
    private static readonly int[] _signs = [1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, 1, -1, 1, 1, 1, -1, 1, 1, -1, 1, 1];

    public static Calibration Ranking(Calibration shipped)
    {
        var sets = CrossValidation.Shipped.Find(shipped with { Least = 0 })
            .Select(one => one.Finding.Best.Select(candidate => (candidate.Likeness.Values, Right: one.Question.Expect.Contains(candidate.Entry.Id))).ToArray())
            .Where(candidates => candidates.Any(candidate => candidate.Right) && candidates.Any(candidate => !candidate.Right))
            .ToList();
        const double Sharp = 12, Pull = 0.002, Rate = 0.4;
        var weights = _start.ToArray();
        for (var round = 0; round < 600; round++)
        {
            var slope = new double[weights.Length];
            foreach (var candidates in sets)
            {
                var scores = Array.ConvertAll(candidates, candidate => Sharp * Weighed(candidate.Values, weights));
                var top = scores.Max();
                var shares = Array.ConvertAll(scores, score => Math.Exp(score - top));
                var all = shares.Sum();
                var right = candidates.Zip(shares).Where(pair => pair.First.Right).Sum(pair => pair.Second);
                foreach (var (candidate, share) in candidates.Zip(shares))
                    Push(slope, candidate.Values, (candidate.Right ? share / right : 0) - share / all);
            }

            for (var at = 0; at < weights.Length; at++)
                weights[at] += Rate * (slope[at] / sets.Count - Pull * Sharp * (weights[at] - _start[at]));
        }

        return shipped with { Ranking = [.. weights.Select(weight => Math.Round(weight, 3))] };
    }

    /// <summary>Fits certainty where ranking is fitted already.</summary>
    public static Calibration Certainty(Calibration ranking)
    {
        var seen = CrossValidation.Shipped.Find(ranking with { Least = 0 })
            .Where(one => one.Finding.Best.Count > 0)
            .Select(one => (one.Finding.Evidence.Values, Right: one.Question.Expect.Contains(one.Finding.Best[0].Entry.Id), Weight: one.Question.Set == CrossValidation.Elsewhere ? NearMiss : 1))
            .ToList();
        var all = seen.Sum(one => one.Weight);
        var weights = new double[Evidence.Names.Length];
        var bias = 0.0;
        const double Rate = 1, Shrink = 0.0015;
        for (var round = 0; round < 4_000; round++)
        {
            var slope = new double[weights.Length];
            var shift = 0.0;
            foreach (var (values, right, weight) in seen)
            {
                var miss = weight * ((right ? 1 : 0) - 1 / (1 + Math.Exp(-(bias + Weighed(values, weights)))));
                shift += miss;
                Push(slope, values, miss);
            }

            bias += Rate * shift / all;
            for (var at = 0; at < weights.Length; at++)
            {
                weights[at] += Rate * (slope[at] / all - Shrink * weights[at]);
                if (weights[at] * _signs[at] < 0)
                    weights[at] = 0;
            }
        }

        return Bounded(ranking with { Certainty = [.. weights.Select(weight => Math.Round(weight, 3))], Bias = Math.Round(bias, 3) });
    }

    // The least chance at which no more is wrong than we allow ourselves. Every clause is heard where nothing is sure enough.
    private static Calibration Bounded(Calibration fitted)
    {
        var seen = CrossValidation.Shipped.Find(fitted with { Least = 1 }).Where(one => one.Question.Set != CrossValidation.Elsewhere).ToList();
        var answerable = seen.Count(one => one.Question.Answerable);
        var outside = seen.Count - answerable;
        var least = Enumerable.Range(5, 94).Select(step => step / 100.0).First(chance =>
        {
            var given = seen.Where(one => one.Chance >= chance).ToList();
            return given.Count(one => one.Question.Answerable && !one.Question.Expect.Contains(one.Finding.Best[0].Entry.Id)) <= MostWrong * answerable
                && given.Count(one => !one.Question.Answerable) <= (1 - LeastSilent) * outside;
        });
        return fitted with { Least = least };
    }

    private static double Weighed(double[] values, double[] weights)
    {
        var sum = 0.0;
        for (var at = 0; at < values.Length; at++)
            sum += values[at] * weights[at];
        return sum;
    }

    private static void Push(double[] slope, double[] values, double by)
    {
        for (var at = 0; at < values.Length; at++)
            slope[at] += by * values[at];
    }

    /// <summary>The file calibration.yaml.</summary>
    public static string Written(Calibration calibration)
    {
        var text = new StringBuilder(
            """
            # How much each likeness of a question and an entry counts, and how they become the chance that the entry is right.
            # Fitted on the tuning sets of the evaluation, each question asked as if no line of its set had ever been written down; not edited by hand.

            made: by tests/ZiWbk.Regulation.Tests (CalibrationTests), of the tuning sets beside it and of what stands under 'elsewhere' here
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

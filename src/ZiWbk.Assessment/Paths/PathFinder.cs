using System.Numerics;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Missing;
using ZiWbk.Assessment.Scoring;

namespace ZiWbk.Assessment.Paths;

/// <summary>
/// Finds the set of improvements with the least total effort that clears all gates of a target at once; among those the
/// one with the most points, then the fewest questions, then the one that lifts the earliest question in form order, and
/// lifts it highest. Exact: every comparison is between whole numbers.
/// </summary>
/// <remarks>
/// Results are not effort. Each counts with its present points or, where those are below its own gate, with the gate, and
/// the path states that as a condition. What is left is a multiple-choice knapsack with a floor for each area and one for
/// all areas together, which <see cref="LeastEffort{TPoints}"/> solves.
/// </remarks>
public static class PathFinder
{
    /// <summary>The path to a target, or null where even full scores in the levers would not clear its gates.</summary>
    public static ImprovementPath? Find(Score score, Target target)
    {
        var instrument = score.Sheet.Instrument;
        var gates = GateCheck.Check(score, target);
        var conditions = Conditions(score, gates);
        // Each indicator once, with its highest gate, however many questions and gates it has.
        var results = conditions
            .GroupBy(condition => condition.Question.Indicator)
            .Aggregate(score.Results, (sum, gated) => sum - score.PointsOf(gated.Key)
                + gated.Aggregate(Rational.Zero, (most, condition) => Rational.Max(most, condition.Gate.Required)));

        var levers = score.Questions
            .Where(question => question.Question.Indicator.Area is not null)
            .Select(question => (Now: question, Rungs: Ladder.Above(question)))
            .ToList();
        var chosen = Choose(instrument, levers, gates, results);
        if (chosen is null)
            return null;

        var steps = new List<PathStep>();
        for (var at = 0; at < levers.Count; at++)
        {
            if (chosen[at] == 0)
                continue;
            var (now, rung) = (levers[at].Now, levers[at].Rungs[chosen[at] - 1]);
            steps.Add(new(now.Question, now.Answer, rung.Option, rung.Value, rung.Effort, now.Question.Worth * rung.Value - now.Points));
        }

        return new(
            target, steps, steps.Sum(step => step.Effort),
            steps.Aggregate(score.Lever + results, (sum, step) => sum + step.Points), conditions);
    }

    private static List<PathCondition> Conditions(Score score, IReadOnlyList<GateResult> gates) =>
        [.. gates
            .Where(gate => gate.Gate.Measure == GateMeasure.Indicator && !gate.Met)
            .SelectMany(gate => score.Sheet.Instrument.Questions
                .Where(question => question.Indicator.Id == gate.Gate.SubjectId)
                .Select(question => new PathCondition(question, gate.Gate)))];

    /// <summary>For each lever the rung to reach, 0 for leaving it; null where no choice clears the gates.</summary>
    private static int[]? Choose(
        Instrument instrument, List<(QuestionScore Now, IReadOnlyList<Rung> Rungs)> levers,
        IReadOnlyList<GateResult> gates, Rational results)
    {
        // All points become whole numbers of one grid, fine enough for present ratios of odd counts too.
        var grid = levers.Aggregate(instrument.TicksPerPoint,
            (grid, lever) => Instrument.LeastCommonMultiple(grid, lever.Now.Points.Denominator));
        BigInteger Ticks(Rational points) => points.Numerator * (grid / points.Denominator);
        BigInteger Floor(GateMeasure measure, Area? area, Rational counted)
        {
            var needed = gates
                .Where(gate => gate.Gate.Measure == measure && gate.Gate.Area == area)
                .Aggregate(Rational.Zero, (most, gate) => Rational.Max(most, gate.Gate.Required - counted));
            var ticks = BigInteger.DivRem(needed.Numerator * grid, needed.Denominator, out var rest);
            return rest.IsZero ? ticks : ticks + 1;
        }

        var areas = instrument.Areas.ToList();
        var choices = levers
            .Select(lever => (
                areas.IndexOf(lever.Now.Question.Indicator.Area!),
                (IReadOnlyList<(int, BigInteger)>)
                [
                    (0, Ticks(lever.Now.Points)),
                    .. lever.Rungs.Select(rung => (rung.Effort, Ticks(lever.Now.Question.Worth * rung.Value))),
                ]))
            .ToList();
        BigInteger[] areaFloors = [.. areas.Select(area => Floor(GateMeasure.Area, area, Rational.Zero))];
        var leverFloor = BigInteger.Max(Floor(GateMeasure.Lever, null, Rational.Zero), Floor(GateMeasure.Total, null, results));

        // The smallest whole number type that holds every sum: 64 bits for ordinary counts, more only for odd ones.
        var most = choices.Aggregate(BigInteger.One, (sum, choice) => sum + choice.Item2.Max(rung => rung.Item2)) + leverFloor;
        return (most * (choices.Count + 1) * 4).GetBitLength() switch
        {
            < 63 => LeastEffort<long>.Solve(choices, areaFloors, leverFloor),
            < 127 => LeastEffort<Int128>.Solve(choices, areaFloors, leverFloor),
            _ => LeastEffort<BigInteger>.Solve(choices, areaFloors, leverFloor),
        };
    }
}

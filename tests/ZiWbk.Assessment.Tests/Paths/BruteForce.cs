using System.Numerics;
using ZiWbk.Assessment.Answers;

namespace ZiWbk.Assessment.Tests.Paths;

/// <summary>The best path: effort, points gained, and for each lever how many rungs it is lifted.</summary>
internal sealed record BestPath(int Effort, Rational Points, int[] Lifted);

/// <summary>
/// Tries every combination of lifts of a small case, reading weights, gates and efforts from the case and not from the
/// instrument: least effort, then most points, then fewest questions, then the earliest question lifted, and highest.
/// </summary>
internal sealed class BruteForce
{
    private readonly record struct Rung(int Effort, BigInteger Points);

    private readonly List<Rung[]> _levers = [];
    private readonly List<int> _areaOf = [];
    private readonly BigInteger _grid;
    private readonly BigInteger[] _areaFloors;
    private readonly BigInteger _leverFloor;
    private readonly BigInteger[] _areaPoints;
    private readonly int[] _lifted;
    private (int Effort, BigInteger Points, int Questions, int[] Lifted)? _best;

    private BruteForce(SmallInstrument form, SmallGates gates, Answer?[] answers)
    {
        var areas = form.Areas;
        var rungs = new List<List<(int Effort, Rational Points)>>();
        foreach (var indicator in form.Levers)
        {
            foreach (var question in indicator.Questions)
            {
                var worth = Rational.From(indicator.Weight) / indicator.Questions.Length;
                rungs.Add([.. Lifts(question, ValueOf(question.Scale, answers[rungs.Count])).Select(lift => (lift.Effort, worth * lift.Value))]);
                _areaOf.Add(areas.ToList().IndexOf(indicator.Area));
            }
        }

        var results = Rational.Zero;
        foreach (var (at, weight) in form.ResultWeights.Index())
        {
            var value = ValueOf(at == 1 ? "abcde" : "indeks", answers[rungs.Count + at]);
            results += Rational.From(weight) * Rational.Max(value, Rational.From(gates.ResultPart));
        }

        Rational[] floors =
        [
            .. areas.Select(area => Rational.From(form.AreaWeight(area)) * Rational.From(gates.AreaPercent) / 100),
            Rational.Max(Rational.From(gates.Lever), Rational.From(gates.Total) - results),
        ];
        _grid = rungs.SelectMany(each => each).Select(rung => rung.Points).Concat(floors)
            .Aggregate(BigInteger.One, (grid, points) => grid * points.Denominator / BigInteger.GreatestCommonDivisor(grid, points.Denominator));
        BigInteger Ticks(Rational points) => points.Numerator * _grid / points.Denominator;
        _levers.AddRange(rungs.Select(each => each.Select(rung => new Rung(rung.Effort, Ticks(rung.Points))).ToArray()));
        _areaFloors = [.. floors.SkipLast(1).Select(Ticks)];
        _leverFloor = Ticks(floors[^1]);
        _areaPoints = new BigInteger[areas.Count];
        _lifted = new int[_levers.Count];
    }

    public static BestPath? Find(SmallInstrument form, SmallGates gates, Answer?[] answers)
    {
        var search = new BruteForce(form, gates, answers);
        search.Try(at: 0, effort: 0, questions: 0);
        var present = search._levers.Aggregate(BigInteger.Zero, (sum, lever) => sum + lever[0].Points);
        return search._best is { } best ? new(best.Effort, Rational.Of(best.Points - present, search._grid), best.Lifted) : null;
    }

    private void Try(int at, int effort, int questions)
    {
        if (_best is { } best && effort > best.Effort)
            return;
        if (at == _levers.Count)
        {
            Compare(effort, questions);
            return;
        }

        for (var rung = 0; rung < _levers[at].Length; rung++)
        {
            var (more, points) = _levers[at][rung];
            _lifted[at] = rung;
            _areaPoints[_areaOf[at]] += points;
            Try(at + 1, effort + more, questions + (rung > 0 ? 1 : 0));
            _areaPoints[_areaOf[at]] -= points;
        }
    }

    private void Compare(int effort, int questions)
    {
        var points = BigInteger.Zero;
        for (var area = 0; area < _areaPoints.Length; area++)
        {
            if (_areaPoints[area] < _areaFloors[area])
                return;
            points += _areaPoints[area];
        }

        if (points < _leverFloor || (_best is { } best && !IsBetter(effort, points, questions, best)))
            return;
        _best = (effort, points, questions, [.. _lifted]);
    }

    private bool IsBetter(int effort, BigInteger points, int questions, (int Effort, BigInteger Points, int Questions, int[] Lifted) best)
    {
        if (effort != best.Effort)
            return effort < best.Effort;
        if (points != best.Points)
            return points > best.Points;
        if (questions != best.Questions)
            return questions < best.Questions;
        var differs = _lifted.Index().First(lifted => lifted.Item != best.Lifted[lifted.Index]);
        return differs.Item > best.Lifted[differs.Index];
    }

    private static IEnumerable<(int Effort, Rational Value)> Lifts(SmallQuestion question, Rational now)
    {
        var rungs = question.Scale == "persen" ? [Rational.Of(1, 4), Rational.Of(1, 2), Rational.Of(3, 4), Rational.One] : Scores(question.Scale);
        return [(0, now), .. rungs.Where(value => value > now).Order().Select((value, at) => ((at + 1) * question.Effort, value))];
    }

    private static Rational[] Scores(string scale) => scale switch
    {
        "ya_tidak" => [1, 0],
        "abc" => [1, Rational.Of(1, 2), 0],
        "abcd" => [1, Rational.Of(67, 100), Rational.Of(33, 100), 0],
        _ => [1, Rational.Of(3, 4), Rational.Of(1, 2), Rational.Of(1, 4), 0],
    };

    private static Rational ValueOf(string scale, Answer? answer) => answer switch
    {
        OptionAnswer { Key: "Ya" } => 1,
        OptionAnswer { Key: "Tidak" } => 0,
        OptionAnswer { Key: var key } => Scores(scale)[key[0] - 'A'],
        IndexAnswer { Index: var index } => index / 4,
        ShareAnswer { Share: var share } => share,
        CountsAnswer { Counts: var counts } when counts["semua"] == 0 => counts["naik"] == 0 ? 1 : 0,
        CountsAnswer { Counts: var counts } => Rational.Of(counts["naik"]!.Value, counts["semua"]!.Value),
        _ => 0,
    };
}

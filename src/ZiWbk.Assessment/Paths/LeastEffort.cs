using System.Numerics;

namespace ZiWbk.Assessment.Paths;

/// <summary>
/// The multiple-choice knapsack under the path: choose one rung for each question so that every area and all areas
/// together reach their floors with the least effort; ties as <see cref="PathFinder"/> says.
/// </summary>
/// <remarks>
/// A key holds points and number of questions in one number, points · k − questions with k beyond the number of
/// questions, so that comparing keys compares points first and then prefers fewer questions, and keys still add up.
/// For each area the frontiers of its last 0, 1, 2, … questions are built once. The frontiers of the areas, cut at their
/// floors, multiply to that of the whole, whose first entry at the common floor is the best effort and key. The path is
/// then read off in form order: the highest rung of a question that can still be completed to that effort and key.
/// </remarks>
/// <typeparam name="TPoints">Whole numbers wide enough for the sum of all points times four times the questions.</typeparam>
internal static class LeastEffort<TPoints>
    where TPoints : struct, INumber<TPoints>
{
    /// <summary>The rung chosen for each question, in the order given; null where the floors cannot be reached.</summary>
    /// <param name="choices">Each question's area (from 0) and rungs: effort and points, the first without effort.</param>
    /// <param name="areaFloors">Points each area needs.</param>
    /// <param name="commonFloor">Points all areas need together.</param>
    public static int[]? Solve(
        IReadOnlyList<(int Area, IReadOnlyList<(int Effort, BigInteger Points)> Rungs)> choices,
        IReadOnlyList<BigInteger> areaFloors, BigInteger commonFloor)
    {
        var scale = choices.Count + 1;
        TPoints Key(BigInteger points, int questions) => TPoints.CreateChecked(points * scale - questions);
        // Points p with c questions have the key p·k − c, so p reaches a floor f exactly when the key exceeds (f − 1)·k.
        TPoints KeyFloor(BigInteger points) => TPoints.CreateChecked((points - 1) * scale + 1);

        var areas = areaFloors.Select(floor => new AreaState(KeyFloor(floor))).ToList();
        var questions = choices
            .Select(choice => new QuestionRungs(
                areas[choice.Area],
                [.. choice.Rungs.Select(rung => rung.Effort)],
                [.. choice.Rungs.Select((rung, at) => Key(rung.Points, at == 0 ? 0 : 1))]))
            .ToList();
        for (var at = questions.Count - 1; at >= 0; at--)
            questions[at].Area.Prepend(questions[at]);

        var whole = areas.Aggregate(Frontier<TPoints>.Nothing, (product, area) => product.Times(area.Completions()))
            .Shifted(0, TPoints.Zero, KeyFloor(commonFloor));
        return whole.Count == 0 ? null : ReadOff(questions, areas, whole.Effort(0), whole.Key(0));
    }

    private static int[] ReadOff(List<QuestionRungs> questions, List<AreaState> areas, int effort, TPoints key)
    {
        var chosen = new int[questions.Count];
        AreaState? current = null;
        var others = Frontier<TPoints>.Nothing;
        for (var at = 0; at < questions.Count; at++)
        {
            var question = questions[at];
            if (current != question.Area)
            {
                current = question.Area;
                others = areas.Where(area => area != current)
                    .Aggregate(Frontier<TPoints>.Nothing, (product, area) => product.Times(area.Completions()));
            }

            var rung = question.Efforts.Length - 1;
            while (!current.CanTake(question, rung, others, effort, key))
                rung--;
            current.Take(question, rung);
            chosen[at] = rung;
        }

        return chosen;
    }

    /// <summary>A question's rungs as efforts and keys.</summary>
    private sealed record QuestionRungs(AreaState Area, int[] Efforts, TPoints[] Keys)
    {
        // Rungs rise in effort and points, so they are a frontier as they are.
        public Frontier<TPoints> AsFrontier() => new(Efforts, Keys);
    }

    /// <summary>An area while the path is read off: what is fixed so far, and the frontiers of what is left.</summary>
    private sealed class AreaState(TPoints floor)
    {
        // The frontiers of the last 0, 1, 2, … questions; the last is that of the questions not yet fixed.
        private readonly List<Frontier<TPoints>> _rest = [Frontier<TPoints>.Nothing];
        private int _effort;
        private TPoints _key = TPoints.Zero;

        public void Prepend(QuestionRungs question) => _rest.Add(question.AsFrontier().Times(_rest[^1]));

        /// <summary>All ways to complete the area that reach its floor.</summary>
        public Frontier<TPoints> Completions() => _rest[^1].Shifted(_effort, _key, floor);

        /// <summary>Whether a rung of the next question is part of a path of this effort and key.</summary>
        public bool CanTake(QuestionRungs question, int rung, Frontier<TPoints> others, int effort, TPoints key)
        {
            var completions = _rest[^2].Shifted(_effort + question.Efforts[rung], _key + question.Keys[rung], floor);
            for (var at = 0; at < completions.Count; at++)
                if (others.Has(effort - completions.Effort(at), key - completions.Key(at)))
                    return true;
            return false;
        }

        public void Take(QuestionRungs question, int rung)
        {
            _effort += question.Efforts[rung];
            _key += question.Keys[rung];
            _rest.RemoveAt(_rest.Count - 1);
        }
    }
}

using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;

namespace ZiWbk.Assessment.Missing;

/// <summary>One place a question can be brought to.</summary>
/// <param name="Value">Its score there, 0 to 1.</param>
/// <param name="Effort">Effort from the present answer, at least 1.</param>
/// <param name="Option">The option there; null for a ratio, whose value is the share to reach.</param>
public readonly record struct Rung(Rational Value, int Effort, Option? Option);

/// <summary>
/// The ways up from a present answer. One effort lifts an option by one step; a blank starts at the lowest option; a ratio
/// moves to 25, 50, 75 and 100 %, one effort for each quarter entered. Times the question's own effort. A result has no
/// rungs: it is measured by others, not worked on.
/// </summary>
public static class Ladder
{
    /// <summary>The rungs above the present answer, lowest first.</summary>
    public static IReadOnlyList<Rung> Above(QuestionScore score)
    {
        var question = score.Question;
        if (question.Indicator.Area is null)
            return [];

        var rungs = new List<Rung>();
        var steps = 0;
        if (question.Scale.Kind == ScaleKind.Options)
        {
            for (var at = question.Options.Count - 1; at >= 0; at--)
                if (question.Options[at].Score > score.Value)
                    rungs.Add(new(question.Options[at].Score, ++steps * question.Effort, question.Options[at]));
        }
        else
        {
            for (var quarter = 1; quarter <= 4; quarter++)
                if (Rational.Of(quarter, 4) > score.Value)
                    rungs.Add(new(Rational.Of(quarter, 4), ++steps * question.Effort, null));
        }

        return rungs;
    }

    /// <summary>Effort to full score; null for a result; zero when it is reached.</summary>
    public static int? EffortToTop(QuestionScore score)
    {
        var question = score.Question;
        if (question.Indicator.Area is null)
            return null;
        // As many steps as there are rungs above, without making them: asked of every question that is missing.
        var steps = 0;
        if (question.Scale.Kind == ScaleKind.Options)
        {
            foreach (var option in question.Options)
                steps += option.Score > score.Value ? 1 : 0;
        }
        else
        {
            for (var quarter = 1; quarter <= 4; quarter++)
                steps += Rational.Of(quarter, 4) > score.Value ? 1 : 0;
        }

        return steps * question.Effort;
    }
}

using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Paths;

/// <summary>One question to improve.</summary>
/// <param name="Question">The question.</param>
/// <param name="From">Its present answer, or null where it is blank.</param>
/// <param name="To">The option to reach; null for a ratio.</param>
/// <param name="ToValue">The score to reach, 0 to 1; for a ratio the share.</param>
/// <param name="Effort">Effort of this step.</param>
/// <param name="Points">Points it adds.</param>
public sealed record PathStep(Question Question, Answer? From, Option? To, Rational ToValue, int Effort, Rational Points);

/// <summary>A result that is below its own gate; the path counts it with the gate, on this condition.</summary>
/// <param name="Question">The result's question.</param>
/// <param name="Gate">The gate it must reach.</param>
public sealed record PathCondition(Question Question, Gate Gate)
{
    /// <summary>The score the question must reach, 0 to 1.</summary>
    public Rational Value => Gate.Required / Gate.Maximum;
}

/// <summary>The least effort that clears every gate of a target at once.</summary>
/// <param name="Target">The predicate aimed at.</param>
/// <param name="Steps">The questions to improve, in form order; empty when the levers already suffice.</param>
/// <param name="Effort">The steps' effort together.</param>
/// <param name="Total">The total when the steps are done and the conditions hold.</param>
/// <param name="Conditions">The results that must reach their gates.</param>
public sealed record ImprovementPath(
    Target Target, IReadOnlyList<PathStep> Steps, int Effort, Rational Total, IReadOnlyList<PathCondition> Conditions);

namespace ZiWbk.Regulation.Retrieval;

/// <summary>
/// What was fitted on the tuning sets of the evaluation: how much each likeness counts in ranking, and how the likenesses of the
/// best entry become the chance that it is right.
/// </summary>
/// <param name="Ranking">One weight for each of <see cref="Likeness.Names"/>.</param>
/// <param name="Certainty">One weight for each of <see cref="Evidence.Names"/>.</param>
/// <param name="Bias">Added to the weighted sum of certainty.</param>
/// <param name="Least">The chance from which an answer is given.</param>
internal sealed record Calibration(IReadOnlyList<double> Ranking, IReadOnlyList<double> Certainty, double Bias, double Least);

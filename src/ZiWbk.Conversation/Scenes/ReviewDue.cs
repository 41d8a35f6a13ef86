using ZiWbk.Status.Assessments;

namespace ZiWbk.Conversation.Scenes;

/// <summary>
/// Until when the TPI is to be done with an office: the first day set for a task of the TPI there or for its evaluation of all, else the day proposals
/// close. A day that only a general rule gives presses nobody once it is gone by: the year's letter has moved it, and nobody has entered it.
/// </summary>
internal static class ReviewDue
{
    private const string Evaluation = "evaluasi-tpi";
    private const string Proposal = "pengusulan";
    private const string Tpi = "inspektorat";

    public static DateOnly? Of(Scene scene, UnitAssessment assessment)
    {
        if (assessment.Submitted is not null)
            return null;
        var duties = scene.Rulebook.Journey.Stages.SelectMany(stage => stage.Tasks)
            .Where(task => task.Actors.Any(actor => actor.Id == Tpi) && !assessment.Tasks.ContainsKey(task.Id))
            .Select(task => assessment.Duties.GetValueOrDefault(Matter.OfTask(task.Id))?.Due);
        var own = duties.Append(Fixed(scene, Evaluation)).Where(day => day is not null).Min();
        return own ?? Fixed(scene, Proposal) ?? Default(scene, Proposal);
    }

    private static DateOnly? Fixed(Scene scene, string milestone) =>
        scene.Year is { } year ? scene.Regency.Years[year].Dates.GetValueOrDefault(milestone)?.Date : null;

    private static DateOnly? Default(Scene scene, string milestone) =>
        scene.Year is { } year && scene.Rulebook.Journey.Milestones.FirstOrDefault(known => known.Id == milestone)?.DefaultIn(year) is { } day && day >= scene.Today ? day : null;
}

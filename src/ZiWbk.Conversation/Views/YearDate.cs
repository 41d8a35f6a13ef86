using ZiWbk.Conversation.Scenes;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Years;

namespace ZiWbk.Conversation.Views;

/// <summary>The date of a milestone in the year worked on.</summary>
/// <param name="Milestone">Which.</param>
/// <param name="Fixed">What an admin fixed; null for nothing.</param>
/// <param name="Date">The day: the one fixed, else the one a rule gives; null where there is neither.</param>
internal sealed record YearDate(Milestone Milestone, FixedDate? Fixed, DateOnly? Date)
{
    public static IReadOnlyList<YearDate> All(Scene scene) => [.. scene.Rulebook.Journey.Milestones.Select(milestone => Of(scene, milestone))];

    public static YearDate Of(Scene scene, Milestone milestone)
    {
        var given = scene.Year is { } year ? scene.Regency.Years[year].Dates.GetValueOrDefault(milestone.Id) : null;
        return new(milestone, given, given?.Date ?? (scene.Year is { } number ? milestone.DefaultIn(number) : null));
    }
}

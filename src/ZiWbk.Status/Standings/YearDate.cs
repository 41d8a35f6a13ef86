using ZiWbk.Journey.Stages;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Standings;

/// <summary>The date of a milestone in a year.</summary>
/// <param name="Milestone">Which.</param>
/// <param name="Fixed">What an admin fixed; null for nothing.</param>
/// <param name="Date">The day: the one fixed, else the one a rule gives; null where there is neither.</param>
public sealed record YearDate(Milestone Milestone, FixedDate? Fixed, DateOnly? Date)
{
    /// <summary>All milestones of a year, in the journey's order; none has a date where there is no year.</summary>
    public static IReadOnlyList<YearDate> All(Regency regency, JourneyMap journey, int? year) =>
        [.. journey.Milestones.Select(milestone => Of(regency, milestone, year))];

    /// <summary>One milestone.</summary>
    public static YearDate Of(Regency regency, Milestone milestone, int? year)
    {
        var given = year is { } number && regency.Years.TryGetValue(number, out var known) ? known.Dates.GetValueOrDefault(milestone.Id) : null;
        return new(milestone, given, given?.Date ?? (year is { } any ? milestone.DefaultIn(any) : null));
    }
}

using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Journey.Stages;

/// <summary>A date of the year that an admin sets from a letter.</summary>
/// <param name="Id">Short name, e.g. pengusulan.</param>
/// <param name="Title">What it is called.</param>
/// <param name="TaskId">The task that must be finished by it; where it opens, the task that can be done from it on.</param>
/// <param name="Default">The day a rule gives where no letter says otherwise; null where there is no such rule.</param>
public sealed record Milestone(string Id, Bilingual Title, string TaskId, DefaultDay? Default)
{
    /// <summary>Whether something opens on it, so that nothing has to be finished by it.</summary>
    public bool Opens { get; init; }

    /// <summary>The day in a year where no letter has fixed one; null where no rule gives it.</summary>
    public DateOnly? DefaultIn(int year) => Default is { } day ? new(year, day.Month, day.DayOfMonth) : null;
}

/// <summary>A day that a rule gives for each year.</summary>
/// <param name="Month">From 1.</param>
/// <param name="DayOfMonth">From 1.</param>
/// <param name="Regulation">Which rule.</param>
/// <param name="Provenance">How sure that is.</param>
public sealed record DefaultDay(int Month, int DayOfMonth, string Regulation, Provenance Provenance);

/// <summary>What really happened in the cycle of a past year.</summary>
/// <param name="Year">The cycle's year; the date may lie in the next one.</param>
/// <param name="MilestoneId">The milestone it was, or null.</param>
/// <param name="From">Its day or first day, or null where not known.</param>
/// <param name="Until">Its last day, or null.</param>
/// <param name="What">What happened.</param>
/// <param name="Provenance">Where that comes from and how sure it is.</param>
public sealed record PastEvent(int Year, string? MilestoneId, DateOnly? From, DateOnly? Until, Bilingual What, Provenance Provenance);

using ZiWbk.Status.Assessments;

namespace ZiWbk.Status.Standings;

/// <summary>When an office last recorded something of its own.</summary>
public static class OfficeMove
{
    /// <summary>Who has recorded nothing for so many days is stuck.</summary>
    public const int StuckAfterDays = 30;

    /// <summary>The day in the regency; null where nothing is known of it.</summary>
    public static DateOnly? Last(Regency regency, AssessmentId assessment) =>
        regency.Moved.TryGetValue(assessment, out var moved) ? RegencyDay.Of(moved) : null;

    /// <summary>Whether an office that last moved on a day is stuck.</summary>
    public static bool IsStuck(DateOnly? last, DateOnly today) => last is not { } day || today.DayNumber - day.DayNumber > StuckAfterDays;
}

namespace ZiWbk.Status.Standings;

/// <summary>Moments and days of the regency: Western Indonesia Time, which has no daylight saving.</summary>
public static class RegencyDay
{
    private static readonly TimeSpan _jakarta = TimeSpan.FromHours(7);

    /// <summary>A moment as a day in the regency.</summary>
    public static DateOnly Of(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(_jakarta).DateTime);

    /// <summary>The moment a day began in the regency, UTC.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), _jakarta).ToUniversalTime();
}

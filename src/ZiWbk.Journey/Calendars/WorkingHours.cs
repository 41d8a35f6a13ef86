namespace ZiWbk.Journey.Calendars;

/// <summary>The hours of a working day.</summary>
/// <param name="From">When work begins.</param>
/// <param name="Until">When it ends.</param>
/// <param name="BreakMinutes">How long the break is; when it begins no source says.</param>
/// <param name="IsRamadan">Whether these are the hours of Ramadan, whose days are estimates.</param>
public sealed record WorkingHours(TimeOnly From, TimeOnly Until, int BreakMinutes, bool IsRamadan)
{
    /// <summary>Minutes worked, without the break.</summary>
    public int Minutes => (int)(Until - From).TotalMinutes - BreakMinutes;
}

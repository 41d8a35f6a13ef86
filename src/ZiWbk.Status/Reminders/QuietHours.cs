namespace ZiWbk.Status.Reminders;

/// <summary>A time of each day in which a chat is not written to first, in the chat's zone.</summary>
/// <param name="From">Its beginning.</param>
/// <param name="Until">Its end, later the same day; the chat is written to again from then on.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly Until)
{
    /// <summary>Whether a time of day lies in it.</summary>
    public bool Holds(TimeOnly time) => time >= From && time < Until;
}

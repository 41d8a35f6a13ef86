using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Journey.Reminders;

/// <summary>When the bot speaks first.</summary>
/// <param name="Hour">The usual time of day, in the offices' time zone.</param>
/// <param name="WeeklyMost">Messages a week to one chat, but for the last week before a deadline.</param>
/// <param name="Before">Working days before a deadline, the longest first; 0 is the day itself.</param>
/// <param name="Openings">Working days before something opens, the longest first; 0 is the day itself.</param>
/// <param name="Escalation">Who is told once a deadline has passed, each rung once, in order.</param>
/// <param name="DigestDay">The day of the weekly digest.</param>
/// <param name="DigestTasks">How many of the next duties it names.</param>
/// <param name="QuietDays">Days without a change after which an office is asked.</param>
/// <param name="ReviewDays">Working days after which what waits for the TPI waits too long.</param>
/// <param name="EvidenceDays">Days before a piece of evidence is a year old on which it is named.</param>
/// <param name="Dates">Days that are the same each year.</param>
public sealed record ReminderRules(
    TimeOnly Hour,
    int WeeklyMost,
    IReadOnlyList<int> Before,
    IReadOnlyList<int> Openings,
    IReadOnlyList<EscalationRung> Escalation,
    DayOfWeek DigestDay,
    int DigestTasks,
    int QuietDays,
    int ReviewDays,
    int EvidenceDays,
    IReadOnlyList<YearlyDate> Dates)
{
    /// <summary>Nothing is ever said first.</summary>
    public static ReminderRules None { get; } = new(new(8, 0), 3, [], [], [], DayOfWeek.Monday, 0, int.MaxValue, int.MaxValue, 0, []);
}

/// <summary>Whom an overdue duty is told to.</summary>
public enum EscalationTo
{
    /// <summary>Who is in charge.</summary>
    Person,

    /// <summary>The office's leads.</summary>
    Lead,

    /// <summary>The admins.</summary>
    Admin,
}

/// <summary>A rung of the ladder.</summary>
/// <param name="After">Working days after the deadline, from 1.</param>
/// <param name="To">Who is told.</param>
public sealed record EscalationRung(int After, EscalationTo To);

/// <summary>A day that is the same each year.</summary>
/// <param name="Id">Short name.</param>
/// <param name="Title">What it is.</param>
/// <param name="Advice">What to do about it.</param>
/// <param name="Month">From 1.</param>
/// <param name="DayOfMonth">From 1; a day of every year.</param>
/// <param name="Before">Working days before it on which it is told.</param>
/// <param name="Provenance">Where it comes from and how sure that is.</param>
public sealed record YearlyDate(
    string Id, Bilingual Title, Bilingual Advice, int Month, int DayOfMonth, IReadOnlyList<int> Before, Provenance Provenance)
{
    /// <summary>The day in a year.</summary>
    public DateOnly In(int year) => new(year, Month, DayOfMonth);
}

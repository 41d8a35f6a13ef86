using System.Globalization;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.People;

namespace ZiWbk.Status.Reminders;

/// <summary>By which rule the bot speaks first.</summary>
public enum ReminderKind
{
    /// <summary>A duty's day comes near, or is here.</summary>
    Deadline,

    /// <summary>A duty's day has passed.</summary>
    Overdue,

    /// <summary>A day of the year, fixed by a letter or a rule, comes near.</summary>
    Milestone,

    /// <summary>A day that is the same each year comes near.</summary>
    Yearly,

    /// <summary>The weekly digest.</summary>
    Digest,

    /// <summary>Nothing has moved for long.</summary>
    Quiet,

    /// <summary>What waits for the TPI waits too long.</summary>
    Review,

    /// <summary>What was put off until today.</summary>
    Again,

    /// <summary>For admins: a group cannot be reached any more.</summary>
    Lost,

    /// <summary>For admins: the days off of the coming year are not entered.</summary>
    Calendar,

    /// <summary>For admins: questions wait for the Inspektorat, or the bot could not answer some this week.</summary>
    Inquiries,
}

/// <summary>One thing the bot says first in a chat, on a day.</summary>
/// <param name="Kind">By which rule.</param>
/// <param name="Assessment">Which office and year it is about; null where it is about the regency.</param>
/// <param name="Subject">What it is about: a matter such as <c>task:A4</c>, the id of a milestone or yearly date, the Monday of a week.</param>
/// <param name="Due">The day it counts to or from; null where there is none.</param>
/// <param name="Step">Working days before the day; of an overdue duty the rung, from 1.</param>
/// <param name="Person">Who owes it; null for nobody in particular.</param>
public sealed record Reminder(ReminderKind Kind, AssessmentId? Assessment, string Subject, DateOnly? Due, int Step, PersonId? Person)
{
    /// <summary>What is put off when it is put off: the office and the matter, whatever the step.</summary>
    public string PutOffSubject => $"{Assessment} {Subject}";

    /// <summary>The matter it is about; null where it is about none.</summary>
    public Matter? Matter => Assessments.Matter.TryParse(Subject, null, out var matter) ? matter : null;

    /// <summary>Names the occurrence: a moved day makes another one, a moved holiday does not.</summary>
    public string Key(ChatId chat) => string.Create(
        CultureInfo.InvariantCulture, $"{Kind}|{Assessment}|{Subject}|{Due:yyyy-MM-dd}|{Step}|{chat}").ToLowerInvariant();

    /// <summary>Where it is kept until when a subject waits in a chat.</summary>
    public static string PutOffKey(ChatId chat, string subject) => $"{chat} {subject}";
}

using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Journey.Calendars;
using ZiWbk.Status.Standings;

namespace ZiWbk.Status.Pictures;

/// <summary>The timeline of a year.</summary>
public static class YearPicture
{
    /// <summary>The milestones of a year with today, beside the stages of an office where there is one.</summary>
    /// <param name="title">Whose year.</param>
    /// <param name="subtitle">Where it stands.</param>
    /// <param name="today">The day it speaks of.</param>
    /// <param name="stages">The stages; none for a year without an office.</param>
    /// <param name="dates">The milestones.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="language">The language of all words.</param>
    /// <param name="notice">Words across it; null for none.</param>
    public static YearTimeline Of(
        string title, string subtitle, DateOnly today, ImmutableArray<TimelineStage> stages, IReadOnlyList<YearDate> dates, WorkingCalendar calendar, Language language, string? notice) => new(
        title, subtitle, today, stages,
        [.. dates.Where(date => date.Date is not null).OrderBy(date => date.Date)
            .Select(date => new TimelineDay(date.Milestone.Title.In(language), Dates.Of(date.Date!.Value, language), date.Date.Value, Left(date.Date.Value, today, calendar, language)))],
        [.. dates.Where(date => date.Date is null).Select(date => date.Milestone.Title.In(language))],
        notice)
        { Language = language };

    private static string Left(DateOnly day, DateOnly today, WorkingCalendar calendar, Language language) =>
        (day < today ? new Bilingual("sudah lewat", "gone by")
        : day == today ? new Bilingual("hari ini", "today")
        : calendar.WorkingDaysBetween(today, day) is { } left ? new($"{left} hari kerja lagi", left == 1 ? "1 working day left" : $"{left} working days left")
        : new("hari kerjanya belum dapat dihitung", "its working days cannot be counted yet")).In(language);
}

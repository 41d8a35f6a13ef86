using System.Globalization;
using ZiWbk.Assessment;

namespace ZiWbk.Conversation.Times;

/// <summary>What words about time come to, in the regency's own time.</summary>
public abstract record TimeMeaning
{
    private TimeMeaning()
    {
    }

    /// <summary>A day.</summary>
    /// <param name="Date">Which.</param>
    public sealed record Day(DateOnly Date) : TimeMeaning;

    /// <summary>A day and a time.</summary>
    /// <param name="At">When.</param>
    public sealed record Moment(DateTime At) : TimeMeaning;

    /// <summary>A time still to come today.</summary>
    /// <param name="Time">Which.</param>
    public sealed record Clock(TimeOnly Time) : TimeMeaning;

    /// <summary>A week.</summary>
    /// <param name="Monday">The day it begins.</param>
    public sealed record Week(DateOnly Monday) : TimeMeaning;

    /// <summary>Several days.</summary>
    /// <param name="From">The first.</param>
    /// <param name="Until">The last.</param>
    public sealed record Days(DateOnly From, DateOnly Until) : TimeMeaning;

    /// <summary>How long something takes.</summary>
    /// <param name="Length">A month counts thirty days, a year 365.</param>
    public sealed record Lasting(TimeSpan Length) : TimeMeaning;

    /// <summary>Again and again.</summary>
    /// <param name="Often">How often.</param>
    public sealed record Recurring(Recurrence Often) : TimeMeaning;

    /// <summary>Meant as a time, but not to be acted on: it is asked back.</summary>
    /// <param name="Kind">What is wrong.</param>
    /// <param name="Ask">What to ask, a whole sentence.</param>
    public sealed record Doubt(DoubtKind Kind, Bilingual Ask) : TimeMeaning;
}

/// <summary>Why a time is asked back.</summary>
public enum DoubtKind
{
    /// <summary>It has passed.</summary>
    Past,

    /// <summary>There is no such time.</summary>
    Impossible,

    /// <summary>It can be read in two ways, or cannot be kept as it is said.</summary>
    Ambiguous,
}

/// <summary>How often something comes again.</summary>
/// <param name="Pace">Each day, week or month.</param>
/// <param name="Day">The day of the week from Sunday (0), or of the month (1 to 28); 0 for each day.</param>
/// <param name="Time">At what time; null where none was said.</param>
public readonly record struct Recurrence(Pace Pace, int Day, TimeOnly? Time)
{
    private static readonly string[] _days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>As the command contract writes it: <c>daily</c>, <c>weekly:mon:08:00</c>, <c>monthly:5</c>.</summary>
    public override string ToString()
    {
        var pace = Pace switch
        {
            Pace.Daily => "daily",
            Pace.Weekly => $"weekly:{_days[Day]}",
            _ => string.Create(CultureInfo.InvariantCulture, $"monthly:{Day}"),
        };
        return Time is { } time ? $"{pace}:{time.ToString("HH:mm", CultureInfo.InvariantCulture)}" : pace;
    }
}

/// <summary>The paces something can come again at.</summary>
public enum Pace
{
    /// <summary>Each day.</summary>
    Daily,

    /// <summary>Each week.</summary>
    Weekly,

    /// <summary>Each month.</summary>
    Monthly,
}

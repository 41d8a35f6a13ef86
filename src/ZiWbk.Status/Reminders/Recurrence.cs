using System.Globalization;
using System.Text.Json.Serialization;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Reminders;

/// <summary>How something comes again: <c>daily:08:00</c>, <c>weekly:mon:08:00</c>, <c>monthly:5:08:00</c>.</summary>
/// <param name="Weekday">The day of the week; null where it is not weekly.</param>
/// <param name="DayOfMonth">1 to 31, in shorter months the last day; null where it is not monthly.</param>
/// <param name="Time">The time of day, in the offices' zone.</param>
[JsonConverter(typeof(TextConverter<Recurrence>))]
public readonly record struct Recurrence(DayOfWeek? Weekday, int? DayOfMonth, TimeOnly Time) : IParsable<Recurrence>
{
    private static readonly string[] _days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>The last moment up to and including another on which it comes, UTC.</summary>
    public DateTimeOffset LastBefore(DateTimeOffset moment, TimeSpan zone)
    {
        var local = moment.ToOffset(zone);
        for (var day = DateOnly.FromDateTime(local.DateTime); ; day = day.AddDays(-1))
        {
            var at = new DateTimeOffset(day.ToDateTime(Time), zone);
            if (IsOn(day) && at <= moment)
                return at.ToUniversalTime();
        }
    }

    /// <summary>The first moment after another on which it comes, UTC.</summary>
    public DateTimeOffset FirstAfter(DateTimeOffset moment, TimeSpan zone)
    {
        var local = moment.ToOffset(zone);
        for (var day = DateOnly.FromDateTime(local.DateTime); ; day = day.AddDays(1))
        {
            var at = new DateTimeOffset(day.ToDateTime(Time), zone);
            if (IsOn(day) && at > moment)
                return at.ToUniversalTime();
        }
    }

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Recurrence result)
    {
        var parts = s?.Split(':', 2) is [var kind, var rest] ? (kind, rest) : default;
        result = default;
        (DayOfWeek? Weekday, int? Day, string Time)? read = parts switch
        {
            ("daily", { } time) => (null, null, time),
            ("weekly", { } later) when later.Split(':', 2) is [var name, var time] && Array.IndexOf(_days, name) is >= 0 and var day => ((DayOfWeek)day, null, time),
            ("monthly", { } later) when later.Split(':', 2) is [var number, var time]
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 => (null, day, time),
            _ => null,
        };
        if (read is not { } found || !TimeOnly.TryParseExact(found.Time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock))
            return false;
        result = new(found.Weekday, found.Day, clock);
        return true;
    }

    /// <inheritdoc/>
    public static Recurrence Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var recurrence) ? recurrence : throw new FormatException($"'{s}' is no recurrence such as weekly:mon:08:00.");

    /// <inheritdoc/>
    public override string ToString()
    {
        var time = Time.ToString("HH:mm", CultureInfo.InvariantCulture);
        return Weekday is { } day ? $"weekly:{_days[(int)day]}:{time}"
            : DayOfMonth is { } number ? string.Create(CultureInfo.InvariantCulture, $"monthly:{number}:{time}")
            : $"daily:{time}";
    }

    private bool IsOn(DateOnly day) =>
        Weekday is { } weekday ? day.DayOfWeek == weekday
        : DayOfMonth is not { } number || day.Day == Math.Min(number, DateTime.DaysInMonth(day.Year, day.Month));
}

using System.Globalization;

namespace ZiWbk.Conversation.Times;

/// <summary>Has a text read that own rules have not found a time in, and holds what comes back against the conventions.</summary>
internal static class EnglishTime
{
    // Reading costs with every word, and an expression of time is short.
    private const int MostWords = 24, MostLetters = 160;

    private static readonly CultureInfo _plain = CultureInfo.InvariantCulture;

    public static TimeReading? Read(IEnglishTimes english, TimeText text, TimeScene scene)
    {
        var writing = EnglishWriting.Of(text, MostWords, MostLetters);
        if (!writing.MaySayTime)
            return null;
        foreach (var time in english.Times(writing.Text, scene.Now))
        {
            var places = writing.Places(time.Start, time.End);
            if (places.IsEmpty || !writing.IsSound(time.Start, time.End) || Meaning(time, scene) is not { } meaning)
                continue;
            return new(meaning, null, places);
        }

        return null;
    }

    internal static TimeMeaning? Meaning(ForeignTime time, TimeScene scene) => time.Kind switch
    {
        "date" => Date(time, scene),
        "datetime" => At(time, scene),
        "time" => Time(time, scene),
        "daterange" => Days(time, scene),
        "datetimerange" when Day(time.Values is [var one, ..] ? one.Start?.Split(' ')[0] : null) is { } day => CalendarDays.Checked(scene, day),
        "duration" when time.Values is [{ Value: { } seconds }, ..] && long.TryParse(seconds, NumberStyles.None, _plain, out var length) && length < 40_000_000_000 => new TimeMeaning.Lasting(TimeSpan.FromSeconds(length)),
        "set" => Often(time.Timex),
        _ => null,
    };

    private static TimeMeaning? Date(ForeignTime time, TimeScene scene)
    {
        DateOnly[] days = [.. time.Values.Select(value => Day(value.Value)).OfType<DateOnly>()];
        if (days.Length == 0)
            return Doubts.NoSuchDay(time.Timex);
        if (scene.Back)
            return days.Where(day => day <= scene.Today).DefaultIfEmpty(days[0]).Max() is var last ? new TimeMeaning.Day(last) : null;
        var next = days.Where(day => day >= scene.Today).Order().FirstOrDefault();
        return next == default ? Doubts.Past(days.Max()) : new TimeMeaning.Day(next);
    }

    private static TimeMeaning? At(ForeignTime time, TimeScene scene)
    {
        DateTime[] moments = [.. time.Values.Select(value => DateTime.TryParseExact(value.Value, "yyyy-MM-dd HH:mm:ss", _plain, DateTimeStyles.None, out var at) ? at : (DateTime?)null).OfType<DateTime>()];
        if (moments.Length == 0)
            return Doubts.NoSuchDay(time.Timex);
        // Of two readings twelve hours apart the one in working hours.
        var next = moments.Where(moment => moment > scene.Now).OrderBy(moment => moment.Date).ThenBy(moment => moment.Hour is < 7 or > 18).ThenBy(moment => moment).ToArray();
        return next.Length == 0 ? Doubts.Past(DateOnly.FromDateTime(moments[0])) : new TimeMeaning.Moment(next[0]);
    }

    private static TimeMeaning? Time(ForeignTime time, TimeScene scene)
    {
        TimeOnly[] clocks = [.. time.Values.Select(value => TimeOnly.TryParseExact(value.Value, "HH:mm:ss", _plain, DateTimeStyles.None, out var at) ? at : (TimeOnly?)null).OfType<TimeOnly>()];
        if (clocks.Length == 0)
            return null;
        var chosen = clocks.OrderBy(clock => clock.Hour is < 7 or > 18).First();
        return chosen > TimeOnly.FromDateTime(scene.Now) ? new TimeMeaning.Clock(chosen) : Doubts.Past(chosen);
    }

    private static TimeMeaning? Days(ForeignTime time, TimeScene scene)
    {
        // A bare year is a name more often than a time: "PermenPANRB 90 of 2021".
        if (time.Timex.Length == 4)
            return null;
        var ranges = time.Values.Select(value => (First: Day(value.Start), After: Day(value.End))).Where(range => range is { First: not null, After: not null })
            .Select(range => (First: range.First!.Value, Last: range.After!.Value.AddDays(-1))).ToArray();
        if (ranges.Length == 0)
            return null;
        if (scene.Back)
            return new TimeMeaning.Day(ranges[^1].First);
        var next = ranges.Where(range => range.Last >= scene.Today).OrderBy(range => range.First).FirstOrDefault();
        return next == default ? Doubts.Past(ranges.Max(range => range.Last))
            : time.Timex.Contains("-W", StringComparison.Ordinal) && next.First.DayOfWeek == DayOfWeek.Monday && next.Last.DayNumber - next.First.DayNumber == 6 ? new TimeMeaning.Week(next.First)
            : new TimeMeaning.Days(next.First, next.Last);
    }

    // "P1D", "XXXX-WXX-1T08:00", "XXXX-XX-05", "T08".
    private static TimeMeaning? Often(string timex)
    {
        var at = timex.IndexOf('T', StringComparison.Ordinal);
        var (days, clock) = at < 0 ? (timex, "") : (timex[..at], timex[(at + 1)..]);
        TimeOnly? time = null;
        if (clock.Length > 0)
        {
            if (!TimeOnly.TryParseExact(clock.Length == 2 ? clock + ":00" : clock, "HH:mm", _plain, DateTimeStyles.None, out var read))
                return Doubts.NotKept;
            time = read;
        }

        return days switch
        {
            "P1D" or "" => new TimeMeaning.Recurring(new(Pace.Daily, 0, time)),
            _ when days.StartsWith("XXXX-WXX-", StringComparison.Ordinal) && days.Length == 10 && days[9] is >= '1' and <= '7' => new TimeMeaning.Recurring(new(Pace.Weekly, (days[9] - '0') % 7, time)),
            _ when days.StartsWith("XXXX-XX-", StringComparison.Ordinal) && int.TryParse(days[8..], NumberStyles.None, _plain, out var day) && day is >= 1 and <= 28 => new TimeMeaning.Recurring(new(Pace.Monthly, day, time)),
            _ => Doubts.NotKept,
        };
    }

    private static DateOnly? Day(string? written) => DateOnly.TryParseExact(written, "yyyy-MM-dd", _plain, DateTimeStyles.None, out var day) ? day : null;
}

namespace ZiWbk.Bot.Demo;

/// <summary>
/// Where the moments of the story lie: months of work, then the last two weeks day by day, all of it before now. Early in a year
/// there is less room, and both are squeezed into it; their order never changes.
/// </summary>
internal sealed class DemoCalendar
{
    // Undo reaches ten minutes back; the demo leaves nothing there to be undone by chance.
    private static readonly TimeSpan _quiet = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan _lastDays = TimeSpan.FromDays(14);
    private static readonly TimeSpan _shortest = TimeSpan.FromDays(3);
    private static readonly TimeSpan _jakarta = TimeSpan.FromHours(7);
    private static readonly TimeSpan _workBegins = TimeSpan.FromHours(7.5);

    private readonly DateTimeOffset _latest;
    private readonly TimeSpan _tail;

    public DemoCalendar(DateTimeOffset now)
    {
        var here = now.ToOffset(_jakarta);
        Today = DateOnly.FromDateTime(here.DateTime);
        _latest = new DateTimeOffset(here.Ticks - (here.Ticks % TimeSpan.TicksPerMinute), _jakarta) - _quiet;
        var first = new DateTime(here.Year, 1, 2);
        while (first.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            first = first.AddDays(1);
        var opening = new DateTimeOffset(first + _workBegins, _jakarta);
        Opening = _latest - opening < _shortest ? _latest - _shortest : opening;
        var span = _latest - Opening;
        _tail = span * 0.4 < _lastDays ? span * 0.4 : _lastDays;
    }

    /// <summary>The day it is, in the regency.</summary>
    public DateOnly Today { get; }

    /// <summary>The year told.</summary>
    public int Year => Today.Year;

    /// <summary>When the story begins.</summary>
    public DateTimeOffset Opening { get; }

    /// <summary>The day of a moment, in the regency.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(_jakarta).DateTime);

    /// <summary>A weekday so many days from now, or the one before it.</summary>
    public DateOnly Ahead(int days)
    {
        var day = Today.AddDays(days);
        return day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(-1), DayOfWeek.Sunday => day.AddDays(-2), _ => day };
    }

    /// <summary>A part of the way from the opening to the last two weeks, in hundredths.</summary>
    public DateTimeOffset Through(int percent) => AtWork(Opening + (((_latest - Opening) - _tail) * percent / 100));

    /// <summary>So long before the newest thing that happened, within the last two weeks.</summary>
    public DateTimeOffset Ago(TimeSpan before) => AtWork(_latest - (_tail * (before / _lastDays)));

    // Of each day before today the whole stretches over the hours of work, so that nothing seems done at night and the order stays.
    private DateTimeOffset AtWork(DateTimeOffset moment)
    {
        var here = moment.ToOffset(_jakarta);
        if (here.Date < _latest.ToOffset(_jakarta).Date)
        {
            var hours = here.TimeOfDay / 3;
            // The weekend falls into Friday afternoon.
            var (day, past) = here.DayOfWeek switch
            {
                DayOfWeek.Saturday => (here.Date.AddDays(-1), TimeSpan.FromHours(8) + (hours / 24)),
                DayOfWeek.Sunday => (here.Date.AddDays(-2), TimeSpan.FromHours(8.5) + (hours / 24)),
                _ => (here.Date, hours),
            };
            here = new(day + _workBegins + past, _jakarta);
        }

        var whole = new DateTimeOffset(here.Ticks - (here.Ticks % TimeSpan.TicksPerSecond), _jakarta);
        return (whole < Opening ? Opening : whole).ToUniversalTime();
    }
}

using System.Collections.Immutable;
using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Times;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Journey.Reminders;
using ZiWbk.Status.Reminders;

namespace ZiWbk.Conversation.Types;

/// <summary>When somebody wants to be reminded.</summary>
/// <param name="At">The moment, by the chat's own clock; the first one where it comes again and again.</param>
/// <param name="Recurs">How it comes again; null for once.</param>
internal sealed record ReminderTime(DateTime At, Status.Reminders.Recurrence? Recurs);

/// <summary>What somebody wants to be reminded of, and when, in free words: "Senin depan jam 9 lengkapi SK tim".</summary>
/// <param name="Text">What to say; empty where only a time was given.</param>
/// <param name="Time">When; null where none was given.</param>
internal sealed record Reminding(string Text, ReminderTime? Time);

/// <summary>Free words with a time in them. What is left once the time is taken out is what to say.</summary>
internal sealed class RemindingType : SlotType
{
    private const int LongestText = 500;
    private const string Wish = "ingatkan";

    public override string Name => "reminding";

    public override Bilingual Expected => new("apa dan kapan, misalnya Senin depan jam 9 lengkapi SK tim", "what and when, for example next Monday 9 am complete the team decree");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
        [new("text", FieldKind.Text), new("timed", FieldKind.Flag), new("named", FieldKind.Flag)]);

    public override string Text(object value, Scene scene) => ((Reminding)value).Text;

    public override object? Field(object value, string name, Scene scene) => name switch
    {
        "text" => ((Reminding)value).Text,
        "timed" => ((Reminding)value).Time is not null,
        "named" => ((Reminding)value).Text.Length > 0,
        _ => null,
    };

    public override Parsed Parse(Asked asked, Input input) => Parsed.Not;

    public override Parsed ParseFree(Asked asked, string text)
    {
        if (text.Trim().Length is 0 or > LongestText)
            return Parsed.Refuse($"Tuliskan dalam 2 sampai {LongestText} huruf.", $"Write it in 2 to {LongestText} characters.");
        // Behind the command the wish itself goes without saying.
        var wish = ReminderWish.Of(text, null) is null ? $"{Wish} {text.Trim()}" : text;
        var (time, reading, wrong) = ReminderTimes.Read(wish, asked);
        return wrong is { } doubt ? Parsed.Refuse(doubt) : Parsed.Of(new Reminding(ReminderWish.Of(wish, reading)!.Matter, time));
    }

    public override string Write(object value) => ReminderTimes.Write(((Reminding)value).Time) + " " + ((Reminding)value).Text;

    public override object? Read(string text, Scene scene)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? null : new Reminding(text[(space + 1)..], ReminderTimes.ReadWritten(text[..space]));
    }
}

/// <summary>A time to be reminded at.</summary>
internal sealed class MomentType : SlotType
{
    public override string Name => "moment";

    public override Bilingual Expected => new("waktu, misalnya besok jam 8 atau tiap Senin jam 8", "a time, for example tomorrow at 8 or every Monday at 8");

    public override string Text(object value, Scene scene) => ReminderTimes.Told((ReminderTime)value, scene);

    public override Parsed Parse(Asked asked, Input input)
    {
        var (time, _, wrong) = ReminderTimes.Read(input.Key ?? input.Text, asked);
        return wrong is { } doubt ? Parsed.Refuse(doubt) : time is not null ? Parsed.Of(time) : Parsed.Not;
    }

    public override string Write(object value) => ReminderTimes.Write((ReminderTime)value);

    public override object? Read(string text, Scene scene) => ReminderTimes.ReadWritten(text);
}

/// <summary>Times to be reminded at: read from words, told, kept.</summary>
internal static class ReminderTimes
{
    private const string None = "-";

    /// <summary>The time in a text, how it was read, and what is wrong with it; all null where there is none.</summary>
    public static (ReminderTime? Time, TimeReading? Reading, Bilingual? Wrong) Read(string text, Asked asked)
    {
        var scene = asked.Scene;
        var now = scene.At.ToOffset(new ReminderPlan(scene.Regency, scene.Rulebook).ZoneOf(scene.Chat)).DateTime;
        if (asked.Services.Times.Read(text, new(now, scene.Rulebook.Calendar)) is not { } reading)
            return (null, null, null);
        var usual = scene.Rulebook.Reminders.Hour;
        var time = reading.Meaning switch
        {
            TimeMeaning.Day { Date: var date } => new ReminderTime(date.ToDateTime(usual), null),
            TimeMeaning.Moment { At: var at } => new(at, null),
            TimeMeaning.Clock { Time: var clock } => new(DateOnly.FromDateTime(now).ToDateTime(clock), null),
            TimeMeaning.Week { Monday: var monday } => new(monday.ToDateTime(usual), null),
            TimeMeaning.Days { From: var from } => new(from.ToDateTime(usual), null),
            TimeMeaning.Recurring { Often: var often } => Recurring(often, usual, now),
            _ => null,
        };
        Bilingual? wrong = reading.Meaning is TimeMeaning.Doubt doubt ? doubt.Ask
            : time is { } past && past.At <= now ? new("Waktu itu sudah lewat. Jam berapa, atau hari apa?", "That time has passed. At what time, or on which day?")
            : null;
        return (time, reading, wrong);
    }

    /// <summary>"Senin, 30 November 2026 pukul 09.00"; "tiap Senin pukul 08.00".</summary>
    public static string Told(ReminderTime time, Scene scene)
    {
        var clock = TimeOnly.FromDateTime(time.At).ToString(scene.Language == Language.English ? "HH:mm" : "HH.mm", CultureInfo.InvariantCulture) + OtherZone(scene);
        var day = Dates.Of(DateOnly.FromDateTime(time.At), scene.Language);
        return time.Recurs switch
        {
            null => scene.Say($"{day} pukul {clock}", $"{day} at {clock}"),
            { Weekday: not null } => scene.Say($"tiap {day.Split(',')[0]} pukul {clock}", $"every {day.Split(',')[0]} at {clock}"),
            { DayOfMonth: { } number } => scene.Say($"tiap tanggal {number} pukul {clock}", $"on day {number} of every month at {clock}"),
            _ => scene.Say($"tiap hari pukul {clock}", $"every day at {clock}"),
        };
    }

    /// <summary>" WITA" where the chat's clock is not the regency's, so that an hour cannot be mistaken; else nothing.</summary>
    public static string OtherZone(Scene scene) =>
        ReminderChats.Zone(scene.Regency, scene.Chat) is { } zone && zone.Name != scene.Rulebook.Calendar.TimeZone.Name ? $" {zone.Name}" : "";

    /// <summary>Whether the offices do not work then; something that comes again is asked for as it is.</summary>
    public static bool IsDayOff(ReminderTime time, Scene scene) => time.Recurs is null && !new SendingDays(scene.Rulebook.Calendar).IsOpen(DateOnly.FromDateTime(time.At));

    public static string Write(ReminderTime? time) => time is null ? None
        : time.At.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture) + (time.Recurs is { } recurs ? $"/{recurs}" : "");

    public static ReminderTime? ReadWritten(string text)
    {
        var parts = text.Split('/', 2);
        if (!DateTime.TryParseExact(parts[0], "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
            return null;
        return new(at, parts.Length == 2 && Status.Reminders.Recurrence.TryParse(parts[1], null, out var recurs) ? recurs : null);
    }

    private static ReminderTime Recurring(Times.Recurrence often, TimeOnly usual, DateTime now)
    {
        var time = often.Time ?? usual;
        var recurs = new Status.Reminders.Recurrence(often.Pace == Pace.Weekly ? (DayOfWeek)often.Day : null, often.Pace == Pace.Monthly ? often.Day : null, time);
        return new(recurs.FirstAfter(new DateTimeOffset(now, TimeSpan.Zero), TimeSpan.Zero).DateTime, recurs);
    }
}

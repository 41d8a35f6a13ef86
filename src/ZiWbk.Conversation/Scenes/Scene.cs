using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Turns;
using ZiWbk.Regulation.Answers;
using ZiWbk.Status;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.People;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Standings;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Scenes;

/// <summary>Under what circumstances something is said: who asks, where, when, in which language, and what stands.</summary>
/// <param name="Regency">What stands.</param>
/// <param name="Chat">Where.</param>
/// <param name="Actor">Who asks.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Rulebook">The worksheets, the journey and the working days.</param>
/// <param name="History">What was recorded lately.</param>
public sealed record Scene(
    Regency Regency, Chat Chat, Actor Actor, DateTimeOffset At, Rulebook Rulebook, IHistory History)
{
    // Western Indonesia Time has no daylight saving.
    private static readonly TimeSpan _jakarta = TimeSpan.FromHours(7);

    /// <summary>The language of the chat.</summary>
    public Language Language { get; init; } = Chat.Language;

    /// <summary>Words every reply and picture carries, such as that the data is an example; null for none.</summary>
    public Bilingual? Notice { get; init; }

    /// <summary>Answers questions on the regulation; null where none are answered.</summary>
    public RegulationDesk? Regulation { get; init; }

    /// <summary>Who asks; null for somebody who has not joined, or may act no longer.</summary>
    public Person? Person => Actor.Person is { } id && Regency.People.TryGetValue(id, out var person) && person.Active ? person : null;

    /// <summary>Whether it is a group.</summary>
    public bool InGroup => Chat.Kind == ChatKind.Group;

    /// <summary>Today in the regency.</summary>
    public DateOnly Today => DateOnly.FromDateTime(At.ToOffset(_jakarta).DateTime);

    /// <summary>The year that is worked on: the newest open one, else the newest; null where there is none.</summary>
    public int? Year => Regency.Years.Values
        .OrderByDescending(year => year.Open).ThenByDescending(year => year.Number)
        .Select(year => (int?)year.Number).FirstOrDefault();

    /// <summary>The worksheet of the year; null where there is none.</summary>
    public Instrument? Instrument => Year is { } year ? Rulebook.Instruments.GetValueOrDefault(Regency.Years[year].Instrument) : null;

    /// <summary>The office that is meant where none is named: the group's, else the asker's own; null for neither.</summary>
    public Unit? OwnUnit => (InGroup ? Chat.Unit : Person?.Unit) is { } id ? Regency.Units.GetValueOrDefault(id) : null;

    /// <summary>The text in the language of the chat.</summary>
    public string Say(string id, string en) => Language == Language.English ? en : id;

    /// <summary>
    /// Whether the asker may use a right on an office here: in a group, only of the group's office and only by whoever may so anywhere.
    /// </summary>
    public bool May(Right right, UnitId? unit) =>
        (!InGroup || unit is null || unit == Chat.Unit) && RightsTable.Allows(Regency, Actor, right, unit);

    /// <summary>What stands of an office in the year that is worked on, scored; null where there is no year.</summary>
    public Standing? Standing(UnitId unit) =>
        Year is { } year && Instrument is { } instrument ? Status.Standings.Standing.Of(Regency.Assessment(new(unit, year)), instrument) : null;

    /// <summary>When words about time are said: the moment, and the calendar they go by.</summary>
    public Times.TimeScene Times => new(DayOf(At).ToDateTime(TimeOf(At)), Rulebook.Calendar);

    /// <summary>The moment a day began in the regency.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), _jakarta).ToUniversalTime();

    /// <summary>A moment as a day in the regency.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(_jakarta).DateTime);

    /// <summary>A moment as a time of the day in the regency.</summary>
    public static TimeOnly TimeOf(DateTimeOffset moment) => TimeOnly.FromDateTime(moment.ToOffset(_jakarta).DateTime);
}

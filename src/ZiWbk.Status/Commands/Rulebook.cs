using ZiWbk.Assessment.Instruments;
using ZiWbk.Journey.Calendars;
using ZiWbk.Journey.Reminders;
using ZiWbk.Journey.Stages;

namespace ZiWbk.Status.Commands;

/// <summary>What is fixed by rules and data, whatever happens: the worksheets, the journey, the working days.</summary>
/// <param name="Instruments">The worksheets known, by their id.</param>
/// <param name="Journey">The stages with their tasks, and the milestones of a year.</param>
/// <param name="Calendar">The working days.</param>
public sealed record Rulebook(IReadOnlyDictionary<string, Instrument> Instruments, JourneyMap Journey, WorkingCalendar Calendar)
{
    /// <summary>No worksheet, no journey, no day known.</summary>
    public static Rulebook None { get; } = new(new Dictionary<string, Instrument>(), JourneyMap.None, WorkingCalendar.None);

    /// <summary>When the bot speaks first.</summary>
    public ReminderRules Reminders { get; init; } = ReminderRules.None;

    /// <summary>With one worksheet.</summary>
    public static Rulebook Of(Instrument instrument, JourneyMap journey, WorkingCalendar calendar) =>
        new(new Dictionary<string, Instrument> { [instrument.Id] = instrument }, journey, calendar);
}

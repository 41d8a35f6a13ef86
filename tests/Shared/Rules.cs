using ZiWbk.Assessment.Reading;
using ZiWbk.Journey.Calendars;
using ZiWbk.Journey.Calendars.Reading;
using ZiWbk.Journey.Reminders;
using ZiWbk.Journey.Reminders.Reading;
using ZiWbk.Journey.Stages;
using ZiWbk.Journey.Stages.Reading;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;

namespace ZiWbk.Shared;

/// <summary>The worksheet, the journey and the working days that are shipped.</summary>
internal static class Rules
{
    public static JourneyMap Journey { get; } = Sound(JourneyReader.Read(
        Shipped("stages.yaml"), [.. Enum.GetNames<Role>().Select(role => role.ToLowerInvariant())], Official.Lke));

    public static WorkingCalendar Calendar { get; } = Sound(CalendarReader.Read(Shipped("calendar.yaml")));

    public static ReminderRules Reminders { get; } = Sound(ReminderRulesReader.Read(Shipped("reminders.yaml")));

    public static Rulebook Book { get; } = Rulebook.Of(Official.Lke, Journey, Calendar) with { Reminders = Reminders };

    private static SourceText Shipped(string name) =>
        new(name, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "dialogs", "journey", name)));

    private static T Sound<T>(Reading<T> reading)
        where T : class => reading.Value ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
}

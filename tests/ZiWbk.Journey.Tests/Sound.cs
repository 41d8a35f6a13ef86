using ZiWbk.Assessment.Reading;
using ZiWbk.Journey.Calendars;
using ZiWbk.Journey.Calendars.Reading;
using ZiWbk.Journey.Stages;
using ZiWbk.Journey.Stages.Reading;

namespace ZiWbk.Journey.Tests;

/// <summary>The journey and the calendar as they are shipped.</summary>
internal static class Sound
{
    public static IReadOnlyCollection<string> Roles { get; } = ["admin", "reviewer", "lead", "member", "viewer", "media"];

    public static Reading<WorkingCalendar> CalendarReading { get; } = CalendarReader.Read(Shipped("calendar.yaml"));

    public static Reading<JourneyMap> JourneyReading { get; } = JourneyReader.Read(Shipped("stages.yaml"), Roles, Official.Lke);

    public static WorkingCalendar Calendar { get; } = CalendarReading.Value ?? throw new InvalidOperationException(string.Join('\n', CalendarReading.Faults));

    public static JourneyMap Journey { get; } = JourneyReading.Value ?? throw new InvalidOperationException(string.Join('\n', JourneyReading.Faults));

    private static SourceText Shipped(string name) =>
        new(name, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "dialogs", "journey", name)));
}

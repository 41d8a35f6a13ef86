using ZiWbk.Assessment.Reading;

namespace ZiWbk.Journey.Calendars.Reading;

/// <summary>Reads the working calendar; a calendar in hand has every date on its true weekday and every year whole.</summary>
public static class CalendarReader
{
    /// <summary>Reads the calendar's file; all faults at once.</summary>
    public static Reading<WorkingCalendar> Read(SourceText file)
    {
        var faults = new FaultList(file.Name);
        var calendar = YamlMap.OfFile(file.Text, faults) is { } map ? CalendarSection.Read(map) : null;
        return new(faults.InFileOrder.Count == 0 ? calendar : null, faults.InFileOrder);
    }
}

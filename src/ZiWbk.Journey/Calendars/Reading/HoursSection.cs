using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Reading;
using ZiWbk.Journey.Reading;

namespace ZiWbk.Journey.Calendars.Reading;

/// <summary>The working hours in and out of Ramadan.</summary>
internal sealed record HoursSection(
    IReadOnlyDictionary<DayOfWeek, WorkingHours> Regular, IReadOnlyDictionary<DayOfWeek, WorkingHours> Ramadan, Provenance Provenance)
{
    public static HoursSection Read(YamlMap file, SourceList sources)
    {
        if (file.Map("hours") is not { } hours)
            return new(new Dictionary<DayOfWeek, WorkingHours>(), new Dictionary<DayOfWeek, WorkingHours>(), new(Confidence.Inferred, [], null));
        _ = hours.Text("basis");
        var provenance = sources.Provenance(hours);
        var regular = ReadWeek(hours, "regular", isRamadan: false);
        var ramadan = ReadWeek(hours, "ramadan", isRamadan: true);
        hours.Close();
        if (!regular.Keys.ToHashSet().SetEquals(ramadan.Keys))
            file.Faults.Add(hours.At("ramadan"), "hari kerja pada ramadan harus sama dengan pada regular",
                "the working days of ramadan must be those of regular");
        return new(regular, ramadan, provenance);
    }

    private static Dictionary<DayOfWeek, WorkingHours> ReadWeek(YamlMap hours, string key, bool isRamadan)
    {
        var days = new Dictionary<DayOfWeek, WorkingHours>();
        if (hours.Map(key) is not { } week)
            return days;
        var written = week.Number("week");
        foreach (var entry in week.Maps("days"))
        {
            var worked = new WorkingHours(entry.Time("from"), entry.Time("until"), entry.Whole("break", 0, 240), isRamadan);
            foreach (var (name, at) in entry.PlacedTexts("days"))
                if (!Weekdays.ByName.TryGetValue(name, out var day))
                    hours.Faults.AddUnknown(at, "hari", "day", name, Weekdays.ByName.Keys);
                else if (!days.TryAdd(day, worked))
                    hours.Faults.Add(at, $"hari '{name}' ditulis dua kali", $"the day '{name}' stands twice");
            entry.Close();
        }

        week.Close();
        var minutes = days.Values.Sum(day => day.Minutes);
        if (written * 60 != minutes)
            hours.Faults.Add(week.At("week"), $"jam sepekan tidak sama dengan jumlah jam harinya, {minutes} menit",
                $"the hours of the week are not what its days add up to, {minutes} minutes");
        return days;
    }
}

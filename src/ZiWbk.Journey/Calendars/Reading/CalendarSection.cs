using ZiWbk.Assessment.Reading;
using ZiWbk.Journey.Reading;

namespace ZiWbk.Journey.Calendars.Reading;

/// <summary>The calendar's file: years with their decrees, hours, Ramadan, and every day off.</summary>
internal sealed class CalendarSection
{
    private static readonly Dictionary<string, bool> _kinds = new(StringComparer.Ordinal)
    {
        ["libur-nasional"] = false,
        ["cuti-bersama"] = true,
    };

    private readonly YamlMap _file;
    private readonly SourceList _sources;
    private readonly List<(CalendarYear Year, int Holidays, int JointLeave, YamlMap Entry)> _years = [];
    private readonly Dictionary<DateOnly, Holiday> _days = [];
    private readonly List<Ramadan> _ramadans = [];

    private CalendarSection(YamlMap file)
    {
        _file = file;
        _sources = SourceList.Read(file);
    }

    public static WorkingCalendar Read(YamlMap file)
    {
        _ = file.Text("calendar");
        var section = new CalendarSection(file);
        var zone = section.ReadTimeZone();
        foreach (var entry in file.Maps("years"))
            section.ReadYear(entry);
        foreach (var entry in file.Maps("ramadan"))
            section.ReadRamadan(entry);
        var hours = HoursSection.Read(file, section._sources);
        foreach (var entry in file.Maps("days"))
            section.ReadDay(entry);
        var caveats = file.Pairs("caveats");
        file.Close();
        foreach (var year in section._years)
            section.RequireWhole(year.Year.Year, year.Holidays, year.JointLeave, year.Entry);
        return new(zone, [.. section._years.Select(year => year.Year)], [.. section._days.Values], section._ramadans,
            hours.Regular, hours.Ramadan, hours.Provenance, caveats);
    }

    private OfficeTimeZone ReadTimeZone()
    {
        if (_file.Map("time_zone") is not { } zone)
            return new("", "", "");
        var read = new OfficeTimeZone(zone.Text("name"), zone.Text("iana"), zone.Text("offset"));
        zone.Close();
        return read;
    }

    private void ReadYear(YamlMap entry)
    {
        var year = new CalendarYear(entry.Whole("year", 2000, 2999), entry.Text("decree"), entry.Date("signed") ?? default,
            _sources.Provenance(entry));
        if (_years.Any(other => other.Year.Year == year.Year))
            _file.Faults.Add(entry.At("year"), $"tahun {year.Year} ditulis dua kali", $"the year {year.Year} stands twice");
        _years.Add((year, entry.Whole("holidays", 0, 366), entry.Whole("joint_leave", 0, 366), entry));
        entry.Close();
    }

    private void ReadRamadan(YamlMap entry)
    {
        var (hijri, from, until) = (entry.Whole("hijri", 1400, 1999), entry.Date("from"), entry.Date("until"));
        var provenance = _sources.Provenance(entry);
        entry.Close();
        if (from is not { } first || until is not { } last)
            return;
        if (last.DayNumber - first.DayNumber is not (28 or 29))
            _file.Faults.Add(entry.At("until"), "Ramadan berlangsung 29 atau 30 hari", "Ramadan lasts 29 or 30 days");
        _ramadans.Add(new(hijri, first, last, provenance));
    }

    private void ReadDay(YamlMap entry)
    {
        var date = entry.Date("date");
        var weekday = entry.Word("weekday", Weekdays.ByName, (DayOfWeek)(-1));
        var isJointLeave = entry.Word("kind", _kinds, fallback: false);
        var name = entry.Pair("name");
        entry.Close();
        if (date is not { } day)
            return;
        if (weekday != day.DayOfWeek && weekday >= 0)
            _file.Faults.Add(entry.At("weekday"), $"{day:yyyy-MM-dd} jatuh pada {Weekdays.NameOf(day.DayOfWeek)}, bukan {Weekdays.NameOf(weekday)}",
                $"{day:yyyy-MM-dd} is a {Weekdays.NameOf(day.DayOfWeek)}, not a {Weekdays.NameOf(weekday)}");
        if (!_years.Any(year => year.Year.Year == day.Year))
            _file.Faults.Add(entry.At("date"), $"{day:yyyy-MM-dd} di luar tahun yang ditulis pada years", $"{day:yyyy-MM-dd} is outside the years listed under years");
        if (!_days.TryAdd(day, new(day, name, isJointLeave)))
            _file.Faults.Add(entry.At("date"), $"hari libur {day:yyyy-MM-dd} ditulis dua kali", $"the day off {day:yyyy-MM-dd} stands twice");
    }

    // A list that lost a day would make it a working day without a word.
    private void RequireWhole(int year, int holidays, int jointLeave, YamlMap entry)
    {
        var days = _days.Values.Where(day => day.Date.Year == year).ToList();
        RequireCount("holidays", "hari libur nasional", "national holidays", holidays, days.Count(day => !day.IsJointLeave));
        RequireCount("joint_leave", "hari cuti bersama", "days of joint leave", jointLeave, days.Count(day => day.IsJointLeave));
        if (!_ramadans.Any(ramadan => ramadan.From.Year == year || ramadan.Until.Year == year))
            _file.Faults.Add(entry.At("year"), $"Ramadan tahun {year} tidak ditulis pada ramadan", $"the Ramadan of {year} is not listed under ramadan");

        void RequireCount(string key, string what, string whatEn, int written, int counted)
        {
            if (written != counted)
                _file.Faults.Add(entry.At(key), $"{what} tahun {year} menurut SKB {written}, pada days {counted}",
                    $"the decree has {written} {whatEn} in {year}, days has {counted}");
        }
    }
}

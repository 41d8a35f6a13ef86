using System.Globalization;
using ZiWbk.Assessment.Reading;
using ZiWbk.Journey.Calendars;
using ZiWbk.Journey.Reading;

namespace ZiWbk.Journey.Reminders.Reading;

/// <summary>Reads the rules by which the bot speaks first.</summary>
public static class ReminderRulesReader
{
    private static readonly Dictionary<string, EscalationTo> _rungs = new(StringComparer.Ordinal)
    {
        ["person"] = EscalationTo.Person,
        ["lead"] = EscalationTo.Lead,
        ["admin"] = EscalationTo.Admin,
    };

    /// <summary>Reads the file; all faults at once.</summary>
    public static Reading<ReminderRules> Read(SourceText file)
    {
        var faults = new FaultList(file.Name);
        var rules = YamlMap.OfFile(file.Text, faults) is { } map ? Rules(map) : null;
        return new(faults.InFileOrder.Count == 0 ? rules : null, faults.InFileOrder);
    }

    private static ReminderRules Rules(YamlMap file)
    {
        _ = file.Text("reminders");
        var (hour, most) = (file.Time("hour"), file.Whole("weekly_most", 1, 7));
        var sources = SourceList.Read(file);
        var (before, escalation) = file.Map("deadlines") is { } deadlines ? Deadlines(deadlines) : ([], []);
        var openings = file.Map("openings") is { } map ? Openings(map) : [];
        var (weekday, tasks) = file.Map("digest") is { } digest ? Digest(digest) : default;
        var quiet = Number(file, "quiet_office", "days", 1, 366);
        var review = Number(file, "review_waiting", "working_days", 1, 260);
        var evidence = Number(file, "evidence_leaving", "days", 1, 366);
        var dates = new List<YearlyDate>();
        foreach (var entry in file.OptionalMaps("dates"))
        {
            var date = Yearly(entry, sources);
            if (dates.Any(other => other.Id == date.Id))
                file.Faults.Add(entry.At("id"), $"tanggal '{date.Id}' ditulis dua kali", $"the date '{date.Id}' stands twice");
            dates.Add(date);
        }

        file.Close();
        return new(hour, most, before, openings, escalation, weekday, tasks, quiet, review, evidence, dates);
    }

    private static (IReadOnlyList<int> Before, IReadOnlyList<EscalationRung> Rungs) Deadlines(YamlMap map)
    {
        var before = Steps(map, "before");
        var rungs = new List<EscalationRung>();
        foreach (var entry in map.Maps("escalation"))
        {
            var rung = new EscalationRung(entry.Whole("after", 1, 60), entry.Word("to", _rungs, EscalationTo.Person));
            if (rungs.Count > 0 && (rung.After <= rungs[^1].After || rung.To <= rungs[^1].To))
                map.Faults.Add(entry.At("after"), "tiap anak tangga harus lebih lambat dan lebih tinggi daripada yang sebelumnya", "each rung must come later and go higher than the one before");
            rungs.Add(rung);
            entry.Close();
        }

        map.Close();
        return (before, rungs);
    }

    private static List<int> Openings(YamlMap map)
    {
        var steps = Steps(map, "before");
        map.Close();
        return steps;
    }

    private static (DayOfWeek Day, int Tasks) Digest(YamlMap map)
    {
        var digest = (map.Word("weekday", Weekdays.ByName, DayOfWeek.Monday), map.Whole("tasks", 0, 10));
        map.Close();
        return digest;
    }

    private static int Number(YamlMap file, string key, string inner, int least, int most)
    {
        if (file.Map(key) is not { } map)
            return least;
        var number = map.Whole(inner, least, most);
        map.Close();
        return number;
    }

    // The furthest first, each once.
    private static List<int> Steps(YamlMap map, string key)
    {
        var steps = new List<int>();
        foreach (var (text, at) in map.PlacedTexts(key))
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var step) || step > 60)
                map.Faults.Add(at, $"'{key}' berisi hari kerja dari 0 sampai 60, bukan '{text}'", $"'{key}' holds working days from 0 to 60, not '{text}'");
            else if (steps.Count > 0 && step >= steps[^1])
                map.Faults.Add(at, $"'{key}' ditulis dari yang terjauh, masing-masing sekali", $"'{key}' is written from the furthest on, each once");
            else
                steps.Add(step);
        }

        return steps;
    }

    private static YearlyDate Yearly(YamlMap entry, SourceList sources)
    {
        var (id, title, advice, text) = (entry.Text("id"), entry.Pair("title"), entry.Pair("advice"), entry.Text("date"));
        // Read in a year without a leap day: it must be a day of every year.
        if (!DateOnly.TryParseExact($"2001-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && text.Length > 0)
            entry.Faults.Add(entry.At("date"), $"'date' harus hari BB-HH yang ada tiap tahun, bukan '{text}'", $"'date' must be a day MM-DD of every year, not '{text}'");
        var date = new YearlyDate(id, title, advice, day.Month, day.Day, Steps(entry, "before"), sources.Provenance(entry));
        entry.Close();
        return date;
    }
}

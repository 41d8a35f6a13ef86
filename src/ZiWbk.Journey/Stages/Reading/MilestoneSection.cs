using System.Globalization;
using ZiWbk.Assessment.Reading;
using ZiWbk.Journey.Reading;

namespace ZiWbk.Journey.Stages.Reading;

/// <summary>The dates of a year and those of past years.</summary>
internal sealed class MilestoneSection(YamlMap file, SourceList sources, IReadOnlyCollection<string> tasks)
{
    public List<Milestone> Milestones { get; } = [];

    public List<PastEvent> Past { get; } = [];

    public void Read()
    {
        foreach (var entry in file.Maps("milestones"))
            ReadMilestone(entry);
        foreach (var entry in file.OptionalMaps("past"))
            ReadPast(entry);
    }

    private void ReadMilestone(YamlMap entry)
    {
        var (id, title, task) = (entry.Text("id"), entry.Pair("title"), entry.Text("of"));
        if (task.Length > 0 && !tasks.Contains(task))
            file.Faults.AddUnknown(entry.At("of"), "tugas", "task", task, tasks);
        if (Milestones.Any(other => other.Id == id))
            file.Faults.Add(entry.At("id"), $"tanggal penting '{id}' ditulis dua kali", $"milestone '{id}' stands twice");
        Milestones.Add(new(id, title, task, entry.Has("default") ? ReadDefault(entry) : null) { Opens = entry.Flag("opens") });
        entry.Close();
    }

    private DefaultDay ReadDefault(YamlMap entry)
    {
        var text = entry.Text("default");
        // Read in a year without a leap day: a default must be a day of every year.
        if (!DateOnly.TryParseExact("2027-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            file.Faults.Add(entry.At("default"), $"'default' harus hari BB-HH yang ada tiap tahun, bukan '{text}'",
                $"'default' must be a day MM-DD of every year, not '{text}'");
        return new(day.Month, day.Day, entry.Text("regulation"), sources.Provenance(entry));
    }

    private void ReadPast(YamlMap entry)
    {
        var happened = new PastEvent(entry.Whole("year", 2000, 2999), entry.OptionalText("milestone"),
            entry.OptionalDate("from"), entry.OptionalDate("until"), entry.Pair("what"), sources.Provenance(entry));
        entry.Close();
        if (happened.MilestoneId is { } milestone && !Milestones.Any(known => known.Id == milestone))
            file.Faults.AddUnknown(entry.At("milestone"), "tanggal penting", "milestone", milestone, Milestones.Select(known => known.Id));
        foreach (var (key, date) in new[] { ("from", happened.From), ("until", happened.Until) })
            if (date is { } day && day.Year != happened.Year && day.Year != happened.Year + 1)
                file.Faults.Add(entry.At(key), $"{day:yyyy-MM-dd} di luar siklus {happened.Year}", $"{day:yyyy-MM-dd} is outside the cycle of {happened.Year}");
        if (happened is { From: { } from, Until: { } until } && until < from)
            file.Faults.Add(entry.At("until"), "'until' mendahului 'from'", "'until' comes before 'from'");
        Past.Add(happened);
    }
}

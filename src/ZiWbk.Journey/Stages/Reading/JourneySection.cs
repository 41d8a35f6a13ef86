using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Reading;
using ZiWbk.Journey.Reading;

namespace ZiWbk.Journey.Stages.Reading;

/// <summary>The stages' file as a whole.</summary>
internal static class JourneySection
{
    public static JourneyMap? Read(YamlMap file, IReadOnlyCollection<string> roles, Instrument? instrument)
    {
        var (id, title, aboutLasts) = (file.Text("journey"), file.Pair("title"), file.Pair("about_lasts"));
        var sources = SourceList.Read(file);
        var actors = ReadActors(file, roles);
        var section = new StageSection(file.Faults, sources, actors, instrument);
        var written = file.Maps("stages").Select(section.Read).ToList();
        var stages = new TaskLinks(file.Faults, written).Linked();
        var milestones = new MilestoneSection(file, sources, [.. stages.SelectMany(stage => stage.Tasks).Select(task => task.Id)]);
        milestones.Read();
        file.Close();
        return file.Faults.InFileOrder.Count > 0 ? null
            : new(id, title, aboutLasts, [.. actors.Values], stages, milestones.Milestones, milestones.Past);
    }

    private static Dictionary<string, TaskActor> ReadActors(YamlMap file, IReadOnlyCollection<string> roles)
    {
        var actors = new Dictionary<string, TaskActor>(StringComparer.Ordinal);
        foreach (var entry in file.Maps("actors"))
        {
            var actor = new TaskActor(entry.Text("id"), entry.Pair("name"), entry.Texts("roles"));
            foreach (var (role, at) in entry.PlacedTexts("roles"))
                if (!roles.Contains(role))
                    file.Faults.AddUnknown(at, "peran", "role", role, roles);
            entry.Close();
            if (!actors.TryAdd(actor.Id, actor))
                file.Faults.Add(entry.At("id"), $"pelaku '{actor.Id}' ditulis dua kali", $"actor '{actor.Id}' stands twice");
        }

        return actors;
    }
}

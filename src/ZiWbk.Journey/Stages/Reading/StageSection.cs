using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Reading;
using ZiWbk.Journey.Reading;

namespace ZiWbk.Journey.Stages.Reading;

/// <summary>One stage with its tasks, read by itself; what its ids point to is looked up by <see cref="TaskLinks"/>.</summary>
internal sealed class StageSection(
    FaultList faults, SourceList sources, IReadOnlyDictionary<string, TaskActor> actors, Instrument? instrument)
{
    private static readonly Dictionary<string, TaskScope> _scopes = new(StringComparer.Ordinal)
    {
        ["unit"] = TaskScope.Unit,
        ["pemda"] = TaskScope.Regency,
        ["nasional"] = TaskScope.National,
    };

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public WrittenStage Read(YamlMap entry)
    {
        var id = entry.Text("id");
        RequireNew(entry, id);
        var (rule, enter) = ReadEntry(entry);
        var stage = new Stage
        {
            Id = id,
            Title = entry.Pair("title"),
            Goal = entry.Pair("goal"),
            Actors = ActorsOf(entry),
            Period = entry.Pair("period"),
            Provenance = sources.Provenance(entry),
            Regulation = entry.OptionalText("regulation"),
            Entry = rule,
            Tasks = [],
            Reached = entry.Pairs("reached"),
            Pitfalls = entry.Pairs("pitfalls"),
        };
        var entries = entry.Maps("tasks");
        if (entries.Count == 0 && entry.Has("tasks"))
            faults.Add(entry.At("tasks"), $"tahap {id} tidak punya tugas", $"stage {id} has no tasks");
        var tasks = entries.Select(task => ReadTask(task, id)).ToList();
        entry.Close();
        return new(stage, entry.At("id"), tasks, enter);
    }

    private WrittenTask ReadTask(YamlMap entry, string stage)
    {
        var id = entry.Text("id");
        RequireNew(entry, id);
        var task = new JourneyTask
        {
            Id = id,
            StageId = stage,
            Title = entry.Pair("title"),
            Actors = ActorsOf(entry),
            Scope = entry.Word("scope", _scopes, TaskScope.Unit),
            Documents = entry.Pairs("documents"),
            Period = entry.OptionalPair("period"),
            After = [],
            Lasts = entry.Whole("lasts", 1, 250),
            OnlyIf = entry.OptionalPair("only_if"),
            Hint = entry.OptionalPair("hint"),
            Provenance = sources.Provenance(entry),
        };
        var after = entry.PlacedTexts("after");
        entry.Close();
        if (task.Actors.Count > 0 && task.Roles.Count == 0)
            faults.Add(entry.At("actors"), $"tidak ada peran yang boleh menyelesaikan tugas {id}", $"no role may complete task {id}");
        return new(task, entry.At("id"), after);
    }

    private (EntryRule Rule, IReadOnlyList<(string Text, YamlDotNet.Core.Mark At)> Tasks) ReadEntry(YamlMap stage)
    {
        if (!stage.Has("enter") || stage.Map("enter") is not { } entry)
            return (EntryRule.None, []);
        var requirements = entry.PlacedTexts("requirements");
        var known = instrument?.Requirements.Select(requirement => requirement.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, at) in requirements)
            if (known?.Contains(id) == false)
                faults.AddUnknown(at, "syarat", "requirement", id, known);
        var rule = new EntryRule([], entry.Flag("answered"), entry.Flag("reviewed"), entry.Flag("gates"),
            [.. requirements.Select(requirement => requirement.Text)], sources.Provenance(entry));
        var tasks = entry.PlacedTexts("tasks");
        entry.Close();
        return (rule, tasks);
    }

    private List<TaskActor> ActorsOf(YamlMap entry)
    {
        var found = new List<TaskActor>();
        var written = entry.PlacedTexts("actors");
        if (written.Count == 0)
            faults.Add(entry.At("actors"), "'actors' harus menyebut sedikitnya satu pelaku", "'actors' must name at least one actor");
        foreach (var (id, at) in written)
            if (actors.TryGetValue(id, out var actor))
                found.Add(actor);
            else
                faults.AddUnknown(at, "pelaku", "actor", id, actors.Keys);
        return found;
    }

    // Stages and tasks share one space of ids, because `after` may name either.
    private void RequireNew(YamlMap entry, string id)
    {
        if (!_ids.Add(id) && id.Length > 0)
            faults.Add(entry.At("id"), $"id '{id}' ditulis dua kali", $"the id '{id}' stands twice");
    }
}

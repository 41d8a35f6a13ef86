using YamlDotNet.Core;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Worksheet;

namespace ZiWbk.Regulation.Reading;

/// <summary>
/// Reads the files asked-*.yaml: how people ask, by entry, what they take for granted wrongly, and what they ask that no entry answers.
/// </summary>
internal sealed class AskedReader(WorksheetNumbers? numbers, IReadOnlyDictionary<string, string[]> sayings)
{
    private readonly List<Added> _added = [];
    private readonly List<string> _elsewhere = [];

    /// <summary>What no entry answers.</summary>
    public IReadOnlyList<string> Elsewhere => _elsewhere;

    public void Read(YamlMap file)
    {
        if (file.Has("asked") && file.Map("asked") is { } asked)
        {
            foreach (var (entry, node) in file.Entries("asked"))
                _added.Add(new(entry, node.Start, file.Faults, asked.Texts(entry), [], []));
        }

        var premises = new PremiseReader(numbers, sayings, file.Faults);
        foreach (var (entry, map) in file.Has("premises") ? file.NamedMaps("premises") : [])
        {
            _added.Add(new(entry, map.Start, file.Faults, [], premises.Truths(map), premises.Beliefs(map)));
            map.Close();
        }

        if (file.Has("elsewhere"))
            _elsewhere.AddRange(file.Texts("elsewhere"));
        file.Close();
    }

    /// <summary>The entries, each with what was read for it; faults where there is none of that name.</summary>
    public List<RegulationEntry> AddedTo(IReadOnlyList<RegulationEntry> entries)
    {
        var names = entries.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var added in _added.Where(added => !names.Contains(added.Entry)))
        {
            var nearest = NearestText.Of(added.Entry, names);
            added.Faults.Add(added.At, $"entri '{added.Entry}' tidak ada" + (nearest is null ? "" : $"; maksudnya '{nearest}'?"), $"there is no entry '{added.Entry}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
        }

        var all = _added.ToLookup(added => added.Entry, StringComparer.Ordinal);
        return [.. entries.Select(entry => !all[entry.Id].Any() ? entry : entry with
        {
            Phrases = [.. entry.Phrases, .. all[entry.Id].SelectMany(added => added.Texts)],
            Truths = [.. entry.Truths, .. all[entry.Id].SelectMany(added => added.Truths)],
            Beliefs = [.. entry.Beliefs, .. all[entry.Id].SelectMany(added => added.Beliefs)],
        })];
    }

    private sealed record Added(
        string Entry, Mark At, FaultList Faults, IReadOnlyList<string> Texts, IReadOnlyList<CheckedValue> Truths, IReadOnlyList<WrongBelief> Beliefs);
}

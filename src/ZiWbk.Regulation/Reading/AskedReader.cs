using YamlDotNet.RepresentationModel;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Regulation.Entries;

namespace ZiWbk.Regulation.Reading;

/// <summary>Reads the files asked-*.yaml: how people ask, by entry, and what they ask that no entry answers.</summary>
internal sealed class AskedReader
{
    private readonly List<(string Entry, YamlNode At, IReadOnlyList<string> Texts, FaultList Faults)> _asked = [];
    private readonly List<string> _elsewhere = [];

    /// <summary>What no entry answers.</summary>
    public IReadOnlyList<string> Elsewhere => _elsewhere;

    public void Read(YamlMap file)
    {
        if (file.Map("asked") is { } asked)
        {
            foreach (var (entry, node) in file.Entries("asked"))
                _asked.Add((entry, node, asked.Texts(entry), file.Faults));
        }

        if (file.Has("elsewhere"))
            _elsewhere.AddRange(file.Texts("elsewhere"));
        file.Close();
    }

    /// <summary>The entries, each with what was read for it; faults where there is none of that name.</summary>
    public List<RegulationEntry> Added(IReadOnlyList<RegulationEntry> entries)
    {
        var names = entries.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (entry, at, _, faults) in _asked.Where(asked => !names.Contains(asked.Entry)))
        {
            var nearest = NearestText.Of(entry, names);
            faults.Add(at, $"entri '{entry}' tidak ada" + (nearest is null ? "" : $"; maksudnya '{nearest}'?"), $"there is no entry '{entry}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
        }

        var texts = _asked.ToLookup(asked => asked.Entry, asked => asked.Texts, StringComparer.Ordinal);
        return [.. entries.Select(entry => texts[entry.Id].Any() ? entry with { Phrases = [.. entry.Phrases, .. texts[entry.Id].SelectMany(list => list)] } : entry)];
    }
}

using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Reading;

/// <summary>The sources a file names, by which its facts are resolved.</summary>
public sealed class SourceList
{
    private readonly Dictionary<string, Source> _byId = new(StringComparer.Ordinal);

    private SourceList()
    {
    }

    /// <summary>How a data file writes how sure a fact is.</summary>
    public static IReadOnlyDictionary<string, Confidence> Levels { get; } = new Dictionary<string, Confidence>(StringComparer.Ordinal)
    {
        ["verified"] = Confidence.Verified,
        ["single-source"] = Confidence.SingleSource,
        ["inferred"] = Confidence.Inferred,
    };

    /// <summary>Reads the list under <c>sources</c>; a source listed twice is a fault.</summary>
    public static SourceList Read(YamlMap file)
    {
        var list = new SourceList();
        foreach (var entry in file.Maps("sources"))
        {
            var source = new Source(entry.Text("id"), entry.Text("name"), entry.OptionalText("url"));
            _ = entry.OptionalText("path");
            _ = entry.OptionalText("note");
            entry.Close();
            if (!list._byId.TryAdd(source.Id, source))
                file.Faults.Add(entry.At("id"), $"sumber '{source.Id}' ditulis dua kali", $"source '{source.Id}' stands twice");
        }

        return list;
    }

    /// <summary>Reads confidence, sources and note. A fact that is not merely inferred must name its sources.</summary>
    public Provenance Provenance(YamlMap fact, string confidenceKey = "confidence", string sourcesKey = "sources")
    {
        var confidence = fact.Word(confidenceKey, Levels, Confidence.Inferred);
        var sources = new List<Source>();
        foreach (var id in fact.Texts(sourcesKey))
        {
            if (_byId.TryGetValue(id, out var source))
                sources.Add(source);
            else
                fact.Faults.Add(fact.At(sourcesKey), $"sumber '{id}' tidak ada pada daftar sources berkas ini",
                    $"source '{id}' is not in this file's list of sources");
        }

        var least = confidence switch { Confidence.Verified => 2, Confidence.SingleSource => 1, _ => 0 };
        if (sources.Count < least)
            fact.Faults.Add(fact.At(sourcesKey), $"'{confidenceKey}' ini menuntut sedikitnya {least} sumber",
                $"this '{confidenceKey}' asks for at least {least} sources");
        return new(confidence, sources, fact.OptionalText("note"));
    }
}

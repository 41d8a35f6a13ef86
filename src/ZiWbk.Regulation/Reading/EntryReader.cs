using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Reading;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Worksheet;

namespace ZiWbk.Regulation.Reading;

/// <summary>Reads the entries of one file.</summary>
internal sealed class EntryReader(YamlMap file, SourceList sources, WorksheetNumbers? numbers, IReadOnlyDictionary<string, string[]> sayings, HashSet<string> ids)
{
    private readonly AnswerText _texts = new(numbers, file.Faults);
    private readonly PremiseReader _premises = new(numbers, sayings, file.Faults);

    public List<RegulationEntry> Read()
    {
        _ = file.Text("topic");
        var entries = file.Maps("entries").Select(Entry).ToList();
        file.Close();
        return entries;
    }

    private RegulationEntry Entry(YamlMap entry)
    {
        var id = entry.Text("id");
        if (!ids.Add(id))
            file.Faults.Add(entry.At("id"), $"entri '{id}' ditulis dua kali", $"entry '{id}' stands twice");
        var title = Pair(entry, "title");
        var answer = Pair(entry, "answer");
        IReadOnlyList<string> cited = entry.Texts("cite");
        var provenance = sources.Provenance(entry);
        if (cited.Count == 0 && provenance.Sources.Count == 0 && provenance.Confidence != Confidence.Inferred)
            file.Faults.Add(entry.Start, $"entri '{id}' harus menyebut 'cite' atau 'sources'", $"entry '{id}' must have 'cite' or 'sources'");
        if (cited.Count == 0)
            cited = provenance.Sources.Count == 0 ? [provenance.Citation] : [.. provenance.Sources.Select(source => source.Name)];
        var phrases = Phrases(entry);
        var read = new RegulationEntry
        {
            Id = id,
            Kind = EntryKind.Fact,
            Title = title,
            Answer = answer,
            Citations = cited,
            Provenance = provenance,
            Note = entry.Has("weaker") ? Pair(entry, "weaker") : null,
            Phrases = phrases,
            Body = answer.Id + " " + string.Join(' ', cited),
            Truths = _premises.Truths(entry),
            Beliefs = _premises.Beliefs(entry),
        };
        entry.Close();
        return read;
    }

    private Bilingual Pair(YamlMap map, string key)
    {
        if (map.Map(key) is not { } pair)
            return new("", "");
        var text = new Bilingual(_texts.Resolve(pair.Text("id"), pair.At("id"), Language.Indonesian), _texts.Resolve(pair.Text("en"), pair.At("en"), Language.English));
        pair.Close();
        return text;
    }

    private static List<string> Phrases(YamlMap entry)
    {
        if (entry.Map("phrases") is not { } languages)
            return [];
        List<string> phrases = [.. languages.Texts("id"), .. languages.Texts("en")];
        if (phrases.Count == 0)
            entry.Faults.Add(entry.At("phrases"), "sedikitnya satu contoh pertanyaan", "at least one example of a question");
        languages.Close();
        return phrases;
    }
}

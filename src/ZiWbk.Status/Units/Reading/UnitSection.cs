using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Reading;

namespace ZiWbk.Status.Units.Reading;

/// <summary>One file of offices, read by itself.</summary>
internal sealed class UnitSection
{
    private static readonly Dictionary<string, string> _kinds = UnitKinds.All.ToDictionary(kind => kind, StringComparer.Ordinal);

    public List<WrittenUnit> Units { get; } = [];

    public List<UnitId> Pilots { get; } = [];

    /// <summary>Names said to mean several offices, and the ids of those.</summary>
    public List<(WrittenText Alias, IReadOnlyList<WrittenText> Candidates)> Ambiguous { get; } = [];

    /// <summary>The ids offices name as their kecamatan.</summary>
    public List<WrittenText> Districts { get; } = [];

    public static UnitSection Read(YamlMap file)
    {
        var section = new UnitSection();
        _ = file.Text("units_of");
        _ = file.OptionalText("as_of");
        if (file.Map("regency") is { } regency)
        {
            _ = (regency.Text("name"), regency.OptionalText("province"), regency.OptionalText("code"));
            regency.Close();
        }

        _ = SourceList.Read(file);
        foreach (var entry in file.Maps("units"))
            section.ReadUnit(entry);
        if (file.Has("ambiguous"))
            foreach (var entry in file.Maps("ambiguous"))
                section.ReadAmbiguous(entry);
        file.Close();
        return section;
    }

    private void ReadUnit(YamlMap entry)
    {
        var (idText, idPlace) = (entry.Text("id"), Place.Of(entry, "id"));
        var id = idText.Length > 0 ? WrittenUnit.IdOf(idText, idPlace) : default;
        var name = Written(entry, "name", entry.Text("name"));
        var shortName = entry.OptionalText("short") is { } text ? Written(entry, "short", text) : name;
        var kind = entry.Word("kind", _kinds, UnitKinds.Usual);
        var aliases = Several(entry, "aliases");
        if (entry.Flag("pilot") && id != default)
            Pilots.Add(id);
        if (entry.OptionalText("kecamatan") is { } district)
            Districts.Add(Written(entry, "kecamatan", district));
        _ = entry.OptionalText("code");
        _ = entry.Word("confidence", SourceList.Levels, Confidence.Inferred);
        _ = entry.Texts("notes");
        entry.Close();
        Units.Add(new(id, idPlace, name, shortName, kind, aliases));
    }

    private void ReadAmbiguous(YamlMap entry)
    {
        var alias = Written(entry, "alias", entry.Text("alias"));
        var candidates = Several(entry, "units");
        _ = entry.OptionalText("note");
        entry.Close();
        Ambiguous.Add((alias, candidates));
    }

    private static List<WrittenText> Several(YamlMap entry, string key) =>
        [.. entry.PlacedTexts(key).Select(text => WrittenText.Of(text.Text, Place.Of(entry.Faults, text.At)))];

    private static WrittenText Written(YamlMap entry, string key, string text) => WrittenText.Of(text, Place.Of(entry, key));
}

using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;

namespace ZiWbk.Status.Units.Reading;

/// <summary>
/// Reads the offices from their data files. All files are checked wholly and against one another before anything is returned,
/// so that in a list at hand no two offices share an id, and a name shared by two is known to be ambiguous.
/// </summary>
public static class UnitReader
{
    /// <summary>Reads one file; all faults at once.</summary>
    public static Reading<UnitList> Read(SourceText file) => Read([file]);

    /// <summary>Reads several files as one list of offices; all faults of all files at once, in the order of the files.</summary>
    public static Reading<UnitList> Read(IReadOnlyList<SourceText> files)
    {
        var faults = files.Select(file => new FaultList(file.Name)).ToList();
        var sections = files.Zip(faults, (file, told) => YamlMap.OfFile(file.Text, told))
            .OfType<YamlMap>().Select(UnitSection.Read).ToList();
        var units = sections.SelectMany(section => section.Units).ToList();
        var ambiguous = AmbiguousNames(sections, units);
        NameCheck.Of(units, ambiguous.Keys.ToHashSet(StringComparer.Ordinal));
        RequireDistricts(sections, units);

        Fault[] all = [.. faults.SelectMany(told => told.InFileOrder)];
        return all.Length > 0
            ? new(null, all)
            : new(new(units.Select(unit => unit.ToUnit()), sections.SelectMany(section => section.Pilots), ambiguous), all);
    }

    private static Dictionary<string, IReadOnlyList<UnitId>> AmbiguousNames(
        IEnumerable<UnitSection> sections, List<WrittenUnit> units)
    {
        var names = new Dictionary<string, IReadOnlyList<UnitId>>(StringComparer.Ordinal);
        foreach (var (alias, candidates) in sections.SelectMany(section => section.Ambiguous))
        {
            var ids = candidates.Select(candidate => Known(candidate, units)).OfType<WrittenUnit>()
                .Select(unit => unit.Id).Distinct().ToList();
            if (candidates.Select(candidate => candidate.Key).Distinct(StringComparer.Ordinal).Count() < 2)
                alias.Place.Tell($"sebutan rancu '{alias.Text}' harus menunjuk sedikitnya dua unit",
                    $"the ambiguous name '{alias.Text}' must point to at least two offices");
            if (!names.TryAdd(alias.Key, ids))
                alias.Place.Tell($"sebutan rancu '{alias.Text}' ditulis dua kali",
                    $"the ambiguous name '{alias.Text}' stands twice");
            // Who goes by the name but is not asked about would never be found by it.
            foreach (var unit in units.Where(unit => unit.Id != default && !ids.Contains(unit.Id)
                && unit.Names.Any(name => name.Key == alias.Key)))
                alias.Place.Tell($"sebutan rancu '{alias.Text}' juga dipakai '{unit.Id}', yang tidak ditunjuk di sini",
                    $"the ambiguous name '{alias.Text}' is also used by '{unit.Id}', which is not pointed to here");
        }

        return names;
    }

    private static void RequireDistricts(IEnumerable<UnitSection> sections, List<WrittenUnit> units)
    {
        foreach (var district in sections.SelectMany(section => section.Districts))
            if (Known(district, units) is { } unit && unit.Kind != "kecamatan")
                district.Place.Tell($"'{district.Text}' bukan kecamatan", $"'{district.Text}' is not a kecamatan");
    }

    // The office an id points to, or null with a fault.
    private static WrittenUnit? Known(WrittenText id, List<WrittenUnit> units)
    {
        var unit = units.Find(unit => unit.Id != default && unit.Id.Value == id.Key);
        if (unit is not null)
            return unit;
        var nearest = NearestText.Of(id.Key, units.Select(known => known.Id.Value).Where(known => known.Length > 0));
        id.Place.Tell($"tidak ada unit ber-id '{id.Text}'" + (nearest is null ? "" : $"; maksudnya '{nearest}'?"),
            $"there is no office with the id '{id.Text}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
        return null;
    }
}

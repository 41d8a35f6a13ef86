namespace ZiWbk.Status.Units.Reading;

/// <summary>One name, one office: tells every id and name that two offices claim, at the second of them.</summary>
internal sealed class NameCheck
{
    private readonly Dictionary<UnitId, WrittenUnit> _byId = [];
    private readonly Dictionary<string, (WrittenUnit Owner, Place Place)> _byName = new(StringComparer.Ordinal);

    /// <summary>Checks all offices against one another.</summary>
    /// <param name="units">The offices in file order.</param>
    /// <param name="shared">Names that several offices may claim.</param>
    public static void Of(IEnumerable<WrittenUnit> units, IReadOnlySet<string> shared)
    {
        var check = new NameCheck();
        foreach (var unit in units)
            check.Add(unit, shared);
    }

    private void Add(WrittenUnit unit, IReadOnlySet<string> shared)
    {
        if (unit.Id != default && !_byId.TryAdd(unit.Id, unit))
        {
            // An office written twice repeats all its names as well; once told is enough.
            var first = _byId[unit.Id].IdPlace;
            unit.IdPlace.Tell($"id '{unit.Id}' sudah dipakai pada {first}", $"id '{unit.Id}' is already used at {first}");
            return;
        }

        foreach (var name in unit.Names.Where(name => !shared.Contains(name.Key)))
        {
            if (_byName.TryAdd(name.Key, (unit, name.Place)))
                continue;
            var (owner, place) = _byName[name.Key];
            name.Place.Tell($"sebutan '{name.Text}' sudah dipakai {owner.Label} pada {place}",
                $"the name '{name.Text}' is already used by {owner.Label} at {place}");
        }
    }
}

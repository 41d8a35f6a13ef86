using System.Collections.Frozen;

namespace ZiWbk.Status.Units;

/// <summary>The offices of a regency, the pilots among them, and the names that mean more than one.</summary>
public sealed class UnitList
{
    private readonly FrozenDictionary<UnitId, Unit> _byId;

    /// <summary>A list of offices.</summary>
    /// <param name="units">The offices, each once, in the order to show them.</param>
    /// <param name="pilots">The offices that lead the way.</param>
    /// <param name="ambiguous">Names in small letters that mean more than one office, with those offices.</param>
    /// <exception cref="ArgumentException">Two offices have one id.</exception>
    public UnitList(
        IEnumerable<Unit> units,
        IEnumerable<UnitId>? pilots = null,
        IEnumerable<KeyValuePair<string, IReadOnlyList<UnitId>>>? ambiguous = null)
    {
        Units = [.. units];
        // By way of a dictionary that refuses the same id twice; a frozen one would keep the last.
        _byId = Units.ToDictionary(unit => unit.Id).ToFrozenDictionary();
        Pilots = (pilots ?? []).ToFrozenSet();
        Ambiguous = (ambiguous ?? []).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The offices in file order.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>The offices that lead the way.</summary>
    public IReadOnlySet<UnitId> Pilots { get; }

    /// <summary>Names in small letters that mean more than one office: ask which of them is meant.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<UnitId>> Ambiguous { get; }

    /// <summary>The office of that id, or null.</summary>
    public Unit? Find(UnitId id) => _byId.GetValueOrDefault(id);
}

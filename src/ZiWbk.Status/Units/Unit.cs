using System.Collections.Immutable;

namespace ZiWbk.Status.Units;

/// <summary>An office (OPD, kecamatan, puskesmas, hospital) that can build a Zona Integritas.</summary>
/// <param name="Id">Its short name, never changed.</param>
/// <param name="Name">The official name.</param>
/// <param name="ShortName">What people call it, e.g. Dishub.</param>
/// <param name="Kind">dinas, badan, kecamatan, puskesmas, rsud, ...</param>
/// <param name="Aliases">Further names people write, small letters.</param>
public sealed record Unit(UnitId Id, string Name, string ShortName, string Kind, ImmutableArray<string> Aliases)
{
    /// <inheritdoc/>
    public bool Equals(Unit? other) =>
        other is not null && Id == other.Id && Name == other.Name && ShortName == other.ShortName && Kind == other.Kind && Aliases.SequenceEqual(other.Aliases);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Name, ShortName, Kind, Aliases.Length);
}

namespace ZiWbk.Status.Units.Reading;

/// <summary>An office as it stands in a file, before it is compared with the others.</summary>
/// <param name="Id">Its id; the default after a fault.</param>
/// <param name="IdPlace">Where the id stands, or what it was made from.</param>
/// <param name="Name">Empty after a fault.</param>
/// <param name="ShortName">What people call it.</param>
/// <param name="Kind">One of <see cref="UnitKinds.All"/>.</param>
/// <param name="Aliases">As written.</param>
internal sealed record WrittenUnit(
    UnitId Id, Place IdPlace, WrittenText Name, WrittenText ShortName, string Kind, IReadOnlyList<WrittenText> Aliases)
{
    /// <summary>What to call it in a fault.</summary>
    public string Label => ShortName.Text.Length > 0 ? ShortName.Text : Id.Value;

    /// <summary>Every name it goes by, each once; the id counts, because people type it.</summary>
    public IEnumerable<WrittenText> Names =>
        new[] { new WrittenText(Id.Value, IdPlace), Name, ShortName }.Concat(Aliases)
            .Where(name => name.Text.Length > 0)
            .DistinctBy(name => name.Key);

    /// <summary>The office without its places: aliases small, each once, none that repeats another of its names.</summary>
    public Unit ToUnit() => new(Id, Name.Text, ShortName.Text, Kind,
    [
        .. Aliases.Select(alias => alias.Key).Distinct(StringComparer.Ordinal)
            .Where(alias => alias.Length > 0 && alias != Id.Value && alias != Name.Key && alias != ShortName.Key),
    ]);

    /// <summary>The id a text is, or the default with a fault.</summary>
    public static UnitId IdOf(string text, Place place)
    {
        if (!UnitId.TryParse(text, out var id))
            place.Tell($"id '{text}' harus huruf kecil, angka, dan tanda hubung, paling panjang 40, seperti rsud-sosodoro",
                $"id '{text}' must be small letters, digits and hyphens, at most 40, such as rsud-sosodoro");
        return id;
    }
}

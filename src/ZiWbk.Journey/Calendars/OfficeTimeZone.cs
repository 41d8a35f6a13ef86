using System.Collections.Immutable;
using System.Globalization;

namespace ZiWbk.Journey.Calendars;

/// <summary>A time zone that offices live in.</summary>
/// <param name="Name">What people call it, e.g. WIB.</param>
/// <param name="Iana">Its name in the IANA table, e.g. Asia/Jakarta.</param>
/// <param name="Offset">Hours before UTC, e.g. +07:00.</param>
public sealed record OfficeTimeZone(string Name, string Iana, string Offset)
{
    /// <summary>Indonesia's three (Keputusan Presiden 41/1987), none of which knows daylight saving, from west to east.</summary>
    public static ImmutableArray<OfficeTimeZone> Indonesian { get; } =
        [new("WIB", "Asia/Jakarta", "+07:00"), new("WITA", "Asia/Makassar", "+08:00"), new("WIT", "Asia/Jayapura", "+09:00")];

    /// <summary>The one people call so; null for none, or for no name.</summary>
    public static OfficeTimeZone? Named(string? name) => Indonesian.FirstOrDefault(zone => zone.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>How far it is ahead of UTC.</summary>
    public TimeSpan AheadOfUtc => TimeSpan.Parse(Offset.TrimStart('+'), CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;

namespace ZiWbk.Status.Pictures;

/// <summary>Shares as bars against their gates: the areas of a status, or all gates with their margins.</summary>
/// <param name="Title">Whose.</param>
/// <param name="Subtitle">The total and the year, in a few words.</param>
/// <param name="Bars">One for each area or gate.</param>
/// <param name="Notice">Words across the picture; null for none.</param>
public sealed record AreaBars(string Title, string Subtitle, ImmutableArray<AreaBar> Bars, string? Notice) : Picture(Title, Subtitle, Notice)
{
    /// <summary>More bars than this are a table's; platforms refuse pictures that are much taller than wide.</summary>
    public const int MostBars = 24;

    /// <inheritdoc/>
    public override IEnumerable<string> Lines => Bars.Select(bar => Line(bar.Label, bar.Value, bar.Note));
}

/// <summary>One bar, or one spoke of a radar.</summary>
/// <param name="Label">The short name.</param>
/// <param name="Value">Its share as it is written, e.g. "58 %".</param>
/// <param name="Share">0 to 1.</param>
/// <param name="Gate">The share the gate asks for, 0 to 1; null without a gate.</param>
/// <param name="Met">Whether the gate is passed; null without a gate.</param>
/// <param name="Note">What is short or over, e.g. "kurang 0,3"; empty where nothing is to be said.</param>
public sealed record AreaBar(string Label, string Value, double Share, double? Gate, bool? Met, string Note)
{
    /// <summary>What stands over the gate's mark; null for its percentage.</summary>
    public string? Mark { get; init; }
}

/// <summary>The areas as a radar, with the line of the gates.</summary>
/// <param name="Title">Whose.</param>
/// <param name="Subtitle">The total and the year, in a few words.</param>
/// <param name="Areas">One for each area, clockwise from the top; fewer than three are no radar.</param>
/// <param name="Notice">Words across the picture; null for none.</param>
public sealed record AreaRadar(string Title, string Subtitle, ImmutableArray<AreaBar> Areas, string? Notice) : Picture(Title, Subtitle, Notice)
{
    /// <inheritdoc/>
    public override IEnumerable<string> Lines => Areas.Select(area => Line(area.Label, area.Value, area.Note));
}

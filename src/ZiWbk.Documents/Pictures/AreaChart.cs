using ZiWbk.Assessment;

namespace ZiWbk.Documents.Pictures;

/// <summary>The picture of a status: each area's share as a bar against its gate.</summary>
/// <param name="Title">Whose status.</param>
/// <param name="Subtitle">The total and the year, in a few words; empty for none.</param>
/// <param name="Bars">One for each area, at most <see cref="MostBars"/>; without any the picture says that nothing is there yet.</param>
/// <param name="Notice">Words across the picture, such as that it is an example; null for none.</param>
/// <param name="Language">The language of the picture's own words.</param>
public sealed record AreaChart(string Title, string Subtitle, IReadOnlyList<AreaChartBar> Bars, string? Notice, Language Language)
{
    /// <summary>More bars than this are a table's; platforms refuse pictures that are much taller than wide.</summary>
    public const int MostBars = 24;
}

/// <summary>One bar of an <see cref="AreaChart"/>.</summary>
/// <param name="Label">The area's short name.</param>
/// <param name="Value">Its share as it is written, e.g. "58 %".</param>
/// <param name="Share">0 to 1; what lies beyond is drawn as the end it lies beyond.</param>
/// <param name="Gate">The share the gate asks for, 0 to 1; null without a gate.</param>
/// <param name="Met">Whether the gate is passed; null without a gate.</param>
/// <param name="Note">What is short or over, e.g. "kurang 0,3 poin"; empty where nothing is to be said.</param>
public sealed record AreaChartBar(string Label, string Value, double Share, double? Gate, bool? Met, string Note);

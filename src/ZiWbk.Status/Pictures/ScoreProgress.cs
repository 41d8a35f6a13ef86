using System.Collections.Immutable;
using ZiWbk.Assessment.Wording;

namespace ZiWbk.Status.Pictures;

/// <summary>A score over time, as a stair: it stands until something is recorded.</summary>
/// <param name="Title">Whose.</param>
/// <param name="Subtitle">What has come of it, in a few words.</param>
/// <param name="Points">The score at the end of each day on which it changed, oldest first.</param>
/// <param name="Until">Today, at the right edge.</param>
/// <param name="Gate">The total the gate asks for; null without one.</param>
/// <param name="Source">What the days rest on, e.g. "menurut catatan sejak 2 Januari 2026".</param>
/// <param name="Notice">Words across the picture; null for none.</param>
public sealed record ScoreProgress(
    string Title, string Subtitle, ImmutableArray<ProgressPoint> Points, DateOnly Until, ProgressGate? Gate, string Source, string? Notice) : Picture(Title, Subtitle, Notice)
{
    /// <inheritdoc/>
    public override IEnumerable<string> Lines =>
        Points.Select(point => Line(Dates.Of(point.Day, Language), point.Value, "")).Concat(Gate is { } gate ? [gate.Label] : []).Append(Source);
}

/// <summary>A score at the end of a day.</summary>
/// <param name="Day">Which.</param>
/// <param name="Total">0 to 100.</param>
/// <param name="Value">The same as it is written.</param>
public sealed record ProgressPoint(DateOnly Day, double Total, string Value);

/// <summary>The gate of a total.</summary>
/// <param name="Total">0 to 100.</param>
/// <param name="Label">Its name with its number, e.g. "ambang WBK 75".</param>
public sealed record ProgressGate(double Total, string Label);

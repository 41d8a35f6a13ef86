using System.Collections.Immutable;

namespace ZiWbk.Status.Pictures;

/// <summary>The year with its stages and milestones, and today on it.</summary>
/// <param name="Title">Whose.</param>
/// <param name="Subtitle">Where it stands, in a few words.</param>
/// <param name="Today">The day it speaks of.</param>
/// <param name="Stages">The stages in their order; none for a year without an office.</param>
/// <param name="Days">The milestones that have a day, soonest first.</param>
/// <param name="Undated">Those nobody has fixed a day for.</param>
/// <param name="Notice">Words across the picture; null for none.</param>
public sealed record YearTimeline(
    string Title, string Subtitle, DateOnly Today, ImmutableArray<TimelineStage> Stages, ImmutableArray<TimelineDay> Days, ImmutableArray<string> Undated, string? Notice)
    : Picture(Title, Subtitle, Notice)
{
    /// <inheritdoc/>
    public override IEnumerable<string> Lines => Stages.Select(stage => Line(stage.Label, stage.Value, stage.Note))
        .Concat(Days.Select(day => Line(day.Label, day.Value, day.Note))).Concat(Undated);
}

/// <summary>How far a stage is.</summary>
public enum StageMark
{
    /// <summary>Not begun.</summary>
    Ahead,

    /// <summary>The present one.</summary>
    Current,

    /// <summary>All required tasks are done.</summary>
    Done,
}

/// <summary>A stage on a line of time.</summary>
/// <param name="Label">Its letter and name.</param>
/// <param name="Value">How many tasks are done, e.g. "3/8".</param>
/// <param name="Mark">How far it is.</param>
/// <param name="From">Its first day known; null for none.</param>
/// <param name="Until">Its last day known; null for none.</param>
/// <param name="Note">What is late, or that no day is known; empty where nothing is to be said.</param>
public sealed record TimelineStage(string Label, string Value, StageMark Mark, DateOnly? From, DateOnly? Until, string Note);

/// <summary>A milestone on a line of time.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Value">The day as it is written.</param>
/// <param name="Day">The day.</param>
/// <param name="Note">How far off, or by what it was fixed.</param>
public sealed record TimelineDay(string Label, string Value, DateOnly Day, string Note);

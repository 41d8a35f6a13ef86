using System.Collections.Immutable;

namespace ZiWbk.Status.Media;

/// <summary>What is to be published about a milestone of an office, and what has been.</summary>
public sealed record MediaPlan
{
    /// <summary>Nothing is planned and nothing published.</summary>
    public static MediaPlan None { get; } = new();

    /// <summary>By when it is to be published, in the regency's time zone; null where that is not planned.</summary>
    public DateOnly? Planned { get; init; }

    /// <summary>Where it has been published, in the order it was noted.</summary>
    public ImmutableList<Publication> Published { get; init; } = [];
}

/// <summary>Something published.</summary>
/// <param name="Link">Its address, http or https.</param>
/// <param name="Date">The day it was published.</param>
public sealed record Publication(string Link, DateOnly Date);

using System.Collections.Immutable;

namespace ZiWbk.Status.Years;

/// <summary>One year of assessment for the whole regency.</summary>
/// <param name="Number">2000 to 2100.</param>
/// <param name="Instrument">The id of the worksheet it is assessed with.</param>
/// <param name="Open">Whether answers can be entered.</param>
public sealed record AssessmentYear(int Number, string Instrument, bool Open)
{
    /// <summary>The dates fixed for the year, by the id of the milestone.</summary>
    public ImmutableSortedDictionary<string, FixedDate> Dates { get; init; } = ImmutableSortedDictionary.Create<string, FixedDate>(StringComparer.Ordinal);
}

/// <summary>A date somebody fixed.</summary>
/// <param name="Date">The day, in the regency's time zone.</param>
/// <param name="Letter">The number of the letter that fixed it; null where none is named.</param>
public sealed record FixedDate(DateOnly Date, string? Letter);

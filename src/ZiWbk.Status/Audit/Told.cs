using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Audit;

/// <summary>An act in words.</summary>
/// <param name="Unit">The office it is about; null for the whole regency.</param>
/// <param name="What">In a sentence.</param>
internal sealed record Told(UnitId? Unit, Bilingual What)
{
    /// <summary>A line for each answer of a change of several.</summary>
    public ImmutableArray<Bilingual> Details { get; init; } = [];

    public static Told Of(UnitId? unit, string id, string en) => new(unit, new(id, en));
}

using System.Collections.Immutable;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.People;

/// <summary>Somebody the bot knows.</summary>
/// <param name="Id">Never reused; it stays after an erasure, so that what was done still has an author.</param>
/// <param name="Name">What the person is called; null once erased.</param>
/// <param name="Role">What the person may do.</param>
/// <param name="Unit">The person's office; null for the whole regency (an admin, a leader).</param>
public sealed record Person(PersonId Id, string? Name, Role Role, UnitId? Unit)
{
    /// <summary>The offices a reviewer is assigned; empty for all.</summary>
    public ImmutableHashSet<UnitId> Assigned { get; init; } = [];

    /// <summary>The platform accounts of the person, each as <c>channel:id</c>.</summary>
    public ImmutableArray<string> Accounts { get; init; } = [];

    /// <summary>False once removed or erased: the person may do nothing.</summary>
    public bool Active { get; init; } = true;

    /// <summary>Whether the person's data has been erased.</summary>
    public bool Erased { get; init; }
}

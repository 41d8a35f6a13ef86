using System.Collections.Immutable;

namespace ZiWbk.Status.Declarations;

/// <summary>An office's day of declaration (Pencanangan): when, where, before whom, and who has signed the pact.</summary>
public sealed record Declaration
{
    /// <summary>Nothing is planned yet.</summary>
    public static Declaration None { get; } = new();

    /// <summary>The day, in the regency's time zone; null while it is not set.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where; null while nobody has said.</summary>
    public DeclarationPlace? Place { get; init; }

    /// <summary>The witnesses invited, in the order of their invitation.</summary>
    public ImmutableList<Witness> Witnesses { get; init; } = [];

    /// <summary>How many have signed the pact; null while nobody has counted.</summary>
    public PactCount? Pacts { get; init; }
}

/// <summary>Where an office declares.</summary>
/// <param name="By">The id of the person whose words they are.</param>
/// <param name="Sequence">The event they were written in.</param>
/// <param name="Text">The place; null once erased.</param>
public sealed record DeclarationPlace(string By, long Sequence, string? Text);

/// <summary>Integrity pacts collected.</summary>
/// <param name="Collected">How many are signed, from 0 to <paramref name="Of"/>.</param>
/// <param name="Of">How many people the office has, from 1.</param>
public readonly record struct PactCount(int Collected, int Of)
{
    /// <summary>Whether everybody has signed.</summary>
    public bool IsComplete => Collected == Of;
}

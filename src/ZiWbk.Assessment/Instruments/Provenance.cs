namespace ZiWbk.Assessment.Instruments;

/// <summary>How sure a fact is.</summary>
public enum Confidence
{
    /// <summary>Two or more sources agree.</summary>
    Verified,

    /// <summary>One source says so.</summary>
    SingleSource,

    /// <summary>Concluded; no source says so directly.</summary>
    Inferred,
}

/// <summary>A place a fact was taken from.</summary>
/// <param name="Id">Short code used by the facts, e.g. S1.</param>
/// <param name="Name">What it is.</param>
/// <param name="Url">Where it stands, if it stands anywhere public.</param>
public sealed record Source(string Id, string Name, string? Url);

/// <summary>Where a rule comes from and how sure that is.</summary>
/// <param name="Confidence">How sure.</param>
/// <param name="Sources">The sources; empty when inferred.</param>
/// <param name="Note">What a careful reader should know, or null.</param>
public sealed record Provenance(Confidence Confidence, IReadOnlyList<Source> Sources, string? Note)
{
    /// <summary>The names of the sources on one line; "disimpulkan" where there is none.</summary>
    public string Citation => Sources.Count == 0 ? "disimpulkan" : string.Join("; ", Sources.Select(source => source.Name));
}

using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Journey.Stages;

/// <summary>A stage of the journey, A to E.</summary>
public sealed record Stage
{
    /// <summary>Its letter.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>What it is for.</summary>
    public required Bilingual Goal { get; init; }

    /// <summary>Who takes part.</summary>
    public required IReadOnlyList<TaskActor> Actors { get; init; }

    /// <summary>When it usually is.</summary>
    public required Bilingual Period { get; init; }

    /// <summary>Where the period comes from and how sure that is.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Where the regulation speaks of it, or null.</summary>
    public string? Regulation { get; init; }

    /// <summary>What must hold before it can be entered.</summary>
    public required EntryRule Entry { get; init; }

    /// <summary>Its tasks, at least one.</summary>
    public required IReadOnlyList<JourneyTask> Tasks { get; init; }

    /// <summary>What has been reached when it is over.</summary>
    public required IReadOnlyList<Bilingual> Reached { get; init; }

    /// <summary>What often goes wrong.</summary>
    public required IReadOnlyList<Bilingual> Pitfalls { get; init; }
}

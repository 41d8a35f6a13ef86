using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Journey.Stages;

/// <summary>Who bears a task.</summary>
public enum TaskScope
{
    /// <summary>The office that is built.</summary>
    Unit,

    /// <summary>The regency, for all its offices.</summary>
    Regency,

    /// <summary>The national assessors and the ministry.</summary>
    National,
}

/// <summary>A task of the journey.</summary>
public sealed record JourneyTask
{
    /// <summary>Its code, e.g. A1.</summary>
    public required string Id { get; init; }

    /// <summary>The code of its stage.</summary>
    public required string StageId { get; init; }

    /// <summary>What is to be done.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>Who works on it.</summary>
    public required IReadOnlyList<TaskActor> Actors { get; init; }

    /// <summary>Who bears it.</summary>
    public required TaskScope Scope { get; init; }

    /// <summary>What shows that it is done.</summary>
    public required IReadOnlyList<Bilingual> Documents { get; init; }

    /// <summary>When it is usually done, where that differs from its stage; else null.</summary>
    public Bilingual? Period { get; init; }

    /// <summary>Codes of the tasks that must be finished before it begins; a stage written there stands as its tasks.</summary>
    public required IReadOnlyList<string> After { get; init; }

    /// <summary>Working days it usually takes: an estimate of ours, at least 1.</summary>
    public required int Lasts { get; init; }

    /// <summary>The case in which alone it is needed, or null where it always is. Such a task is not counted and holds up nothing.</summary>
    public Bilingual? OnlyIf { get; init; }

    /// <summary>What a reminder may add, or null.</summary>
    public Bilingual? Hint { get; init; }

    /// <summary>Where it comes from and how sure that is.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Whether every office must do it.</summary>
    public bool IsRequired => OnlyIf is null;

    /// <summary>The bot's roles that may complete it, in the order written.</summary>
    public IReadOnlyList<string> Roles => [.. Actors.SelectMany(actor => actor.Roles).Distinct(StringComparer.Ordinal)];
}

namespace ZiWbk.Assessment.Instruments;

/// <summary>What a gate looks at.</summary>
public enum GateMeasure
{
    /// <summary>The whole score.</summary>
    Total,

    /// <summary>The levers (pengungkit), fulfilment and reform together.</summary>
    Lever,

    /// <summary>One area of levers.</summary>
    Area,

    /// <summary>A section of the results, e.g. B.I.</summary>
    Section,

    /// <summary>An indicator of the results, e.g. B.I.a (IPAK).</summary>
    Indicator,
}

/// <summary>A least number of points that a predicate asks for.</summary>
public sealed record Gate
{
    /// <summary>Short name, e.g. total, area-5, ipak.</summary>
    public required string Id { get; init; }

    /// <summary>What an official calls it.</summary>
    public required string Title { get; init; }

    /// <summary>The predicate it guards.</summary>
    public required Target Target { get; init; }

    /// <summary>What it looks at.</summary>
    public required GateMeasure Measure { get; init; }

    /// <summary>Points needed; exactly this many pass.</summary>
    public required Rational Required { get; init; }

    /// <summary>Points that can be reached at most, so that <see cref="Required"/> can be shown as a percentage.</summary>
    public required Rational Maximum { get; init; }

    /// <summary>The area, for <see cref="GateMeasure.Area"/>.</summary>
    public Area? Area { get; init; }

    /// <summary>The code of the section or indicator looked at, for those measures.</summary>
    public string? SubjectId { get; init; }

    /// <summary>Where the number comes from and how sure that is.</summary>
    public required Provenance Provenance { get; init; }
}

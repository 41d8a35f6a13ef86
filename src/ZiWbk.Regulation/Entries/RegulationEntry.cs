using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Regulation.Entries;

/// <summary>What an entry is about; a question that asks for evidence wants another kind than one that asks for a weight.</summary>
public enum EntryKind
{
    /// <summary>A fact of the regulation, written by people.</summary>
    Fact,

    /// <summary>A question of the worksheet.</summary>
    Question,

    /// <summary>A weight: an indicator, a component or an area of the worksheet.</summary>
    Weight,

    /// <summary>A gate of a predicate.</summary>
    Gate,

    /// <summary>A requirement outside the worksheet.</summary>
    Requirement,

    /// <summary>A scale of the worksheet, or the worksheet as a whole.</summary>
    Form,
}

/// <summary>One thing the bot can tell about the regulation, with where it stands and how sure that is.</summary>
public sealed record RegulationEntry
{
    /// <summary>Its name: a fact's own, or a key such as lke:question:A.I.1.i.a.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required EntryKind Kind { get; init; }

    /// <summary>A few words for a button.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>Two to six sentences, its references resolved.</summary>
    public required Bilingual Answer { get; init; }

    /// <summary>Where it stands: regulation and place; the sources' names where no regulation says it.</summary>
    public required IReadOnlyList<string> Citations { get; init; }

    /// <summary>How sure it is, and by which sources.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>What is weaker than the rest; null for none.</summary>
    public Bilingual? Note { get; init; }

    /// <summary>How people ask for it, in any language; empty where that was learnt before the book was read.</summary>
    public required IReadOnlyList<string> Phrases { get; init; }

    /// <summary>Further words it may be found by, which weigh less than its phrases.</summary>
    public string Body { get; init; } = "";

    /// <summary>Values that a question may have wrong.</summary>
    public IReadOnlyList<CheckedValue> Truths { get; init; } = [];

    /// <summary>What is often believed and is not so.</summary>
    public IReadOnlyList<WrongBelief> Beliefs { get; init; } = [];

    /// <summary>The options of a worksheet question; empty for all else.</summary>
    public IReadOnlyList<EntryOption> Options { get; init; } = [];

    /// <summary>The area of the worksheet it belongs to, 1 to 6; null for none.</summary>
    public int? Area { get; init; }
}

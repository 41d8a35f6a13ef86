namespace ZiWbk.Conversation.Understanding;

/// <summary>What a piece of a text names.</summary>
public enum EntityKind
{
    /// <summary>An office: a <see cref="Status.Units.Unit"/>.</summary>
    Unit,

    /// <summary>Offices one of which may be meant, to be asked back: an immutable array of <see cref="Status.Units.Unit"/>.</summary>
    UnitCandidates,

    /// <summary>An <see cref="Assessment.Instruments.Area"/> of the worksheet.</summary>
    Area,

    /// <summary>A <see cref="Assessment.Instruments.Question"/> by its code.</summary>
    Question,

    /// <summary>A predicate: an <see cref="Assessment.Instruments.Target"/>.</summary>
    Target,

    /// <summary>The day from which on something is asked: a <see cref="DateOnly"/>.</summary>
    Since,

    /// <summary>The letter of an option that is aimed at, A to E: a <see cref="string"/>.</summary>
    Level,

    /// <summary>A <see cref="Journey.Stages.Stage"/> of the journey by its name, or by its letter after the word "tahap".</summary>
    Stage,

    /// <summary>A <see cref="Journey.Stages.JourneyTask"/> by its code.</summary>
    Task,

    /// <summary>A <see cref="Journey.Stages.Milestone"/> of the year by its name.</summary>
    Milestone,

    /// <summary>A stage, a task or a milestone; no piece of a text is of this kind itself, but a slot may ask for it.</summary>
    Goal,

    /// <summary>A day as it is written, which the type of the slot reads: whether it may have passed is not the text's to say. A <see cref="string"/>.</summary>
    Date,
}

/// <summary>A piece of a text that names something known.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Value">The thing named; its type is said beside each <see cref="EntityKind"/>.</param>
/// <param name="Start">Where the piece begins in the text.</param>
/// <param name="Length">How many letters it takes.</param>
public readonly record struct Entity(EntityKind Kind, object Value, int Start, int Length);

namespace ZiWbk.Status.Events;

/// <summary>
/// Something that has happened. Events are facts: they are never changed, and folding them in order gives the
/// <see cref="Regency"/>. A change of an event's shape is a new version in the <see cref="EventCatalogue"/>.
/// </summary>
public abstract record Event
{
    /// <summary>Whose personal values the event carries: the text of a person's or a chat's id; null where it carries none.</summary>
    /// <remarks>One subject an event, so that erasing a person takes away whole fields and nothing else.</remarks>
    internal virtual string? Subject => null;

    /// <summary>The assessment that the office's own people moved on by it; null for none.</summary>
    internal virtual Assessments.AssessmentId? Moves => null;

    /// <summary>The regency after this event.</summary>
    internal abstract Regency Apply(Regency before, Recorded recorded);
}

using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Status.Events;

namespace ZiWbk.Status.Commands;

/// <summary>What a command comes to: events to record, all or none, or a refusal with its reason.</summary>
public sealed class Decision
{
    private Decision(ImmutableArray<Event> events, Bilingual? refusal)
    {
        Events = events;
        Refusal = refusal;
    }

    /// <summary>What is to be recorded; empty where nothing changes. Of what is refused, at most that it was tried.</summary>
    public ImmutableArray<Event> Events { get; }

    /// <summary>Why not, in a sentence for the person; null where it is not refused.</summary>
    public Bilingual? Refusal { get; }

    /// <summary>Nothing has to change: what was asked is so already.</summary>
    public static Decision Nothing { get; } = new([], null);

    /// <summary>These events, in order.</summary>
    public static Decision Of(params ImmutableArray<Event> events) => new(events, null);

    /// <summary>No, and why.</summary>
    public static Decision Refuse(string id, string en) => new([], new(id, en));

    /// <summary>No, and why.</summary>
    public static Decision Refuse(Bilingual reason) => new([], reason);

    /// <summary>No, and why; that it was tried is recorded.</summary>
    public static Decision RefuseAndRecord(Event tried, string id, string en) => new([tried], new(id, en));
}

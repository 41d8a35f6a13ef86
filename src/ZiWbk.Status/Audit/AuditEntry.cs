using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Status.Events;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Audit;

/// <summary>From where something was done.</summary>
public enum AuditPlace
{
    /// <summary>A private chat.</summary>
    Private,

    /// <summary>A group.</summary>
    Group,

    /// <summary>The command line on the machine that holds the data.</summary>
    CommandLine,

    /// <summary>The program itself.</summary>
    Program,
}

/// <summary>Who did what, when and from where. The texts are plain: a channel with markup escapes them.</summary>
/// <param name="Sequence">The event told.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Actor">Who.</param>
/// <param name="Who">Who, as the person is called now.</param>
/// <param name="Place">From where.</param>
/// <param name="Where">From where, in words.</param>
/// <param name="Unit">The office it is about; null for the whole regency.</param>
/// <param name="What">What, in a sentence.</param>
public sealed record AuditEntry(long Sequence, DateTimeOffset At, Actor Actor, Bilingual Who, AuditPlace Place, Bilingual Where, UnitId? Unit, Bilingual What)
{
    /// <summary>A line for each answer of a change of several; empty elsewhere.</summary>
    public ImmutableArray<Bilingual> Details { get; init; } = [];
}

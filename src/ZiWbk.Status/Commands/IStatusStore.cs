using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Status.Events;

namespace ZiWbk.Status.Commands;

/// <summary>What became of a command.</summary>
/// <param name="Events">What was recorded, durable by now; empty where nothing was.</param>
/// <param name="Refusal">Why not; null where it was not refused.</param>
/// <param name="Repeated">Whether the same update had its effect before, so that this one has none.</param>
public sealed record Outcome(ImmutableArray<Recorded> Events, Bilingual? Refusal = null, bool Repeated = false)
{
    /// <summary>Whether what was asked for is so now.</summary>
    public bool Done => Refusal is null;
}

/// <summary>Where commands go and what stands is seen.</summary>
public interface IStatusStore
{
    /// <summary>What stands, everything in it durable. Immutable: a reader keeps what it has.</summary>
    Regency Current { get; }

    /// <summary>Decides a command and records its events; the task ends when they are durable.</summary>
    /// <exception cref="IOException">It could not be recorded; see <see cref="IJournal.Append"/>.</exception>
    Task<Outcome> SubmitAsync(CommandContext context, Command command);

    /// <summary>Decides a whole turn of several commands at once: all of their events or none.</summary>
    /// <exception cref="IOException">It could not be recorded; see <see cref="IJournal.Append"/>.</exception>
    Task<Outcome> SubmitAsync(CommandContext context, Func<Regency, Decision> decide);
}

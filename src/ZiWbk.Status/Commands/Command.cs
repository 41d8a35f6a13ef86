using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Commands;

/// <summary>Something somebody wants done. It decides events from what stands, or refuses; it changes nothing itself.</summary>
public abstract record Command
{
    /// <summary>The right it takes; null for what anybody may do, who then is checked by the command itself.</summary>
    internal abstract Right? Right { get; }

    /// <summary>The office it concerns; null where it concerns the whole regency.</summary>
    internal virtual UnitId? About(Regency regency) => null;

    /// <summary>The decision, for an actor whose right has been checked.</summary>
    internal abstract Decision Decide(Regency regency, CommandContext context);

    /// <summary>The decision, after checking that this actor may.</summary>
    public Decision Run(Regency regency, CommandContext context) =>
        Right is { } right && !RightsTable.Allows(regency, context.Actor, right, About(regency))
            ? Decision.Refuse(RightsTable.Refusal(right))
            : Decide(regency, context);
}

using System.Collections.Immutable;
using ZiWbk.Status.Events;

namespace ZiWbk.Status.Commands;

/// <summary>Several commands decided as one: each on top of those before it, all of their events or none.</summary>
public static class Turn
{
    /// <summary>The events of all commands in order, or the first refusal.</summary>
    public static Decision Of(Regency regency, CommandContext context, params IEnumerable<Command> commands)
    {
        var events = ImmutableArray.CreateBuilder<Event>();
        foreach (var command in commands)
        {
            var decision = command.Run(regency, context);
            if (decision.Refusal is not null)
                return decision;
            foreach (var happened in decision.Events)
            {
                regency = regency.After(new(regency.Next, context.At, context.Actor, context.Chat, context.Key, happened));
                events.Add(happened);
            }
        }

        return Decision.Of(events.ToImmutable());
    }
}

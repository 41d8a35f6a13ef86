using System.Collections.Immutable;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Units;

/// <summary>Offices from a table: new ones are added, known ones changed where they differ; none is taken away.</summary>
/// <param name="Units">The offices, each once.</param>
/// <param name="ChangeKnown">False adds what is new and leaves the rest as it is.</param>
public sealed record ImportUnits(ImmutableArray<Unit> Units, bool ChangeKnown = true) : Command
{
    internal override Right? Right => Rights.Right.ManageUnits;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        var events = ImmutableArray.CreateBuilder<Event>();
        foreach (var unit in Units)
        {
            if (!regency.Units.TryGetValue(unit.Id, out var known))
                events.Add(new UnitAdded(unit));
            else if (ChangeKnown && !known.Equals(unit))
                events.Add(new UnitChanged(unit));
        }

        return Decision.Of(events.ToImmutable());
    }
}

using System.Collections.Immutable;
using ZiWbk.Status.Events;
using ZiWbk.Status.People;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Rights;

/// <summary>An actor of a test with what the table must be asked: role, office and offices assigned; no role may nothing.</summary>
/// <param name="Name">Says the case in a failure.</param>
/// <param name="Actor">Who.</param>
/// <param name="Always">Operator and clock.</param>
/// <param name="Role">Null for removed and unknown people and strangers.</param>
/// <param name="Unit">The person's office.</param>
/// <param name="Assigned">Empty for all.</param>
internal sealed record ActorCase(string Name, Actor Actor, bool Always, Role? Role, UnitId? Unit, ImmutableArray<UnitId> Assigned)
{
    /// <summary>The table's word, written once more from its documentation and not from its code.</summary>
    public bool Reaches(Right right, UnitId? about)
    {
        if (Always)
            return true;
        if (Role is not { } role)
            return false;
        return RightsTable.Of(role, right) switch
        {
            Reach.All => true,
            Reach.Own when Unit is null => true,
            Reach.Own => about == Unit,
            Reach.Assigned when about is null || about == Unit => false,
            Reach.Assigned => Assigned.IsEmpty || Assigned.Contains(about.Value),
            _ => false,
        };
    }

    /// <summary>Every role in three offices, reviewers assigned and not, people removed and unknown, and who is no person.</summary>
    public static IReadOnlyList<ActorCase> In(World world)
    {
        var cases = new List<ActorCase>
        {
            new("operator", Actor.Operator, true, null, null, []),
            new("clock", Actor.Clock, true, null, null, []),
            new("stranger", Actor.Stranger, false, null, null, []),
            new("nobody", default, false, null, null, []),
            new("unknown", Actor.Of(new PersonId(987_654)), false, null, null, []),
        };
        foreach (var role in Enum.GetValues<Role>())
        {
            UnitId?[] offices = role is Rights.Role.Lead or Rights.Role.Member or Rights.Role.Reviewer
                ? [World.Dishub, World.Dukcapil, World.Inspektorat]
                : [null, World.Dishub, World.Dukcapil];
            foreach (var unit in offices)
                cases.Add(new($"{role} of {unit}", world.Join($"{role}-{unit}", role, unit), false, role, unit, []));
            var removed = world.Join($"{role}-gone", role, World.Dishub);
            world.Do(Actor.Operator, new RemovePerson(removed.Person!.Value));
            cases.Add(new($"{role} removed", removed, false, null, null, []));
        }

        foreach (var (unit, assigned) in new (UnitId, UnitId[])[]
        {
            (World.Inspektorat, [World.Dishub]),
            (World.Inspektorat, [World.Dukcapil]),
            (World.Dishub, [World.Dishub, World.Dukcapil]),
        })
        {
            var name = $"reviewer of {unit} assigned {string.Join('+', assigned)}";
            var actor = world.Join(name, Rights.Role.Reviewer, unit);
            world.Do(Actor.Operator, new AssignReviewer(actor.Person!.Value, [.. assigned]));
            cases.Add(new(name, actor, false, Rights.Role.Reviewer, unit, [.. assigned]));
        }

        return cases;
    }
}

using System.Collections.Immutable;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.People;

/// <summary>Gives a person another role or office.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Role">From now on.</param>
/// <param name="Unit">From now on; null for the whole regency.</param>
public sealed record ChangeRole(PersonId Person, Role Role, UnitId? Unit) : Command
{
    internal override Right? Right => Rights.Right.ManagePeople;

    internal override Decision Decide(Regency regency, CommandContext context) =>
        PersonChecks.Known(regency, Person) ?? PersonChecks.Fits(regency, Role, Unit)
        ?? (regency.People[Person].Role == Role && regency.People[Person].Unit == Unit
            ? Decision.Nothing
            : Decision.Of(new RoleChanged(Person, Role, Unit)));
}

/// <summary>Assigns a reviewer the offices to review.</summary>
/// <param name="Person">The reviewer.</param>
/// <param name="Units">All of them; empty for the whole regency.</param>
public sealed record AssignReviewer(PersonId Person, ImmutableArray<UnitId> Units) : Command
{
    internal override Right? Right => Rights.Right.ManagePeople;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (PersonChecks.Known(regency, Person) is { } refused)
            return refused;
        if (regency.People[Person].Role != Role.Reviewer)
            return Decision.Refuse("Orang ini bukan penilai; ubah perannya dahulu.", "This person is no reviewer; change the role first.");
        var unknown = Units.FirstOrDefault(unit => !regency.Units.ContainsKey(unit));
        return unknown != default
            ? UnitChecks.Unknown(regency, unknown)
            : Decision.Of(new ReviewerAssigned(Person, Units));
    }
}

/// <summary>Takes a person's rights away; what the person did stays.</summary>
/// <param name="Person">Who.</param>
public sealed record RemovePerson(PersonId Person) : Command
{
    internal override Right? Right => Rights.Right.ManagePeople;

    internal override Decision Decide(Regency regency, CommandContext context) =>
        PersonChecks.Known(regency, Person) ?? Decision.Of(new PersonRemoved(Person));
}

/// <summary>Erases a person's data; the journal's lines are then written anew by the storage.</summary>
/// <param name="Person">Who.</param>
/// <param name="Lines">Lines by others that name the person, found by the storage.</param>
public sealed record ErasePerson(PersonId Person, ImmutableArray<long> Lines) : Command
{
    internal override Right? Right => Rights.Right.Erase;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (!regency.People.TryGetValue(Person, out var person))
            return PersonChecks.Unknown(Person);
        return person.Erased
            ? Decision.Nothing
            : Decision.Of(new PersonErased(Person, Subjects(regency, Person), Lines));
    }

    /// <summary>Whether a line's personal values go with an erasure.</summary>
    public static bool Goes(PersonErased erased, string? subject, long sequence) =>
        (subject is not null && erased.Subjects.Contains(subject)) || erased.Lines.Contains(sequence);

    /// <summary>The ids that carry the personal values of a person: the person's own and those of the private chats.</summary>
    public static ImmutableArray<string> Subjects(Regency regency, PersonId person)
    {
        var accounts = regency.People.TryGetValue(person, out var known) ? known.Accounts : [];
        // On most platforms a private chat is addressed by its person's account, whoever joined from it.
        return
        [
            person.ToString(),
            .. regency.Chats.Values
                .Where(chat => chat.Person == person || (chat.Person is null && chat.Kind == ChatKind.Private && chat.Address is { } address && accounts.Contains(address)))
                .Select(chat => chat.Id.ToString())
                .Order(StringComparer.Ordinal),
        ];
    }
}

/// <summary>Notes that an erasure has been carried out in the files.</summary>
/// <param name="Person">Whose.</param>
public sealed record FinishErasure(PersonId Person) : Command
{
    internal override Right? Right => Rights.Right.Erase;

    internal override Decision Decide(Regency regency, CommandContext context) =>
        // Noted beforehand, it would keep the erasure itself from being carried out.
        !regency.Erasures.Exists(erased => erased.Person == Person) || regency.ErasuresFinished.Contains(Person)
            ? Decision.Nothing
            : Decision.Of(new ErasureFinished(Person));
}

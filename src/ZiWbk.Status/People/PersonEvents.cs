using System.Collections.Immutable;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Json;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.People;

/// <summary>Somebody has joined with an invitation.</summary>
/// <param name="Person">The new id.</param>
/// <param name="Role">From the invitation.</param>
/// <param name="Unit">From the invitation.</param>
/// <param name="Invitation">Which is used once more.</param>
public sealed record PersonJoined(PersonId Person, Role Role, UnitId? Unit, InvitationId Invitation) : Event
{
    /// <summary>What the person is called.</summary>
    [Personal]
    public string? Name { get; init; }

    /// <summary>The account the person joined with, <c>channel:id</c>.</summary>
    [Personal]
    public string? Account { get; init; }

    internal override string? Subject => Person.ToString();

    internal override Regency Apply(Regency before, Recorded recorded)
    {
        var person = new Person(Person, Name, Role, Unit) { Accounts = Account is null ? [] : [Account] };
        var after = before with
        {
            People = before.People.SetItem(Person, person),
            Invitations = before.Invitations.SetItem(Invitation, before.Invitations[Invitation].UsedOnce()),
        };
        return Account is null ? after : after with { Accounts = after.Accounts.SetItem(Account, Person) };
    }
}

/// <summary>A person's role or office has changed.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Role">From now on.</param>
/// <param name="Unit">From now on.</param>
public sealed record RoleChanged(PersonId Person, Role Role, UnitId? Unit) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithPerson(Person, person => person with { Role = Role, Unit = Unit });
}

/// <summary>A reviewer has been assigned offices.</summary>
/// <param name="Person">The reviewer.</param>
/// <param name="Units">All offices assigned from now on; empty for all of the regency.</param>
public sealed record ReviewerAssigned(PersonId Person, ImmutableArray<UnitId> Units) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithPerson(Person, person => person with { Assigned = [.. Units] });
}

/// <summary>A person may act no longer.</summary>
/// <param name="Person">Who.</param>
public sealed record PersonRemoved(PersonId Person) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithPerson(Person, person => person with { Active = false });
}

/// <summary>
/// A person's data is erased: the personal values of the subjects, and those lines by others that named the person. The
/// journal's lines are written anew without them; until that is done, this event says what has to go.
/// </summary>
/// <param name="Person">Who.</param>
/// <param name="Subjects">The ids whose personal values go: the person's and those of the private chats.</param>
/// <param name="Lines">Sequence numbers of further lines whose personal values go, because they named the person.</param>
public sealed record PersonErased(PersonId Person, ImmutableArray<string> Subjects, ImmutableArray<long> Lines) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded)
    {
        var accounts = before.People.TryGetValue(Person, out var person) ? person.Accounts : [];
        var chats = Subjects.Select(subject => ChatId.TryParse(subject, null, out var chat) ? chat : default).Where(chat => chat != default).ToArray();
        return before
            .WithPerson(Person, known => known with { Name = null, Accounts = [], Active = false, Erased = true })
            .ForgetWordsOf(this) with
        {
            Erasures = before.Erasures.Add(this),
            Accounts = before.Accounts.RemoveRange(accounts),
            Addresses = before.Addresses.RemoveRange(before.Addresses.Where(entry => chats.Contains(entry.Value)).Select(entry => entry.Key)),
        };
    }
}

/// <summary>The journal's lines have been written anew without what <see cref="PersonErased"/> names.</summary>
/// <param name="Person">Whose erasure is finished.</param>
public sealed record ErasureFinished(PersonId Person) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before with { ErasuresFinished = before.ErasuresFinished.Add(Person) };
}

using ZiWbk.Status.Assessments;
using ZiWbk.Status.Dialogs;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.Reviews;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.People;

public sealed class PersonTests
{
    private readonly World _world = World.WithOffices();
    private readonly Actor _sari;

    public PersonTests() => _sari = _world.Join("Sari", Role.Member, World.Dishub);

    private PersonId Id => _sari.Person!.Value;

    [Fact]
    public void A_role_given_again_changes_nothing()
    {
        _world.Do(Actor.Operator, new ChangeRole(Id, Role.Lead, World.Dukcapil));
        Assert.Empty(_world.Do(Actor.Operator, new ChangeRole(Id, Role.Lead, World.Dukcapil)));
        Assert.Contains("no person", _world.Refused(Actor.Operator, new ChangeRole(new(999), Role.Lead, World.Dishub)), StringComparison.Ordinal);
        Assert.Contains("needs an office", _world.Refused(Actor.Operator, new ChangeRole(Id, Role.Member, null)), StringComparison.Ordinal);
        Assert.Contains("no office", _world.Refused(Actor.Operator, new ChangeRole(Id, Role.Member, UnitId.Parse("entah"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_reviewer_is_assigned_offices()
    {
        Assert.Contains("no reviewer", _world.Refused(Actor.Operator, new AssignReviewer(Id, [World.Dishub])), StringComparison.Ordinal);
        _world.Do(Actor.Operator, new ChangeRole(Id, Role.Reviewer, World.Inspektorat));
        Assert.Contains("no office", _world.Refused(Actor.Operator, new AssignReviewer(Id, [World.Dishub, UnitId.Parse("entah")])), StringComparison.Ordinal);
        _world.Do(Actor.Operator, new AssignReviewer(Id, [World.Dishub]));
        Assert.Equal([World.Dishub], _world.Regency.People[Id].Assigned);
        Assert.Contains("no person", _world.Refused(Actor.Operator, new AssignReviewer(new(999), [])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_removed_may_nothing_and_stays_the_author()
    {
        _world.Do(_sari, World.Answers(World.First, "Ya"));
        _world.Do(Actor.Operator, new RemovePerson(Id));

        _world.Refused(_sari, World.Answers(World.First, "Tidak"));
        Assert.Equal(_sari, _world.Regency.Assessment(World.Assessment).Unit[World.First]!.By);
        Assert.Contains("no person", _world.Refused(Actor.Operator, new RemovePerson(Id)), StringComparison.Ordinal);
        Assert.Contains("no person", _world.Refused(Actor.Operator, new ChangeRole(Id, Role.Lead, World.Dishub)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_erasure_forgets_name_accounts_words_and_is_done_once()
    {
        var chat = _world.Regency.Addresses["test:sari"];
        _world.Do(_sari, new WriteNote(World.Assessment, Matter.Of(World.First), "kata Sari"));
        _world.Do(_sari, new MoveDialog(chat, "lapor", "1", "{}"), chat);
        _world.Do(Actor.Clock, new QueueMessage(chat, "{}"));

        _world.Do(Actor.Operator, new ReturnToOffice(World.Assessment, World.First, "SK kurang"));
        _world.Do(_sari, new ReplyToReview(World.Assessment, World.First, "kata Sari lagi"));

        _world.Do(Actor.Operator, new ErasePerson(Id, []));

        var person = _world.Regency.People[Id];
        Assert.Equal((null, false, true, 0), (person.Name, person.Active, person.Erased, person.Accounts.Length));
        Assert.Empty(_world.Regency.Accounts);
        Assert.DoesNotContain("test:sari", _world.Regency.Addresses.Keys);
        Assert.Null(_world.Regency.Chats[chat].Address);
        Assert.Empty(_world.Regency.Dialogs);
        Assert.Empty(_world.Regency.Outbox);
        var assessment = _world.Regency.Assessment(World.Assessment);
        Assert.Null(assessment.Notes[Matter.Of(World.First)].Text);
        Assert.Equal(("SK kurang", null), (assessment.Remarks[Matter.Of(World.First)].Text, assessment.Remarks[Matter.Of(World.First)].Reply!.Text));
        Assert.Empty(_world.Do(Actor.Operator, new ErasePerson(Id, [])));
        Assert.Contains("no person", _world.Refused(Actor.Operator, new ErasePerson(new(999), [])), StringComparison.Ordinal);
        Assert.Single(_world.Do(Actor.Operator, new FinishErasure(Id)));
        Assert.Empty(_world.Do(Actor.Operator, new FinishErasure(Id)));
    }

    [Fact]
    public void An_erasure_is_not_finished_before_it_began() => Assert.Empty(_world.Do(Actor.Operator, new FinishErasure(Id)));

    [Fact]
    public void Another_person_may_join_again_with_the_account_of_one_erased()
    {
        _world.Do(Actor.Operator, new ErasePerson(Id, []));

        Assert.NotEqual(_sari, _world.Join("Sari", Role.Member, World.Dishub));
    }

    [Fact]
    public void The_words_of_a_person_erased_are_kept_no_more()
    {
        var group = _world.Meet("test:g", Chats.ChatKind.Group);
        var hers = _world.Regency.Addresses["test:sari"];
        _world.Do(Actor.Operator, new ErasePerson(Id, []));

        Assert.Contains("no person", _world.Refused(_sari, new MoveDialog(group, "lapor", "1", "{}"), group), StringComparison.Ordinal);
        Assert.Contains("not known", _world.Refused(Actor.Stranger, new MoveDialog(hers, "lapor", "1", "{}"), hers), StringComparison.Ordinal);
    }

    [Fact]
    public void Anothers_talk_that_names_the_person_ends_with_the_erasure()
    {
        var group = _world.Meet("test:g", Chats.ChatKind.Group);
        var budi = _world.Join("Budi", Role.Member, World.Dishub);
        var named = _world.Do(budi, new MoveDialog(group, "lapor", "1", "{\"siapa\":\"Sari\"}"), group)[0];

        _world.Do(Actor.Operator, new ErasePerson(Id, [named.Sequence]));

        Assert.Empty(_world.Regency.Dialogs);
    }
}

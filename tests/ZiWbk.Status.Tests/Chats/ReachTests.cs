using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Chats;

public sealed class ReachTests
{
    private readonly World _world = World.WithOffices();
    private readonly ChatId _group;

    public ReachTests() => _group = _world.Meet("test:-5", ChatKind.Group);

    [Fact]
    public void A_group_that_moves_keeps_its_office_language_and_messages()
    {
        _world.Do(Actor.Operator, new BindGroup(_group, World.Dishub));
        _world.Do(Actor.Clock, new QueueMessage(_group, "{}"));

        _world.Do(Actor.Clock, new MoveChat("test:-5", "test:-1005"));

        Assert.Equal(_group, _world.Regency.Addresses["test:-1005"]);
        Assert.False(_world.Regency.Addresses.ContainsKey("test:-5"));
        Assert.Equal(("test:-1005", World.Dishub), (_world.Regency.Chats[_group].Address, _world.Regency.Chats[_group].Unit));
        Assert.Equal(_group, _world.Regency.Outbox.Values.Single().Chat);
    }

    [Fact]
    public void What_was_met_under_the_new_address_before_the_word_of_the_move_is_the_same_group()
    {
        _world.Do(Actor.Operator, new BindGroup(_group, World.Dishub));
        var twin = _world.Meet("test:-1005", ChatKind.Group);
        _world.Do(Actor.Clock, new QueueMessage(twin, "{}"));

        _world.Do(Actor.Clock, new MoveChat("test:-5", "test:-1005"));

        Assert.Equal(_group, _world.Regency.Addresses["test:-1005"]);
        Assert.Null(_world.Regency.Chats[twin].Address);
        Assert.Equal(_group, _world.Regency.Outbox.Values.Single().Chat);
    }

    [Fact]
    public void A_move_that_is_told_twice_moves_once()
    {
        _world.Do(Actor.Clock, new MoveChat("test:-5", "test:-1005"));

        Assert.Empty(_world.Do(Actor.Clock, new MoveChat("test:-5", "test:-1005")));
    }

    [Fact]
    public void What_a_platform_needs_to_write_to_a_chat_is_noted_where_it_changes()
    {
        Assert.Single(_world.Do(Actor.Clock, new NoteReference(_group, "a")));
        Assert.Empty(_world.Do(Actor.Clock, new NoteReference(_group, "a")));
        Assert.Single(_world.Do(Actor.Clock, new NoteReference(_group, "b")));
        Assert.Equal("b", _world.Regency.Chats[_group].Reference);
        Assert.Empty(_world.Do(Actor.Clock, new NoteReference(new(999), "a")));
        Assert.Empty(_world.Do(Actor.Clock, new NoteReference(_group, new string('x', NoteReference.Longest + 1))));
    }

    [Fact]
    public void An_office_with_groups_on_two_platforms_is_reminded_in_the_one_it_has_chosen()
    {
        _world.Do(Actor.Operator, new BindGroup(_group, World.Dishub));
        var teams = _world.Meet("teams:19:x@thread.tacv2", ChatKind.Group);
        _world.Do(Actor.Operator, new BindGroup(teams, World.Dishub));
        Assert.Equal([_group], Reminders.ReminderChats.Of(_world.Regency, World.Dishub).Select(chat => chat.Id));

        _world.Do(Actor.Operator, new Reminders.SetReminders(teams, true, null) { Home = true });
        Assert.Equal([teams], Reminders.ReminderChats.Of(_world.Regency, World.Dishub).Select(chat => chat.Id));

        _world.Do(Actor.Clock, new NoteReach(teams, "removed"));
        Assert.Equal([_group], Reminders.ReminderChats.Of(_world.Regency, World.Dishub).Select(chat => chat.Id));
    }

    [Fact]
    public void A_chat_is_lost_and_regained_once_each()
    {
        _world.Do(Actor.Clock, new NoteReach(_group, "removed"));
        Assert.NotNull(_world.Regency.Chats[_group].LostSince);
        Assert.Empty(_world.Do(Actor.Clock, new NoteReach(_group, "blocked")));

        _world.Do(Actor.Clock, new NoteReach(_group, null));
        Assert.Null(_world.Regency.Chats[_group].LostSince);
        Assert.Empty(_world.Do(Actor.Clock, new NoteReach(_group, null)));
    }

    [Fact]
    public void What_is_pinned_does_not_outlive_a_move_or_a_loss()
    {
        _world.Do(Actor.Clock, new NotePinned(_group, "7"));
        _world.Do(Actor.Clock, new MoveChat("test:-5", "test:-1005"));
        Assert.Null(_world.Regency.Chats[_group].Pinned);

        _world.Do(Actor.Clock, new NotePinned(_group, "8"));
        _world.Do(Actor.Clock, new NoteReach(_group, "removed"));
        Assert.Null(_world.Regency.Chats[_group].Pinned);
    }

    [Fact]
    public void A_groups_code_binds_one_group_and_gives_nobody_a_role()
    {
        var code = World.Code(90);
        _world.Do(Actor.Operator, new MakeGroupCode(code, World.Dishub));
        var (people, other) = (_world.Regency.People.Count, _world.Meet("test:-6", ChatKind.Group));

        _world.Do(Actor.Stranger, new BindGroupByCode(_group, code.ToString()));

        Assert.Equal(World.Dishub, _world.Regency.Chats[_group].Unit);
        Assert.Equal(people, _world.Regency.People.Count);
        Assert.Contains("no longer valid", _world.Refused(Actor.Stranger, new BindGroupByCode(other, code.ToString())), StringComparison.Ordinal);
        Assert.Contains("not known", Tried(new Join(_world.Meet("test:1"), code.ToString(), "Tamu", "test:1")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_invitation_binds_no_group()
    {
        var code = World.Code(91);
        _world.Do(Actor.Operator, new Invite(code, Role.Member, World.Dishub));

        Assert.Contains("not known", Tried(new BindGroupByCode(_group, code.ToString())), StringComparison.Ordinal);
        Assert.Null(_world.Regency.Chats[_group].Unit);
    }

    [Fact]
    public void A_group_that_works_for_an_office_is_not_taken_over_by_a_code()
    {
        var code = World.Code(92);
        _world.Do(Actor.Operator, new BindGroup(_group, World.Dishub));
        _world.Do(Actor.Operator, new MakeGroupCode(code, World.Dukcapil));

        Assert.Contains("another office", _world.Refused(Actor.Stranger, new BindGroupByCode(_group, code.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public void Five_wrong_codes_pause_the_group()
    {
        for (var wrong = 0; wrong < Join.WrongCodesBeforePause; wrong++)
            Assert.Contains("not known", Tried(new BindGroupByCode(_group, "salah")), StringComparison.Ordinal);

        Assert.Contains("Too many", _world.Refused(Actor.Stranger, new BindGroupByCode(_group, "salah")), StringComparison.Ordinal);
    }

    // A wrong code is refused, and that it was tried is recorded.
    private string Tried(Command command)
    {
        var decision = _world.Try(Actor.Stranger, command);
        _world.Record(Actor.Stranger, decision);
        Assert.IsType<InvitationMistyped>(Assert.Single(decision.Events));
        return decision.Refusal!.Value.En;
    }
}

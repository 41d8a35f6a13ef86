using ZiWbk.Assessment;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Dialogs;
using ZiWbk.Status.Events;
using ZiWbk.Status.Operations;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Chats;

public sealed class ChatTests
{
    private readonly World _world = World.WithOffices();
    private readonly ChatId _group;

    public ChatTests() => _group = _world.Meet("test:g", ChatKind.Group);

    [Fact]
    public void A_chat_met_again_changes_nothing() => Assert.Empty(_world.Do(Actor.Stranger, new MeetChat("test:g", ChatKind.Private)));

    [Fact]
    public void Only_a_group_is_bound_and_once()
    {
        _world.Do(Actor.Operator, new BindGroup(_group, World.Dishub));
        Assert.Empty(_world.Do(Actor.Operator, new BindGroup(_group, World.Dishub)));
        Assert.Contains("Only a group", _world.Refused(Actor.Operator, new BindGroup(_world.Meet("test:1"), World.Dishub)), StringComparison.Ordinal);
        Assert.Contains("Only a group", _world.Refused(Actor.Operator, new BindGroup(new(999), World.Dishub)), StringComparison.Ordinal);
        Assert.Contains("no office", _world.Refused(Actor.Operator, new BindGroup(_group, UnitId.Parse("entah"))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_is_chosen_in_the_chat_itself()
    {
        Assert.Contains("in the chat itself", _world.Refused(Actor.Stranger, new ChooseLanguage(_group, Language.English), _world.Meet("test:1")), StringComparison.Ordinal);
        Assert.Contains("in the chat itself", _world.Refused(Actor.Stranger, new ChooseLanguage(new(999), Language.English)), StringComparison.Ordinal);
        _world.Do(Actor.Stranger, new ChooseLanguage(_group, Language.English), _group);
        Assert.Empty(_world.Do(Actor.Stranger, new ChooseLanguage(_group, Language.English), _group));
    }

    [Fact]
    public void A_talk_belongs_to_its_chat_and_is_kept_within_bounds()
    {
        Assert.Contains("not known", _world.Refused(Actor.Stranger, new MoveDialog(_group, "lapor", "1", "{}")), StringComparison.Ordinal);
        Assert.Contains("not known", _world.Refused(Actor.Stranger, new MoveDialog(new(999), "lapor", "1", "{}"), new(999)), StringComparison.Ordinal);
        Assert.Contains("too long", _world.Refused(Actor.Stranger, new MoveDialog(_group, "lapor", "1", new string('a', 65_537)), _group), StringComparison.Ordinal);
        Assert.Empty(_world.Do(Actor.Stranger, new EndDialog(_group, "done"), _group));

        var moved = _world.Do(Actor.Stranger, new MoveDialog(_group, "lapor", "1", "{}"), _group)[0];
        Assert.Equal(_group.ToString(), _world.Regency.Dialogs[new(_group, _group.ToString())].By);
        Assert.Equal(moved.Sequence, _world.Regency.Dialogs[new(_group, _group.ToString())].Sequence);
        _world.Do(Actor.Stranger, new EndDialog(_group, "done"), _group);
        Assert.Empty(_world.Regency.Dialogs);
    }

    [Fact]
    public void In_a_group_each_person_has_a_talk_of_their_own()
    {
        var (first, second) = (_world.Join("Ratna", Role.Lead, World.Dishub), _world.Join("Budi", Role.Member, World.Dishub));
        _world.Do(first, new MoveDialog(_group, "isi", "1", "{}"), _group);
        _world.Do(second, new MoveDialog(_group, "catatan", "1", "{}"), _group);

        _world.Do(first, new EndDialog(_group, "done"), _group);

        Assert.Equal("catatan", Assert.Single(_world.Regency.Dialogs).Value.Dialog);
    }

    [Fact]
    public void An_import_adds_and_changes_and_takes_nothing_away()
    {
        Assert.Empty(_world.Do(Actor.Operator, new ImportUnits([World.Office(World.Dishub)])));
        Assert.Empty(_world.Do(Actor.Operator, new ImportUnits([World.Office(World.Dishub, "Baru")], ChangeKnown: false)));
        var events = _world.Do(Actor.Operator, new ImportUnits([World.Office(World.Dishub, "Baru"), World.Office(UnitId.Parse("dlh"))]));
        Assert.Equal([typeof(UnitChanged), typeof(UnitAdded)], events.Select(recorded => recorded.Event.GetType()));
        Assert.Equal(4, _world.Regency.Units.Count);
    }

    [Fact]
    public void Copies_of_the_data_are_remembered_and_the_source_of_a_restore_too()
    {
        _world.Do(Actor.Operator, new NoteBackup("/b"));
        _world.Do(Actor.Operator, new NoteRestore("/b", "/aside"));
        _world.Do(Actor.Operator, new NoteRestore("/c", "/aside-2"));

        Assert.Equal(["/b", "/aside", "/c", "/aside-2"], _world.Regency.Backups.Select(copy => copy.Folder));
    }

    [Fact]
    public void A_turn_is_decided_as_one_and_refused_as_one()
    {
        var context = _world.Context(Actor.Operator);
        var unit = UnitId.Parse("dlh");
        Assert.Equal(2, Turn.Of(_world.Regency, context, new ImportUnits([World.Office(unit)]), World.Answers(World.First, "Ya", new(unit, World.Year))).Events.Length);

        var refused = Turn.Of(_world.Regency, context, new ImportUnits([World.Office(unit)]), World.Answers(World.First, "Z", new(unit, World.Year)));
        Assert.NotNull(refused.Refusal);
        Assert.Empty(refused.Events);
    }
}

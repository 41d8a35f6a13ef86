using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Conversation.Views;

public class ViewTextTests
{
    private static readonly ViewWorld _world = ViewWorld.AtWork();

    private static readonly ViewWorld _journey = JourneyWorld.OnItsWay();

    /// <summary>Each page that was read and approved, by the file's name.</summary>
    private static readonly Dictionary<string, Func<Language, Message>> _pages = new()
    {
        ["status"] = language => Sari("status", language),
        ["status-blank"] = language => ViewWorld.Show("status", _world.Scene(_world.Agus, language), 1, ("unit", _world.Regency.Units[ZiWbk.Status.Units.UnitId.Parse("rsud-sosodoro")])),
        ["offices"] = language => ViewWorld.Show("offices", _world.Scene(_world.Agus, language)),
        ["missing"] = language => Sari("missing", language),
        ["missing-area"] = language => Sari("missing", language, ("area", ViewWorld.Lke.Areas[0])),
        ["path"] = language => Sari("path", language),
        ["path-wbbm"] = language => Sari("path", language, ("target", Target.Wbbm)),
        ["what-if-area"] = language => Sari("what-if", language, ("area", ViewWorld.Lke.Areas[4])),
        ["what-if-level"] = language => Sari("what-if", language, ("area", ViewWorld.Lke.Areas[4]), ("level", "B")),
        ["changes"] = language => Sari("changes", language, ("since", new DateOnly(2026, 3, 3))),
        ["changes-viewer"] = language => ViewWorld.Show("changes", _world.Scene(_world.Rina, language), 1, ("since", new DateOnly(2026, 3, 8))),
        ["owing"] = language => Sari("owing", language),
        ["owing-offices"] = language => ViewWorld.Show("owing", _world.Scene(_world.Agus, language)),
        ["explain"] = language => Sari("explain", language),
        ["explain-area"] = language => Sari("explain", language, ("area", ViewWorld.Lke.Areas[0])),
        ["explain-option"] = language => Sari("explain", language, ("question", ViewWorld.Find("A.I.1.ii.b"))),
        ["explain-ratio"] = language => Sari("explain", language, ("question", ViewWorld.Find("A.II.1.i.a"))),
        ["explain-index"] = language => Sari("explain", language, ("question", ViewWorld.Find("B.I.a.a"))),
        ["question"] = language => Sari("question", language, ("question", ViewWorld.Find("A.I.1.i.b"))),
        ["question-ratio"] = language => Sari("question", language, ("question", ViewWorld.Find("A.II.1.i.a"))),
        ["question-no-office"] = language => ViewWorld.Show("question", _world.Scene(_world.Agus, language), 1, ("question", ViewWorld.Find("A.I.1.i.b"))),
        ["stages"] = language => OnItsWay("stages", language),
        ["stages-offices"] = language => ViewWorld.Show("stages", _journey.Scene(_journey.Agus, language)),
        ["stage"] = language => OnItsWay("stage", language),
        ["stage-c"] = language => OnItsWay("stage", language, ("stage", Rules.Journey.FindStage("C")!)),
        ["task"] = language => OnItsWay("task", language, ("task", Rules.Journey.FindTask("A1")!)),
        ["task-open"] = language => OnItsWay("task", language, ("task", Rules.Journey.FindTask("B2")!)),
        ["plan"] = language => OnItsWay("plan", language, ("goal", Rules.Journey.FindStage("C")!), ("date", new DateOnly(2026, 5, 31))),
        ["plan-beyond"] = language => OnItsWay("plan", language, ("goal", Rules.Journey.FindStage("C")!), ("date", new DateOnly(2028, 5, 31))),
        ["requirements"] = language => OnItsWay("requirements", language),
        ["year"] = language => ViewWorld.Show("year", _journey.Scene(_journey.Agus, language)),
        ["submission"] = language => OnItsWay("submission", language),
        ["no-office"] = language => ViewWorld.Show("status", _world.Scene(_world.Agus, language)),
    };

    public static TheoryData<string, Language> Approved()
    {
        var all = new TheoryData<string, Language>();
        foreach (var name in _pages.Keys)
        {
            all.Add(name, Language.Indonesian);
            all.Add(name, Language.English);
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Approved))]
    public void The_page_is_the_one_that_was_approved(string name, Language language) =>
        Expected.Is($"{name}.{(language == Language.English ? "en" : "id")}", Told.Of(_pages[name](language)));

    private static Message OnItsWay(string view, Language language, params (string Name, object Value)[] given) =>
        ViewWorld.Show(view, _journey.Scene(_journey.Sari, language), 1, given);

    private static Message Sari(string view, Language language, params (string Name, object Value)[] given) =>
        ViewWorld.Show(view, _world.Scene(_world.Sari, language), 1, given);
}

using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;
using ZiWbk.Status.People;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Views;

public class ViewRightsTests
{
    private static readonly ViewWorld _world = ViewWorld.AtWork();

    private static readonly string _refusal = RightsTable.Refusal(Right.ReadStatus).Id;

    // What is published is open to media as well; its rights are told below.
    public static TheoryData<string> OfOneOffice() => [.. ViewCatalogue.OfStatus.All.Where(view => view is OfficeView and not MediaView).Select(view => view.Name)];

    [Theory]
    [MemberData(nameof(OfOneOffice))]
    public void Another_office_s_lead_is_refused(string view) => Assert.Equal(_refusal, Show(view, _world.Scene(_world.Dewi)).Text);

    [Theory]
    [MemberData(nameof(OfOneOffice))]
    public void Media_are_refused(string view) => Assert.Equal(_refusal, Show(view, _world.Scene(_world.Maya)).Text);

    [Theory]
    [MemberData(nameof(OfOneOffice))]
    public void Strangers_are_refused(string view) => Assert.Equal(_refusal, Show(view, _world.Scene(Actor.Stranger)).Text);

    [Theory]
    [MemberData(nameof(OfOneOffice))]
    public void The_office_s_viewer_sees_it(string view) => Assert.Contains("Dishub", Show(view, _world.Scene(_world.Rina)).Text, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(OfOneOffice))]
    public void A_reviewer_sees_it(string view) => Assert.Contains("Dishub", Show(view, _world.Scene(_world.Wati)).Text, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(OfOneOffice))]
    public void In_a_group_another_office_is_not_talked_about(string view) => Assert.Equal(
        "Di grup ini hanya kantor Dishub yang dibicarakan. Tanyakan di percakapan pribadi.",
        ViewWorld.Show(view, _world.Scene(_world.Agus, group: _world.Group), 1, ("unit", _world.Dukcapil), ("question", ViewWorld.Find("A.I.1.i.a"))).Text);

    [Theory]
    [MemberData(nameof(OfOneOffice))]
    public void In_a_group_a_stranger_is_refused(string view) =>
        Assert.Equal(_refusal, ViewWorld.Show(view, _world.Scene(Actor.Stranger, group: _world.Group), 1, ("question", ViewWorld.Find("A.I.1.i.a"))).Text);

    [Theory]
    [MemberData(nameof(OfOneOffice))]
    public void A_person_who_has_left_sees_nothing_any_more(string view)
    {
        var world = ViewWorld.AtWork();
        world.Do(world.Agus, new RemovePerson(world.Rina.Person!.Value));

        Assert.Equal(_refusal, Show(view, world.Scene(world.Rina)).Text);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("offices")]
    [InlineData("missing")]
    [InlineData("owing")]
    public void A_group_of_no_office_is_told_so(string view)
    {
        var world = ViewWorld.AtWork();
        var group = world.Meet("test:baru", ChatKind.Group);

        Assert.StartsWith("Grup ini belum terhubung", ViewWorld.Show(view, world.Scene(world.Agus, group: group)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_sees_its_own_office_where_all_are_asked_for() =>
        Assert.StartsWith("*Dishub*", ViewWorld.Show("offices", _world.Scene(_world.Agus, group: _world.Group)).Text, StringComparison.Ordinal);

    [Fact]
    public void Who_reads_one_office_sees_it_where_all_are_asked_for() =>
        Assert.StartsWith("*Dishub*", ViewWorld.Show("offices", _world.Scene(_world.Rina)).Text, StringComparison.Ordinal);

    [Fact]
    public void Who_reads_none_is_told_so() =>
        Assert.StartsWith("Belum ada kantor", ViewWorld.Show("offices", _world.Scene(_world.Maya)).Text, StringComparison.Ordinal);

    [Fact]
    public void A_reviewer_s_own_office_is_not_meant() =>
        Assert.StartsWith("Kantor mana", ViewWorld.Show("status", _world.Scene(_world.Wati)).Text, StringComparison.Ordinal);

    [Fact]
    public void Who_may_not_answer_is_not_offered_to() =>
        Assert.DoesNotContain(Buttons("missing", _world.Rina), value => value.StartsWith("/isi", StringComparison.Ordinal));

    [Fact]
    public void Names_of_who_changed_are_for_those_who_may_read_the_history() =>
        Assert.DoesNotContain("Wati", ViewWorld.Show("changes", _world.Scene(_world.Rina), 1, ("since", new DateOnly(2026, 3, 8))).Text, StringComparison.Ordinal);

    [Fact]
    public void A_locked_assessment_offers_nothing_to_answer()
    {
        var world = ViewWorld.AtWork();
        world.Do(world.Sari, new ZiWbk.Status.Assessments.SubmitAssessment(ViewWorld.Id(world.Dishub)));

        Assert.DoesNotContain(ViewWorld.Show("status", world.Scene(world.Sari)).AllButtons, button => button.Value == "/isi");
    }

    [Theory]
    [MemberData(nameof(OfOneOffice))]
    public void Without_a_year_that_is_said(string view)
    {
        var world = ViewWorld.AtWork();
        var scene = world.Scene(world.Agus) with { Regency = world.Regency with { Years = world.Regency.Years.Clear() } };

        Assert.StartsWith("Belum ada tahun penilaian", ViewWorld.Show(view, scene, 1, ("unit", world.Dishub)).Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Buttons(string view, Actor actor) => Show(view, _world.Scene(actor)).AllButtons.Select(button => button.Value);

    private static Message Show(string view, Scene scene) =>
        ViewWorld.Show(view, scene, 1, ("unit", _world.Dishub), ("question", ViewWorld.Find("A.I.1.i.a")), ("stage", Rules.Journey.Stages[1]), ("task", Rules.Journey.Tasks[5]));

    [Fact]
    public void Media_see_what_is_published_of_every_office() => Assert.Contains("Dishub", Show("media", _world.Scene(_world.Maya)).Text, StringComparison.Ordinal);

    [Fact]
    public void Another_office_s_lead_does_not_see_what_is_published() =>
        Assert.Equal(RightsTable.Refusal(Right.ReadMedia).Id, Show("media", _world.Scene(_world.Dewi)).Text);

    [Theory]
    [InlineData("people")]
    [InlineData("audit")]
    public void People_are_named_in_private_only(string view) =>
        Assert.Contains("percakapan pribadi", ViewWorld.Show(view, _world.Scene(_world.Agus, group: _world.Group)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("people", Right.ManagePeople)]
    [InlineData("audit", Right.ReadAudit)]
    public void People_of_another_office_are_named_to_nobody_but_admins(string view, Right right) =>
        Assert.Equal(RightsTable.Refusal(right).Id, ViewWorld.Show(view, _world.Scene(_world.Dewi), 1, ("unit", _world.Dishub)).Text);

    [Theory]
    [InlineData("people")]
    [InlineData("audit")]
    public void Strangers_are_told_of_nobody(string view) =>
        Assert.DoesNotContain("Dewi", ViewWorld.Show(view, _world.Scene(Actor.Stranger)).Text, StringComparison.Ordinal);
}

using ZiWbk.Conversation.Views;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Years;

namespace ZiWbk.Conversation.Scenes;

/// <summary>Which office a reviewer is shown first.</summary>
public sealed class ReviewDeskTests
{
    private readonly ViewWorld _world = ViewWorld.AtWork();

    [Fact]
    public void An_office_whose_day_is_near_comes_before_one_that_has_changed()
    {
        var (changed, near) = (Desk()[0], Desk()[^1]);
        Assert.NotEqual(changed.Unit, near.Unit);
        Assert.False(near.IsNear(Today));

        Due(Today.AddDays(3));

        Assert.Equal([near.Unit, changed.Unit], Desk().Take(2).Select(office => office.Unit));
        Assert.Equal(Today.AddDays(3), Desk()[0].Due);
    }

    [Fact]
    public void A_day_far_off_changes_no_order_and_one_gone_by_stays_first()
    {
        var last = Desk()[^1].Unit;
        Due(Today.AddDays(60));
        Assert.Equal(last, Desk()[^1].Unit);

        Due(Today.AddDays(5));
        _world.At += TimeSpan.FromDays(6);
        Assert.Equal(last, Desk()[0].Unit);
        Assert.True(Desk()[0].Due < Today);
    }

    [Fact]
    public void The_general_day_of_proposals_presses_until_it_is_gone_by_and_the_letters_day_for_ever()
    {
        Assert.Equal(new DateOnly(ViewWorld.Year, 5, 31), Desk()[0].Due);
        _world.At = new(ViewWorld.Year, 6, 1, 2, 0, 0, TimeSpan.Zero);
        Assert.Null(Desk()[0].Due);

        _world.Do(_world.Agus, new FixDate(ViewWorld.Year, "pengusulan", new(ViewWorld.Year, 7, 31), "B/22/2026"));

        _world.At = new(ViewWorld.Year, 8, 3, 2, 0, 0, TimeSpan.Zero);
        Assert.Equal(new DateOnly(ViewWorld.Year, 7, 31), Desk()[0].Due);
    }

    [Fact]
    public void Of_a_submitted_office_no_day_is_awaited()
    {
        _world.Do(_world.Dewi, new SubmitAssessment(ViewWorld.Id(_world.Dukcapil)));

        Assert.Null(Desk().First(office => office.Unit == _world.Dukcapil).Due);
    }

    private DateOnly Today => _world.Scene(_world.Wati).Today;

    private IReadOnlyList<OfficeToReview> Desk() => ReviewDesk.Of(_world.Scene(_world.Wati));

    // The day of the TPI's own evaluation at Disdukcapil.
    private void Due(DateOnly day) =>
        _world.Do(_world.Dewi, new AssignDuty(ViewWorld.Id(_world.Dukcapil), Matter.OfTask("C1"), new(_world.Dewi.Person!.Value, day)));
}

using ZiWbk.Status.Events;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Media;

public sealed class MediaTests
{
    private readonly World _world = World.WithOffices();
    private readonly Actor _media;

    public MediaTests() => _media = _world.Join("Nina", Role.Media, null);

    private MediaPlan Plan => _world.Regency.Assessment(World.Assessment).Media["pencanangan"];

    [Fact]
    public void What_is_planned_is_published_and_keeps_its_plan()
    {
        _world.Do(_media, new PlanMedia(World.Assessment, "pencanangan", new(2026, 3, 11)));
        _world.Do(_media, Published("https://contoh.go.id/1"));

        Assert.Equal(new DateOnly(2026, 3, 11), Plan.Planned);
        Assert.Equal([new Publication("https://contoh.go.id/1", new(2026, 3, 1))], Plan.Published);
    }

    [Fact]
    public void A_link_noted_again_with_another_day_stands_once()
    {
        _world.Do(_media, Published("https://contoh.go.id/1"));
        _world.Do(_media, Published("https://contoh.go.id/1", new(2026, 3, 2)));

        Assert.Equal(new DateOnly(2026, 3, 2), Assert.Single(Plan.Published).Date);
    }

    [Fact]
    public void A_link_is_taken_off_once()
    {
        _world.Do(_media, Published("https://contoh.go.id/1"));
        _world.Do(_media, new WithdrawMedia(World.Assessment, "pencanangan", "https://contoh.go.id/1"));

        Assert.Empty(Plan.Published);
        Assert.Contains("not on record", _world.Refused(_media, new WithdrawMedia(World.Assessment, "pencanangan", "https://contoh.go.id/1")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://admin@contoh.go.id")]
    [InlineData("contoh.go.id/berita")]
    [InlineData("https://contoh.go.id/a b")]
    public void Only_a_web_address_is_a_link(string link) =>
        Assert.Contains("http or https", _world.Refused(_media, Published(link)), StringComparison.Ordinal);

    [Fact]
    public void Nothing_has_been_published_tomorrow() =>
        Assert.Contains("future", _world.Refused(_media, Published("https://contoh.go.id/1", new(2026, 3, 4))), StringComparison.Ordinal);

    [Fact]
    public void A_milestone_is_one_of_the_journey() =>
        Assert.Contains("no milestone", _world.Refused(_media, new PlanMedia(World.Assessment, "pesta", new(2026, 3, 4))), StringComparison.Ordinal);

    [Fact]
    public void A_plan_far_from_its_year_is_refused() =>
        Assert.Contains("too far", _world.Refused(_media, new PlanMedia(World.Assessment, "pencanangan", new(2028, 1, 1))), StringComparison.Ordinal);

    private static PublishMedia Published(string link, DateOnly? date = null) =>
        new(World.Assessment, "pencanangan", new(link, date ?? new(2026, 3, 1)));
}

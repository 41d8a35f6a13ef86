using System.Globalization;
using ZiWbk.Status.Events;

namespace ZiWbk.Status;

public sealed class SeenUpdatesTests
{
    [Fact]
    public void The_last_hundred_thousand_updates_are_known_and_not_many_more_kept()
    {
        var seen = SeenUpdates.None;
        const int count = 250_001;
        for (var at = 0; at < count; at++)
            seen = seen.With(Key(at));

        Assert.All(Enumerable.Range(count - 100_000, 100_000), at => Assert.True(seen.Contains(Key(at))));
        Assert.InRange(seen.Newest.Count + seen.Thousands.Concat(seen.Older).Sum(set => set.Count), 100_000, 120_000);
        Assert.False(seen.Contains(Key(0)));
        Assert.Same(seen, seen.With(Key(count - 1)));
    }

    [Fact]
    public void The_same_id_in_two_channels_is_two_updates()
    {
        Assert.NotEqual(UpdateKey.Of("telegram", "1"), UpdateKey.Of("whatsapp", "1"));
        var key = UpdateKey.Of("telegram", "1");
        Assert.Equal(key, UpdateKey.Parse(key.ToString(), null));
        Assert.False(UpdateKey.TryParse(key.ToString()[1..], null, out _));
    }

    private static UpdateKey Key(int at) => UpdateKey.Of("test", at.ToString(CultureInfo.InvariantCulture));
}

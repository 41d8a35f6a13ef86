using ZiWbk.Channels.Telegram.Speaking;

namespace ZiWbk.Channels.Telegram;

public sealed class PaceTests
{
    private const long Group = -100;
    private readonly ManualClock _clock = new();
    private readonly Pace _pace;

    public PaceTests() => _pace = new(_clock);

    [Fact]
    public void In_all_thirty_leave_in_a_second()
    {
        Assert.Equal(30, Enumerable.Range(1, 50).Count(chat => _pace.HasRoom(chat, take: true)));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(20, Enumerable.Range(31, 20).Count(chat => _pace.HasRoom(chat, take: true)));
    }

    [Fact]
    public void A_chat_gets_one_in_a_second()
    {
        Assert.True(_pace.HasRoom(1, take: true));
        Assert.False(_pace.HasRoom(1, take: true));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(_pace.HasRoom(1, take: true));
    }

    [Fact]
    public void A_group_gets_twenty_in_a_minute_and_answers_and_edits_count()
    {
        for (var answer = 0; answer < 15; answer++)
            _pace.Count(Group);
        var sent = 0;
        for (var second = 0; second < 30; second++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            sent += _pace.HasRoom(Group, take: true) ? 1 : 0;
        }

        Assert.Equal(5, sent);
    }

    [Fact]
    public void To_ask_takes_no_room()
    {
        Assert.True(_pace.HasRoom(1, take: false));
        Assert.True(_pace.HasRoom(1, take: true));
    }
}

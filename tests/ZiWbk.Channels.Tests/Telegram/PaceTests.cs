using ZiWbk.Channels.Telegram.Speaking;

namespace ZiWbk.Channels.Telegram;

public sealed class PaceTests
{
    private const long Group = -100;
    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);
    private readonly ManualClock _clock = new();
    private readonly Pace _pace;

    public PaceTests() => _pace = new(_clock);

    [Fact]
    public void In_all_thirty_leave_in_a_second_and_never_more_however_late_it_is_looked()
    {
        var late = new Random(20261129);
        var left = new List<DateTimeOffset>();
        for (var chat = 1; left.Count < 300;)
        {
            var wait = _pace.TakeRoom(chat);
            if (wait == TimeSpan.Zero)
                (left, chat) = ([.. left, _clock.GetUtcNow()], chat + 1);
            else
                _clock.Advance(wait + TimeSpan.FromMilliseconds(late.Next(0, 12)));
        }

        Assert.Equal(30, left.Max(at => left.Count(other => other >= at && other < at + _second)));
        // What one was late the next made good: no more is lost than the little that is kept for the way.
        Assert.InRange((left[^1] - left[0]).TotalSeconds, 10, 10.3);
    }

    [Fact]
    public void Room_that_was_taken_is_not_counted_again_when_the_message_leaves()
    {
        var left = 0;
        for (var chat = 1; chat <= 60; chat++)
        {
            while (_pace.TakeRoom(chat) is { Ticks: > 0 } wait)
                _clock.Advance(wait);
            _pace.Count(chat);
            left += _clock.GetUtcNow() < new ManualClock().GetUtcNow() + _second ? 1 : 0;
        }

        Assert.Equal(30, left);
    }

    [Fact]
    public void The_wait_that_is_told_is_the_wait_there_is()
    {
        _pace.TakeRoom(1);
        var wait = _pace.TakeRoom(2);
        _clock.Advance(wait - TimeSpan.FromTicks(1));
        Assert.Equal(TimeSpan.FromTicks(1), _pace.TakeRoom(2));
        _clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(TimeSpan.Zero, _pace.TakeRoom(2));
    }

    [Fact]
    public void Answers_leave_less_room_for_a_second_and_no_longer()
    {
        for (var answer = 0; answer < 3_000; answer++)
            _pace.Count(answer);
        Assert.Equal(_second, _pace.TakeRoom(Group));
        _clock.Advance(_second);
        Assert.Equal(TimeSpan.Zero, _pace.TakeRoom(Group));
    }

    [Fact]
    public void A_chat_gets_one_in_a_second()
    {
        Assert.Equal(TimeSpan.Zero, _pace.TakeRoom(1));
        Assert.Equal(_second, _pace.TakeRoom(1));
        _clock.Advance(_second);
        Assert.Equal(TimeSpan.Zero, _pace.TakeRoom(1));
    }

    [Fact]
    public void A_group_gets_twenty_in_a_minute_and_answers_and_edits_count()
    {
        for (var answer = 0; answer < 15; answer++)
            _pace.Count(Group);
        var sent = 0;
        for (var second = 0; second < 30; second++)
        {
            _clock.Advance(_second);
            sent += _pace.TakeRoom(Group) == TimeSpan.Zero ? 1 : 0;
        }

        Assert.Equal(5, sent);
        Assert.Equal(TimeSpan.FromSeconds(30), _pace.TakeRoom(Group));
    }

    [Fact]
    public void A_clock_that_was_a_day_ahead_holds_nothing_back()
    {
        _clock.Advance(TimeSpan.FromDays(1));
        _pace.TakeRoom(Group);
        _clock.Advance(-TimeSpan.FromDays(1));
        Assert.InRange(_pace.TakeRoom(Group), TimeSpan.Zero, _second);
        _clock.Advance(_second);
        Assert.Equal(TimeSpan.Zero, _pace.TakeRoom(Group));
    }
}

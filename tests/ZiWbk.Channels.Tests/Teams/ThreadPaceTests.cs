using ZiWbk.Channels.Teams.Speaking;

namespace ZiWbk.Channels.Teams;

public sealed class ThreadPaceTests
{
    private readonly ManualClock _clock = new();

    [Theory]
    [InlineData(1, 7)]
    [InlineData(2, 8)]
    [InlineData(30, 60)]
    [InlineData(3_600, 1_800)]
    public void To_one_conversation_no_window_holds_more_than_Teams_takes(int seconds, int most)
    {
        var pace = new ThreadPace(_clock, 1_000);
        var sent = new List<DateTimeOffset>();
        for (var step = 0; step < seconds * 20 && step < 80_000; step++)
        {
            if (pace.TakeRoom("19:a") == TimeSpan.Zero)
                sent.Add(_clock.GetUtcNow());
            _clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        Assert.NotEmpty(sent);
        var first = 0;
        for (var last = 0; last < sent.Count; last++)
        {
            while (sent[first] <= sent[last] - TimeSpan.FromSeconds(seconds))
                first++;
            Assert.True(last - first + 1 <= most, $"{last - first + 1} within {seconds} s");
        }
    }

    [Fact]
    public void In_all_no_more_leave_a_second_than_is_set()
    {
        var pace = new ThreadPace(_clock, 25);

        Assert.Equal(25, Enumerable.Range(0, 100).Count(chat => pace.TakeRoom($"a:{chat}") == TimeSpan.Zero));
        _clock.Advance(TimeSpan.FromSeconds(1.1));
        Assert.Equal(TimeSpan.Zero, pace.TakeRoom("a:x"));
    }

    [Fact]
    public void What_answers_somebody_leaves_less_room_for_the_others()
    {
        var pace = new ThreadPace(_clock, 25);
        for (var reply = 0; reply < 7; reply++)
            pace.Count("a:1");

        Assert.NotEqual(TimeSpan.Zero, pace.TakeRoom("a:1"));
        Assert.Equal(TimeSpan.Zero, pace.TakeRoom("a:2"));
    }
}

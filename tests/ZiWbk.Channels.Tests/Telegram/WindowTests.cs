using ZiWbk.Channels.Receiving;
using ZiWbk.Channels.Telegram.Receiving;

namespace ZiWbk.Channels.Telegram;

public sealed class WindowTests
{
    private readonly Window _window = new();

    [Fact]
    public void Before_the_first_update_nothing_is_forgotten() => Assert.Equal(0, _window.Next);

    [Fact]
    public void Telegram_forgets_no_further_than_what_is_done_without_a_gap()
    {
        Assert.All([10L, 11, 12], number => Assert.True(_window.TryBegin(number)));
        _window.End(11);
        _window.End(12);
        Assert.Equal(10, _window.Next);

        _window.End(10);
        Assert.Equal(13, _window.Next);
    }

    [Fact]
    public void What_is_under_way_or_done_is_not_begun_again()
    {
        Assert.True(_window.TryBegin(10));
        Assert.False(_window.TryBegin(10));
        _window.End(10);
        Assert.False(_window.TryBegin(10));
    }

    [Fact]
    public void What_comes_out_of_order_is_begun_all_the_same()
    {
        Assert.All([12L, 10, 11], number => Assert.True(_window.TryBegin(number)));
        _window.End(12);
        _window.End(11);

        Assert.Equal(10, _window.Next);
    }

    [Fact]
    public async Task What_happens_in_one_chat_happens_in_order_and_chats_do_not_wait_for_each_other()
    {
        var lanes = new ChatLanes();
        var gate = new TaskCompletionSource();
        var done = new List<int>();
        var first = lanes.RunAsync("test:1", async () =>
        {
            await gate.Task;
            done.Add(1);
        });
        var second = lanes.RunAsync("test:1", () =>
        {
            done.Add(2);
            return Task.CompletedTask;
        });

        await lanes.RunAsync("test:2", () => Task.CompletedTask).WaitAsync(Patience.Long, TestContext.Current.CancellationToken);
        Assert.False(second.IsCompleted);
        gate.SetResult();
        await Task.WhenAll(first, second);

        Assert.Equal([1, 2], done);
    }

    [Fact]
    public async Task What_fails_keeps_nothing_behind_it_from_its_turn()
    {
        var lanes = new ChatLanes();
        var failed = lanes.RunAsync("test:1", () => throw new IOException());
        var after = lanes.RunAsync("test:1", () => Task.CompletedTask);

        await Assert.ThrowsAsync<IOException>(() => failed);
        await after.WaitAsync(Patience.Long, TestContext.Current.CancellationToken);
    }
}

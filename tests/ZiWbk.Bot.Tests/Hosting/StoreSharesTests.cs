using ZiWbk.Bot.Hosting;

namespace ZiWbk.Bot.Tests.Hosting;

public class StoreSharesTests
{
    private readonly StoreShares _shares = new();

    [Fact]
    public async Task Many_have_a_share_at_a_time()
    {
        using var first = await _shares.OneAsync();
        using var second = await _shares.OneAsync();
        Assert.NotSame(first, second);
    }

    [Fact]
    public async Task Whoever_wants_all_waits_for_those_who_have_one_and_later_ones_wait_for_him()
    {
        var first = await _shares.OneAsync();
        var second = await _shares.OneAsync();
        var all = _shares.AllAsync();
        var later = _shares.OneAsync().AsTask();
        first.Dispose();
        // Given back twice it counts once.
        first.Dispose();
        Assert.False(all.IsCompleted);
        second.Dispose();
        var alone = await all;
        Assert.False(later.IsCompleted);
        alone.Dispose();
        (await later).Dispose();
    }

    [Fact]
    public async Task Two_who_want_all_have_it_one_after_the_other()
    {
        var first = await _shares.AllAsync();
        var second = _shares.AllAsync();
        Assert.False(second.IsCompleted);
        first.Dispose();
        (await second).Dispose();
        (await _shares.OneAsync()).Dispose();
    }

    [Fact]
    public async Task Nobody_is_in_while_somebody_is_alone()
    {
        var (inside, alone, worst) = (0, 0, 0);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(at => Task.Run(async () =>
        {
            for (var round = 0; round < 50; round++)
            {
                if (at % 10 == 0)
                {
                    using var all = await _shares.AllAsync();
                    Interlocked.Increment(ref alone);
                    worst = Math.Max(worst, Volatile.Read(ref inside) + Volatile.Read(ref alone) - 1);
                    await Task.Yield();
                    Interlocked.Decrement(ref alone);
                }
                else
                {
                    using var one = await _shares.OneAsync();
                    Interlocked.Increment(ref inside);
                    worst = Math.Max(worst, Volatile.Read(ref alone));
                    await Task.Yield();
                    Interlocked.Decrement(ref inside);
                }
            }
        })));
        Assert.Equal(0, worst);
    }
}

using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using ZiWbk.Status.Inbox;

namespace ZiWbk.Channels.Receiving;

/// <summary>What one chat sends beyond the first few is taken over: acknowledged at once, worked on in order.</summary>
public sealed class BacklogTests : IDisposable
{
    private const long Flooding = 7;
    private const int Many = Backlog.MostWaiting + 30;

    private readonly ChatLanes _lanes = new();
    private readonly MemoryInbox _kept = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _lock = new();
    private readonly List<long> _done = [];
    private volatile bool _answered = true;
    private int _failures;

    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
    }

    [Fact]
    public async Task A_flood_is_acknowledged_before_it_is_worked_on_and_worked_on_in_order()
    {
        var backlog = Open();
        var taken = Enumerable.Range(1, Many).Select(number => Take(backlog, Flooding, number)).ToArray();

        // The first few wait for their effect; those behind them stand on disk.
        await Task.WhenAll(taken[Backlog.MostWaiting..]).WaitAsync(Patience.Long, TestContext.Current.CancellationToken);
        Assert.All(taken[..Backlog.MostWaiting], waiting => Assert.False(waiting.IsCompleted));
        Assert.Empty(Done);

        _gate.SetResult();
        await Patience.Until(() => Done.Length == Many);
        Assert.Equal(Enumerable.Range(1, Many).Select(number => (long)number), Done);
        await Patience.Until(() => _kept.Count == 0);
    }

    [Fact]
    public async Task Nothing_overtakes_what_was_taken_over_and_other_chats_do_not_wait()
    {
        var backlog = Open();
        var taken = Enumerable.Range(1, Backlog.MostWaiting + 3).Select(number => Take(backlog, Flooding, number)).ToArray();

        await backlog.TakeAsync("telegram:8", () => Kept(8, 1_000), () => Task.CompletedTask).WaitAsync(Patience.Long, TestContext.Current.CancellationToken);

        _gate.SetResult();
        // The lane is short again, while what was taken over is still being worked on.
        await Task.WhenAll(taken);
        await Take(backlog, Flooding, 99);
        await Patience.Until(() => Done.Length == Backlog.MostWaiting + 4);
        Assert.Equal(99, Done[^1]);
        Assert.Equal(Done.Order(), Done);

        // All is done, and the next is worked on at once again.
        await Patience.Until(() => _lanes.Count($"telegram:{Flooding}") == 0);
        await Take(backlog, Flooding, 100);
        Assert.Equal(100, Done[^1]);
    }

    [Fact]
    public async Task What_was_taken_over_before_a_restart_is_worked_on_after_it()
    {
        for (var number = 1; number <= 5; number++)
            await _kept.KeepAsync(new($"telegram:{Flooding}", null, number, JsonSerializer.SerializeToUtf8Bytes(Raw(number))));
        await _kept.KeepAsync(new("teams:a", null, 6, new byte[1]));
        _gate.SetResult();

        Open().Resume();

        await Patience.Until(() => Done.Length == 5);
        Assert.Equal([1, 2, 3, 4, 5], Done);
        await Patience.Until(() => _kept.Count == 1);
    }

    [Fact]
    public async Task It_waits_while_the_answers_pile_up_and_where_nothing_can_be_recorded()
    {
        _answered = false;
        _failures = 1;
        _gate.SetResult();
        await _kept.KeepAsync(new($"telegram:{Flooding}", null, 1, JsonSerializer.SerializeToUtf8Bytes(Raw(1))));
        Open().Resume();
        await Task.Delay(Backlog.Breath * 5, TestContext.Current.CancellationToken);
        Assert.Empty(Done);
        Assert.Equal(1, _failures);

        _answered = true;

        await Patience.Until(() => Done.Length == 1);
        Assert.Equal(0, _failures);
    }

    private long[] Done
    {
        get
        {
            lock (_lock)
                return [.. _done];
        }
    }

    private Backlog Open() => new("telegram", _lanes, _kept, WorkAsync, _ => _answered, TimeProvider.System, NullLogger.Instance, _stopping.Token);

    private Task Take(Backlog backlog, long chat, long number) => backlog.TakeAsync($"telegram:{chat}", () => Kept(chat, number), () => DoAsync(number));

    private Task WorkAsync(KeptUpdate update)
    {
        if (_failures > 0)
        {
            _failures--;
            throw new IOException();
        }

        Assert.Equal(update.Number, JsonDocument.Parse(update.Raw).RootElement.GetProperty("update_id").GetInt64());
        return DoAsync(update.Number);
    }

    private async Task DoAsync(long number)
    {
        await _gate.Task;
        lock (_lock)
            _done.Add(number);
    }

    private static KeptUpdate Kept(long chat, long number) => new($"telegram:{chat}", null, number, JsonSerializer.SerializeToUtf8Bytes(Raw(number)));

    private static JsonElement Raw(long number) => JsonDocument.Parse(string.Create(CultureInfo.InvariantCulture, $$"""{"update_id":{{number}}}""")).RootElement;
}

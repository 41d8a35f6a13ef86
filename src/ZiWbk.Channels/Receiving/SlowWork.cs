namespace ZiWbk.Channels.Receiving;

/// <summary>Shows that the bot is typing while something takes long; what is quick is simply answered.</summary>
/// <param name="clock">Tells the time.</param>
/// <param name="again">How long the platform shows it.</param>
internal sealed class SlowWork(TimeProvider clock, TimeSpan again)
{
    private static readonly TimeSpan _slow = TimeSpan.FromMilliseconds(700);

    /// <summary>Waits for the work.</summary>
    /// <param name="work">The work.</param>
    /// <param name="show">Shows it once; whether that succeeds decides nothing.</param>
    public async Task WhileAsync(Task work, Func<CancellationToken, Task> show)
    {
        // Nearly all work is done by then: it costs no token, no change of thread, and no exception that says it was cancelled.
        await work.WaitAsync(_slow, clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (work.IsCompleted)
        {
            await work;
            return;
        }

        using var done = new CancellationTokenSource();
        var showing = ShowAsync(show, done.Token);
        try
        {
            await work;
        }
        finally
        {
            await done.CancelAsync();
            _ = showing;
        }
    }

    private async Task ShowAsync(Func<CancellationToken, Task> show, CancellationToken done)
    {
        try
        {
            while (true)
            {
                await show(done);
                await Task.Delay(again, clock, done);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whether it is shown decides nothing.
        }
    }
}

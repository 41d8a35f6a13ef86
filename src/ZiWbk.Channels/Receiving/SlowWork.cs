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
        using var done = new CancellationTokenSource();
        var showing = work.IsCompleted ? Task.CompletedTask : ShowAsync(show, done.Token);
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
            for (var pause = _slow; ; pause = again)
            {
                await Task.Delay(pause, clock, done);
                await show(done);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whether it is shown decides nothing.
        }
    }
}

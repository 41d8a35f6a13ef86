using Telegram.Bot;
using Telegram.Bot.Types.Enums;

namespace ZiWbk.Channels.Telegram.Receiving;

/// <summary>Shows that the bot is typing while something takes long; what is quick is simply answered.</summary>
internal sealed class SlowWork(ITelegramBotClient bot, TimeProvider clock)
{
    private static readonly TimeSpan _slow = TimeSpan.FromMilliseconds(700);

    // Telegram shows it for five seconds.
    private static readonly TimeSpan _again = TimeSpan.FromSeconds(4.5);

    /// <summary>Waits for the work.</summary>
    public async Task WhileAsync(Task work, long chat, int? thread)
    {
        using var done = new CancellationTokenSource();
        var showing = work.IsCompleted ? Task.CompletedTask : ShowAsync(chat, thread, done.Token);
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

    private async Task ShowAsync(long chat, int? thread, CancellationToken done)
    {
        try
        {
            for (var pause = _slow; ; pause = _again)
            {
                await Task.Delay(pause, clock, done);
                await bot.SendChatAction(chat, ChatAction.Typing, thread, cancellationToken: done);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whether it is shown decides nothing.
        }
    }
}

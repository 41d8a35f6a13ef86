using System.Text.Json;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;
using ZiWbk.Channels.Outbox;
using ZiWbk.Channels.Receiving;
using ZiWbk.Channels.Telegram.Speaking;

namespace ZiWbk.Channels.Telegram.Receiving;

/// <summary>
/// Fetches updates. Telegram is told that one is done when its effect, and those of all before it, are on disk; what comes behind one
/// that takes long is worked on meanwhile.
/// </summary>
internal sealed class Polling(ITelegramBotClient bot, Inbox inbox, TimeProvider clock, ILogger logger, Action<bool> connected)
{
    /// <summary>The kinds of updates that are asked for.</summary>
    public static readonly UpdateType[] Kinds = [UpdateType.Message, UpdateType.CallbackQuery, UpdateType.MyChatMember];

    private const int Most = 100;

    /// <summary>How long Telegram keeps an answer back while there is nothing.</summary>
    private const int LongPoll = 50;

    private static readonly TimeSpan _glance = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan _conflict = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan _quiet = TimeSpan.FromDays(1);

    private readonly Window _window = new();
    private DateTimeOffset _latest = clock.GetUtcNow();

    /// <summary>Fetches until it is told to stop; then what is under way is finished, and told to Telegram.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var failures = 0;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var began = await FetchAsync(_window.Count == 0 ? LongPoll : 0, stopping);
                connected(true);
                failures = 0;
                // What is under way stands at the head of whatever is fetched next; looking again at once would only find it again.
                if (!began && _window.Count > 0)
                    await Task.WhenAny(_window.Moved, Task.Delay(_glance, clock, stopping));
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                break;
            }
            catch (Exception exception) when (exception is RequestException or OperationCanceledException or JsonException)
            {
                failures++;
                connected(false);
                await PauseAsync(exception, failures, stopping);
            }
        }

        await EndAsync();
    }

    private async Task<bool> FetchAsync(int timeout, CancellationToken stopping)
    {
        // Asked for more than its answer can hold: one that cannot be read is passed over by itself.
        var batch = await bot.SendRequest(new RawGetUpdates { Offset = _window.Next, Limit = Most, Timeout = timeout, AllowedUpdates = Kinds }, stopping);
        if (batch.Length > 0)
            _latest = clock.GetUtcNow();
        else if (clock.GetUtcNow() - _latest > _quiet)
            _window.Forget();
        var began = false;
        foreach (var raw in batch)
        {
            if (UpdateReading.Number(raw) is not { } number || !_window.TryBegin(number))
                continue;
            began = true;
            _ = WorkAsync(number, raw.Clone(), stopping);
        }

        return began;
    }

    private async Task WorkAsync(long number, JsonElement raw, CancellationToken stopping)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await inbox.TakeAsync(number, raw, stopping);
                _window.End(number);
                return;
            }
            catch (IOException exception)
            {
                // Not acknowledged, it stays with Telegram however long it takes.
                logger.NotRecorded(number, exception.GetType().Name);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            try
            {
                await Task.Delay(Pauses.After(attempt), clock, stopping);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private Task PauseAsync(Exception exception, int failures, CancellationToken stopping)
    {
        var fault = exception is ApiRequestException refusal ? Fault.Of(refusal) : default;
        var pause = exception switch
        {
            ApiRequestException { ErrorCode: 409 } => _conflict,
            ApiRequestException { ErrorCode: 429 } => fault.RetryAfter,
            _ => Pauses.After(Math.Min(failures, 6)),
        };
        if (exception is ApiRequestException { ErrorCode: 409 })
            logger.Conflict(pause);
        else
            logger.NotReached(Attempt.Name(exception), pause);
        return Task.Delay(pause, clock, stopping).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    private async Task EndAsync()
    {
        await Task.WhenAny(inbox.Quiet, Task.Delay(_patience));
        if (_window.Next <= 0)
            return;
        try
        {
            using var patience = new CancellationTokenSource(_patience);
            await bot.SendRequest(new RawGetUpdates { Offset = _window.Next, Limit = 1, Timeout = 0, AllowedUpdates = Kinds }, patience.Token);
        }
        catch (Exception exception) when (exception is RequestException or OperationCanceledException or JsonException)
        {
            // They come again at the next start, and have had their effect.
            logger.NotReached(Attempt.Name(exception), TimeSpan.Zero);
        }
    }

    /// <summary>Fetches updates without reading them.</summary>
    internal sealed class RawGetUpdates() : RequestBase<JsonElement[]>("getUpdates")
    {
        public long Offset { get; set; }

        public int Limit { get; set; }

        public int Timeout { get; set; }

        public UpdateType[] AllowedUpdates { get; set; } = [];
    }
}

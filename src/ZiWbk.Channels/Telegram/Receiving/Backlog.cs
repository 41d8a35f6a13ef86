using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using ZiWbk.Channels.Outbox;
using ZiWbk.Status.Inbox;

namespace ZiWbk.Channels.Telegram.Receiving;

/// <summary>
/// Where one chat sends more than can be worked on at once. Fetching can be told that an update is done only when all before it are, so a
/// flood in one chat would keep the updates of all others from being fetched. What comes behind the first few of a chat is therefore taken
/// over: written to disk, acknowledged, and worked on in its turn, no faster than others do not feel.
/// </summary>
internal sealed class Backlog(ChatLanes lanes, IKeptUpdates kept, Func<KeptUpdate, Task> work, Func<string, bool> isAnswered, TimeProvider clock, ILogger logger, CancellationToken stopping)
{
    /// <summary>So many of a chat wait in memory; files sent together, at most ten, are never too many.</summary>
    public const int MostWaiting = 12;

    /// <summary>The pause after each that was taken over.</summary>
    internal static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan _unanswered = TimeSpan.FromMilliseconds(250);

    private readonly Lock _lock = new();
    private readonly HashSet<string> _workedOff = new(StringComparer.Ordinal);

    /// <summary>Goes on with what was taken over before the program began.</summary>
    public void Resume()
    {
        lock (_lock)
        {
            foreach (var chat in kept.Chats.Where(IsTelegram))
                WorkOff(chat);
        }
    }

    /// <summary>Does it in its turn, or takes it over; the task ends when its effect, or it itself, is on disk.</summary>
    /// <exception cref="IOException">It could not be recorded, and must be brought again.</exception>
    public Task TakeAsync(Arrival arrival, JsonElement raw, Func<Task> now)
    {
        var chat = string.Create(CultureInfo.InvariantCulture, $"{TelegramChannel.Name}:{arrival.Chat}");
        lock (_lock)
        {
            // Nothing overtakes what was taken over.
            if (!_workedOff.Contains(chat) && lanes.Count(arrival.Chat) < MostWaiting)
                return lanes.RunAsync(arrival.Chat, now);
            var keeping = kept.KeepAsync(new(chat, arrival.Account, arrival.Update, JsonSerializer.SerializeToUtf8Bytes(raw)));
            WorkOff(chat);
            return keeping;
        }
    }

    private void WorkOff(string chat)
    {
        if (!_workedOff.Add(chat))
            return;
        logger.TakenOver();
        _ = lanes.RunAsync(Id(chat), () => WorkOffAsync(chat));
    }

    private async Task WorkOffAsync(string chat)
    {
        while (Next(chat) is { } update)
        {
            // Answers pile up where Telegram takes no more for a while.
            while (!isAnswered(chat))
                await Task.Delay(_unanswered, clock, stopping);
            await InsistAsync(update);
            kept.Done(update);
            await Task.Delay(Breath, clock, stopping);
        }
    }

    private KeptUpdate? Next(string chat)
    {
        lock (_lock)
        {
            var next = kept.First(chat);
            if (next is null)
                _workedOff.Remove(chat);
            return next;
        }
    }

    private async Task InsistAsync(KeptUpdate update)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await work(update);
                return;
            }
            catch (IOException exception)
            {
                logger.NotRecorded(update.Number, exception.GetType().Name);
            }

            await Task.Delay(Pauses.After(attempt), clock, stopping);
        }
    }

    private static bool IsTelegram(string chat) => chat.StartsWith(TelegramChannel.Name + ":", StringComparison.Ordinal);

    private static long Id(string chat) => long.Parse(chat.AsSpan(TelegramChannel.Name.Length + 1), CultureInfo.InvariantCulture);
}

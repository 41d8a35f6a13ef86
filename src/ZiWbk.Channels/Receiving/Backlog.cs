using Microsoft.Extensions.Logging;
using ZiWbk.Channels.Outbox;
using ZiWbk.Status.Inbox;

namespace ZiWbk.Channels.Receiving;

/// <summary>
/// Where one chat sends more than can be worked on at once. Fetching can be told that an update is done only when all before it are, so a
/// flood in one chat would keep the updates of all others from being fetched. What comes behind the first few of a chat is therefore taken
/// over: written to disk, acknowledged, and worked on in its turn, no faster than others do not feel. So is what takes longer than whoever
/// brings it waits.
/// </summary>
internal sealed class Backlog(string channel, ChatLanes lanes, IKeptUpdates kept, Func<KeptUpdate, Task> work, Func<string, bool> isAnswered, TimeProvider clock, ILogger logger, CancellationToken stopping)
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
            foreach (var chat in kept.Chats.Where(chat => chat.StartsWith($"{channel}:", StringComparison.Ordinal)))
                WorkOff(chat);
        }
    }

    /// <summary>Does it in its turn, or takes it over; the task ends when its effect, or it itself, is on disk.</summary>
    /// <param name="chat">The chat's address, <c>channel:id</c>.</param>
    /// <param name="update">As it is kept.</param>
    /// <param name="now">Does it.</param>
    /// <param name="isSlow">Whether it is taken over in any case.</param>
    /// <exception cref="IOException">It could not be recorded, and must be brought again.</exception>
    public Task TakeAsync(string chat, Func<KeptUpdate> update, Func<Task> now, bool isSlow = false)
    {
        lock (_lock)
        {
            // Nothing overtakes what was taken over.
            var isFull = lanes.Count(chat) >= MostWaiting;
            if (!isSlow && !isFull && !_workedOff.Contains(chat))
                return lanes.RunAsync(chat, now);
            if (isFull && !_workedOff.Contains(chat))
                logger.TakenOver();
            var keeping = kept.KeepAsync(update());
            WorkOff(chat);
            return keeping;
        }
    }

    private void WorkOff(string chat)
    {
        if (_workedOff.Add(chat))
            _ = lanes.RunAsync(chat, () => WorkOffAsync(chat));
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
}

using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace ZiWbk.Channels.Telegram.Receiving;

/// <summary>Takes raw updates, whichever way they come: read one by one, each in its chat's turn.</summary>
internal sealed class Inbox(UpdateMapping mapping, UpdateWork work, ILogger logger)
{
    private readonly ChatLanes _lanes = new();

    /// <summary>Ends when nothing is under way.</summary>
    public Task Quiet => _lanes.Quiet;

    /// <summary>Takes one; the task ends when it may be acknowledged: its effect is on disk, and a press has been answered.</summary>
    /// <exception cref="IOException">It could not be recorded, and must be brought again.</exception>
    public Task TakeAsync(long number, JsonElement raw, CancellationToken cancel)
    {
        var (update, failure) = UpdateReading.Read(raw);
        Arrival? arrival = null;
        try
        {
            arrival = update is null ? null : mapping.Of(update);
        }
        catch (Exception exception) when (exception is NullReferenceException or ArgumentException or InvalidOperationException)
        {
            // A field that must be there is not.
            failure = exception.GetType().Name;
        }

        if (arrival is null)
        {
            logger.Poison(number, failure ?? "null");
            return Task.CompletedTask;
        }

        return arrival is Nothing ? Task.CompletedTask : DoAsync(arrival, cancel);
    }

    private async Task DoAsync(Arrival arrival, CancellationToken cancel)
    {
        var answered = Task.CompletedTask;
        await _lanes.RunAsync(arrival.Chat, async () => answered = await work.DoAsync(arrival, cancel));
        await answered;
    }
}

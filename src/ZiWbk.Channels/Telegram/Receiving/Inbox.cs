using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using ZiWbk.Channels.Receiving;
using ZiWbk.Status.Inbox;

namespace ZiWbk.Channels.Telegram.Receiving;

/// <summary>Takes raw updates, whichever way they come: read one by one, each in its chat's turn.</summary>
internal sealed class Inbox
{
    private readonly ChatLanes _lanes = new();
    private readonly UpdateMapping _mapping;
    private readonly UpdateWork _work;
    private readonly ILogger _logger;
    private readonly Backlog _backlog;

    public Inbox(UpdateMapping mapping, UpdateWork work, IKeptUpdates kept, TimeProvider clock, ILogger logger, CancellationToken stopping)
    {
        (_mapping, _work, _logger) = (mapping, work, logger);
        _backlog = new(TelegramChannel.Name, _lanes, kept, update => WorkAsync(update, stopping), work.IsAnswered, clock, logger, stopping);
    }

    /// <summary>Ends when nothing is under way.</summary>
    public Task Quiet => _lanes.Quiet;

    /// <summary>Goes on with what was taken over and not worked on yet.</summary>
    public void Resume() => _backlog.Resume();

    /// <summary>Takes one; the task ends when it may be acknowledged: its effect is on disk and a press has been answered, or it itself is on disk.</summary>
    /// <exception cref="IOException">It could not be recorded, and must be brought again.</exception>
    public async Task TakeAsync(long number, JsonElement raw, CancellationToken cancel)
    {
        if (Read(number, raw) is not { } arrival || arrival is Nothing)
            return;
        var answered = Task.CompletedTask;
        var chat = string.Create(CultureInfo.InvariantCulture, $"{TelegramChannel.Name}:{arrival.Chat}");
        await _backlog.TakeAsync(chat, () => new(chat, arrival.Account, number, JsonSerializer.SerializeToUtf8Bytes(raw)), async () => answered = await _work.DoAsync(arrival, cancel));
        await answered;
    }

    private async Task WorkAsync(KeptUpdate update, CancellationToken cancel)
    {
        using var document = JsonDocument.Parse(update.Raw);
        if (Read(update.Number, document.RootElement) is { } arrival)
            await await _work.DoAsync(arrival, cancel);
    }

    private Arrival? Read(long number, JsonElement raw)
    {
        var (update, failure) = UpdateReading.Read(raw);
        try
        {
            if (update is not null)
                return _mapping.Of(update);
        }
        catch (Exception exception) when (exception is NullReferenceException or ArgumentException or InvalidOperationException)
        {
            // A field that must be there is not.
            failure = exception.GetType().Name;
        }

        _logger.Poison(number, failure ?? "null");
        return null;
    }
}

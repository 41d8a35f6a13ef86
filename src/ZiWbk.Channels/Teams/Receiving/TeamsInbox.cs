using System.Text.Json;
using Microsoft.Extensions.Logging;
using ZiWbk.Assessment;
using ZiWbk.Channels.Receiving;
using ZiWbk.Status.Inbox;

namespace ZiWbk.Channels.Teams.Receiving;

/// <summary>Takes validated activities, each in its conversation's turn.</summary>
internal sealed class TeamsInbox
{
    // Teams stops waiting for the answer to a press after about ten seconds.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(8);

    private static readonly Bilingual _wait = new("Sebentar, masih saya kerjakan.", "One moment, I am working on it.");

    private readonly ChatLanes _lanes = new();
    private readonly Backlog _backlog;
    private readonly ActivityWork _work;
    private readonly TimeProvider _clock;
    private readonly CancellationToken _stopping;

    public TeamsInbox(ActivityWork work, IKeptUpdates kept, TimeProvider clock, ILogger logger, CancellationToken stopping)
    {
        (_work, _clock, _stopping) = (work, clock, stopping);
        _backlog = new(TeamsChannel.Name, _lanes, kept, WorkAsync, work.IsAnswered, clock, logger, stopping);
    }

    /// <summary>Ends when nothing is under way.</summary>
    public Task Quiet => _lanes.Quiet;

    /// <summary>Goes on with what was taken over and not worked on yet.</summary>
    public void Resume() => _backlog.Resume();

    /// <summary>Takes one; the task ends when it may be acknowledged: its effect, or it itself, is on disk.</summary>
    /// <exception cref="IOException">It could not be recorded, and must be brought again.</exception>
    public async Task<InvokeAnswer> TakeAsync(Activity activity)
    {
        var arrival = ActivityMapping.Of(activity);
        if (arrival is NothingHere)
            return activity.IsInvoke ? InvokeAnswer.NotKnown : InvokeAnswer.Taken;
        InvokeAnswer? answer = null;
        var taking = _backlog.TakeAsync(
            activity.ChatKey,
            () => new(activity.ChatKey, activity.FromId is { } account ? $"{TeamsChannel.Name}:{account}" : null, 0, JsonSerializer.SerializeToUtf8Bytes(activity.Raw)),
            async () => answer = await _work.DoAsync(arrival, _stopping),
            ActivityWork.IsSlow(arrival));
        if (arrival is PressedHere && activity.IsInvoke)
            // A press goes on when nobody waits for its answer any more; a failure to record it is told as one.
            await Task.WhenAny(taking, Task.Delay(_patience, _clock, _stopping));
        else
            await taking;
        if (taking.IsFaulted)
            await taking;
        return answer ?? (arrival is PressedHere pressed ? InvokeAnswer.Words(_wait.In(pressed.Incoming.Language ?? Language.Indonesian)) : InvokeAnswer.Taken);
    }

    private async Task WorkAsync(KeptUpdate update)
    {
        using var document = JsonDocument.Parse(update.Raw);
        await _work.DoAsync(ActivityMapping.Of(new(document.RootElement)), _stopping);
    }
}

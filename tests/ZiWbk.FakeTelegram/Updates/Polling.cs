using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary><c>getUpdates</c>: confirms by offset, waits up to 50 seconds, gives way to whoever asks next.</summary>
internal sealed class Polling(World world)
{
    private const int LongestWait = 50;

    public async Task<IReadOnlyList<PendingUpdate>> GetAsync(ApiCall call)
    {
        var patience = TimeSpan.FromSeconds(Math.Clamp(call.Long("timeout"), 0, LongestWait));
        var limit = call.Has("limit") ? (int)Math.Clamp(call.Long("limit"), 1, 100) : 100;
        if (call.Has("limit") && call.Long("limit") is < 1 or > 100)
            call.Faults.Add("limit is 1-100");
        if (call.Long("timeout") < 0)
            call.Faults.Add("timeout should be positive");
        var offset = call.Long("offset");
        Task<Refused?> more;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(call.Aborted);
        end.CancelAfter(patience);
        lock (world.Gate)
        {
            if (world.Updates.Webhook is not null)
                throw Refused.Conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
            if (call.Json("allowed_updates") is { ValueKind: JsonValueKind.Array } allowed)
                world.Updates.Allow(allowed.EnumerateArray().Select(kind => kind.GetString() ?? ""));
            Confirm(offset);
            more = world.Updates.Poll.Wait();
        }

        while (true)
        {
            lock (world.Gate)
            {
                if (more.IsCompletedSuccessfully && more.Result is { } conflict)
                    throw conflict;
                var batch = Take(offset, limit);
                if (batch.Count > 0 || end.IsCancellationRequested || patience == TimeSpan.Zero)
                {
                    world.Updates.Poll.Leave(more);
                    return batch;
                }

                if (more.IsCompleted)
                    more = world.Updates.Poll.Wait();
            }

            await ((Task)more).WaitAsync(end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Confirm(long offset)
    {
        world.Updates.Expire();
        if (offset > 0)
        {
            // A copy was ordered to come again although its number was confirmed, so that it must have been served itself.
            foreach (var update in world.Updates.Pending.Where(update => update.Id < offset && (update.Served || !update.IsCopy)).ToArray())
                world.Updates.Confirm(update);
        }
        else if (offset < 0)
        {
            foreach (var update in world.Updates.Pending.SkipLast((int)Math.Min(-offset, int.MaxValue)).ToArray())
                world.Updates.Confirm(update);
        }
    }

    private List<PendingUpdate> Take(long offset, int limit)
    {
        var batch = world.Updates.Pending.Where(update => update.Id >= offset || update.IsCopy).Take(limit).ToList();
        foreach (var update in batch)
        {
            update.Served = true;
            update.Attempts++;
            world.Updates.Record(update, world.Now, 200);
        }

        return batch;
    }
}

using System.Security.Cryptography;
using ZiWbk.Status.Events;
using ZiWbk.Storage.Evidence;

namespace ZiWbk.Storage.Disks;

/// <summary>Holds a disk after a crash against what had been acknowledged before it.</summary>
internal static class CrashCheck
{
    /// <summary>Opens the disk and looks at everything; gives what is wrong, or null.</summary>
    public static async Task<string?> FaultAsync(ForgetfulDisk disk, CrashRun run, Moment moment)
    {
        try
        {
            if (moment.Erased && Naming(disk) is { } left)
                return $"before the start, {left}";
            // No snapshot of its own, whose folder's flush would cover what the start forgot to flush.
            await using var store = await StatusStore.OpenAsync(disk, CrashRun.Options with { SnapshotEvery = int.MaxValue });
            return Steps(store, run, moment) ?? Evidence(disk, run, moment) ?? await WholeAsync(store) ?? await GoesOnAsync(store, disk);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    /// <summary>Which files still name who was erased.</summary>
    public static string? Naming(ForgetfulDisk disk) =>
        disk.Holding(CrashRun.Erased).Concat(disk.Holding(CrashRun.ErasedAccount)).FirstOrDefault() is { } file ? $"the erased name stands in {file}" : null;

    private static string? Steps(StatusStore store, CrashRun run, Moment moment)
    {
        var found = store.History(0).Where(recorded => recorded.Key is not null).GroupBy(recorded => recorded.Key!.Value).ToDictionary(turn => turn.Key, turn => turn.Count());
        for (var step = 0; step < CrashRun.Length; step++)
        {
            var count = found.GetValueOrDefault(CrashRun.Key(step));
            if (step < moment.Steps && count == 0)
                return $"step {step} was acknowledged and is lost";
            // The step in flight may stand or not; later ones cannot.
            if (count != 0 && (count != run.Events[step] || step > moment.Steps))
                return $"step {step} stands with {count} of {run.Events[step]} events";
        }

        return null;
    }

    private static string? Evidence(ForgetfulDisk disk, CrashRun run, Moment moment)
    {
        var evidence = new EvidenceStore(disk, new());
        foreach (var file in run.Files.Take(moment.Files))
        {
            if (!evidence.IsStored(file.Hash))
                return $"evidence {file.Hash} was acknowledged and is lost";
            using var stream = evidence.Open(file.Hash);
            if (Convert.ToHexStringLower(SHA256.HashData(stream)) != file.Hash)
                return $"evidence {file.Hash} has other bytes";
        }

        return null;
    }

    private static async Task<string?> WholeAsync(StatusStore store) =>
        (await store.VerifyAsync()).Differences is [var difference, ..] ? difference : null;

    // One more turn, its power cut, and all of it once more where an erasure has begun: what was begun is finished by then.
    private static async Task<string?> GoesOnAsync(StatusStore store, ForgetfulDisk disk)
    {
        if (store.Current.Erasures.Count > 0 && Naming(disk) is { } left)
            return $"after the start, {left}";
        var context = store.Now(Actor.Operator) with { Key = UpdateKey.Of("after", "1") };
        var outcome = await store.SubmitAsync(context, new Status.Chats.MeetChat("telegram:55555", Status.Chats.ChatKind.Private));
        if (outcome.Events.Length != 1)
            return "a turn after the start was not recorded";
        var cut = disk.Crashed(new(1), Crash.Drop);
        if (store.Current.Erasures.Count > 0 && Naming(cut) is { } back)
            return $"after another power cut, {back}";
        using var again = Journal.JournalFile.Open(cut, StatusStore.JournalFolder, EventCodec.Current);
        return again.Head == store.Head ? null : "a turn acknowledged after the start is lost";
    }
}

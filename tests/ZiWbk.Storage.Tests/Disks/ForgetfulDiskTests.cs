using System.Collections.Concurrent;
using ZiWbk.Status.Events;

namespace ZiWbk.Storage.Disks;

public sealed class ForgetfulDiskTests
{
    private static readonly bool _long = Environment.GetEnvironmentVariable("ZIWBK_LONG") == "1";

    [Fact]
    public async Task A_power_cut_at_any_operation_loses_nothing_acknowledged()
    {
        var run = new CrashRun();
        var cases = new List<Case>();
        run.Disk.InFlight = () =>
        {
            foreach (var mode in Enum.GetValues<Crash>().Where(mode => _long || run.Disk.Operations % 4 == (int)mode))
                cases.Add(new(run.Disk.Crashed(Seeded(run.Disk.Operations, mode), mode), run.Now, $"operation {run.Disk.Operations}, {mode}"));
        };
        await run.GoAsync();

        await NoneAtFaultAsync(cases, one => CrashCheck.FaultAsync(one.Disk, run, one.Moment));
        Say($"power cuts: {cases.Count} cases over {run.Disk.Operations} operations, {cases.Count(one => one.Moment.Erased)} after the erasure");
    }

    [Fact]
    public async Task A_second_power_cut_during_recovery_loses_nothing_either()
    {
        var run = new CrashRun();
        var first = new List<Case>();
        run.Disk.InFlight = () =>
        {
            var operation = run.Disk.Operations;
            // While the erasure is carried out, every one; elsewhere now and then.
            if (operation % (_long ? 5 : 60) == 0 || (run.Now.Steps == 140 && operation % (_long ? 1 : 4) == 0))
                first.Add(new(run.Disk.Crashed(Seeded(operation, Crash.Torn), Crash.Torn), run.Now, $"operation {operation}"));
        };
        await run.GoAsync();
        var cases = new List<Case>();
        foreach (var (disk, moment, name) in first)
        {
            var sound = disk.Killed();
            await (await StatusStore.OpenAsync(sound, CrashRun.Options)).DisposeAsync();
            for (var at = 1; at <= sound.Operations; at += _long ? 1 : 3)
            {
                var cut = disk.Killed();
                cut.CutAt = at;
                await CutAsync(cut);
                var mode = (Crash)(at % 4);
                cases.Add(new(cut.Crashed(Seeded(at, mode), mode), moment, $"{name}, then operation {at} of recovery, {mode}"));
            }
        }

        await NoneAtFaultAsync(cases, one => CrashCheck.FaultAsync(one.Disk, run, one.Moment));
        Say($"power cuts during recovery: {cases.Count} cases after {first.Count} first ones");
    }

    [Fact]
    public async Task What_a_killed_process_left_unflushed_is_durable_before_it_is_believed()
    {
        var run = new CrashRun();
        var cases = new List<Case>();
        run.Disk.InFlight = () =>
        {
            if (_long || run.Disk.Operations % 4 == 0 || run.Now.Steps == 140)
                cases.Add(new(run.Disk.Killed(), run.Now, $"killed at operation {run.Disk.Operations}"));
        };
        await run.GoAsync();

        await NoneAtFaultAsync(cases, async one => await KilledAsync(one.Disk) ?? await CrashCheck.FaultAsync(one.Disk, run, one.Moment));
        Say($"killed processes: {cases.Count} cases");
    }

    // What a start shows must survive the power cut after it: an update that came again was answered as done already.
    private static async Task<string?> KilledAsync(ForgetfulDisk disk)
    {
        var started = disk.Killed();
        await using var store = await StatusStore.OpenAsync(started, CrashRun.Options);
        await using var again = await StatusStore.OpenAsync(started.Crashed(new(1), Crash.Drop), CrashRun.Options);
        return again.Current.Sequence >= store.Current.Sequence ? null : $"{store.Current.Sequence} events stood, {again.Current.Sequence} after a power cut";
    }

    private static async Task CutAsync(ForgetfulDisk disk)
    {
        try
        {
            await (await StatusStore.OpenAsync(disk, CrashRun.Options)).DisposeAsync();
        }
        catch (Exception exception) when (exception is PowerCutException or JournalStoppedException or StorageRefusedException)
        {
        }
    }

    private static async Task NoneAtFaultAsync(List<Case> cases, Func<Case, Task<string?>> fault)
    {
        var faults = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(cases, async (one, _) =>
        {
            if (await fault(one) is { } found)
                faults.Enqueue($"{one.Name}: {found}");
        });
        Assert.True(faults.IsEmpty, $"{faults.Count} of {cases.Count}:\n{string.Join('\n', faults.Order(StringComparer.Ordinal).Take(8))}");
    }

    private static Random Seeded(long at, Crash mode) => new(HashOf(at, mode));

    private static int HashOf(long at, Crash mode) => (int)((at * 7919) + (int)mode);

    private sealed record Case(ForgetfulDisk Disk, Moment Moment, string Name);

    private static void Say(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}

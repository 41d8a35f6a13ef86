using ZiWbk.CrashRig;
using ZiWbk.Shared;
using ZiWbk.Storage;
using ZiWbk.Storage.Evidence;
using ZiWbk.Storage.Projection;

// A process that exists to be killed: it writes through the real storage until the test, or a fault point, ends it.
var told = RigArguments.Parse(args);
var fault = new FaultPoint(told.Point, told.Passing);
var instrument = Official.Lke;
// A test that dies must leave no writer behind.
using var limit = new Timer(_ => Environment.Exit(3), null, TimeSpan.FromMinutes(2), Timeout.InfiniteTimeSpan);

using var folder = DataFolder.Hold(told.Data);
await using var store = await StatusStore.OpenAsync(folder, new StoreOptions
{
    Rulebook = Rules.Book,
    SnapshotEvery = 200,
    SegmentBytes = 64 << 10,
    Around = disk => new DyingDisk(disk, fault),
    ProjectionReached = point => fault.Pass(point == ProjectionPoint.BeforeCommit ? "projection/before-commit" : "projection/after-commit"),
});
var leads = await store.SeedAsync(instrument);
using var output = Console.OpenStandardOutput();
var rig = new Rig(store, new EvidenceStore(store, new EvidenceLimits()), instrument, new Acknowledgements(output));

var threads = Enumerable.Range(0, 6).Select(at =>
{
    var writer = new Writer(rig, leads[at % leads.Count], $"{told.Round}-{at}", unchecked((told.Seed * 31) + at));
    return new Thread(() =>
    {
        // Each update again by two threads at once.
        foreach (var id in told.Repeat.Where((_, number) => number % 3 == at % 3))
            writer.Repeat(id);
        writer.Run();
    });
}).ToArray();
foreach (var thread in threads)
    thread.Start();
foreach (var thread in threads)
    thread.Join();

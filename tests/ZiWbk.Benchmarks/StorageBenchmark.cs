using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Shared;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;
using ZiWbk.Storage;

namespace ZiWbk.Benchmarks;

/// <summary>
/// Writing, starting and memory of the storage on a real disk. Rates stand beside the disk's own: raw appends of the same bytes,
/// each followed by <c>Flush(true)</c>, before and after in the same run.
/// </summary>
internal static class StorageBenchmark
{
    private const int Year = 2026;
    private const int Rounds = 7;
    private const int MostTurns = 150_000;
    private static readonly Instrument _instrument = Official.Lke;
    private static readonly Question[] _chosen = [.. _instrument.Questions.Where(question => question.Options.Count > 1)];
    private static readonly TimeSpan _span = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync()
    {
        var root = Directory.CreateTempSubdirectory("ziwbk-bench-").FullName;
        try
        {
            await WritersAsync(Path.Combine(root, "writers"));
            await StartAsync(Path.Combine(root, "start"));
            await OfficesAsync(Path.Combine(root, "offices"));
            return 0;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static async Task WritersAsync(string path)
    {
        using var folder = DataFolder.Hold(path);
        await using var store = await StatusStore.OpenAsync(folder, Options());
        await SeedAsync(store, 64);
        var line = await BytesOfOneEventAsync(store, path);
        // In turns, so that a disk that slows down slows both; each rate stands beside that of the disk just before.
        List<double> raw = [], one = [], many = [];
        for (var round = 0; round < Rounds; round++)
        {
            raw.Add(Raw(Path.Combine(path, "raw"), line));
            one.Add(await RateAsync(store, writers: 1));
            many.Add(await RateAsync(store, writers: 64));
        }

        Say($"raw append and Flush(true), {line} bytes", $"{Median(raw):0} /s");
        Say("1 writer, decided, recorded, acknowledged", $"{Median(one):0} events/s = {Median(Ratios(one, raw)):0.00} x raw");
        Say("64 writers", $"{Median(many):0} events/s = {Median(Ratios(many, raw)):0.0} x raw");
    }

    private static async Task StartAsync(string path)
    {
        using (var folder = DataFolder.Hold(path))
        {
            await using var store = await StatusStore.OpenAsync(folder, Options());
            await SeedAsync(store, 60);
            await Task.WhenAll(Enumerable.Range(0, 64).Select(writer => Task.Run(async () =>
            {
                while (store.Current.Sequence < 100_000)
                    await store.SubmitAsync(Context(store), Answer(writer % 60, Random.Shared.Next(_instrument.Questions.Count)));
            })));
        }

        var size = new DirectoryInfo(Path.Combine(path, "journal")).GetFiles().Sum(file => file.Length);
        // Once to warm the code, as a program that has started has.
        await OpenedInAsync(path);
        var snapshot = await OpenedInAsync(path);
        // Without snapshots every event is folded again.
        Directory.Delete(Path.Combine(path, "snapshots"), recursive: true);
        var fold = await OpenedInAsync(path);
        Say("start with 100,000 events, from the snapshot", $"{snapshot.TotalSeconds:0.00} s ({size / 1048576.0:0} MB of journal held against the chain)");
        Say("start with 100,000 events, all folded anew", $"{fold.TotalSeconds:0.00} s");
    }

    private static async Task OfficesAsync(string path)
    {
        using var folder = DataFolder.Hold(path);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await using var store = await StatusStore.OpenAsync(folder, Options());
        await SeedAsync(store, 1000);
        for (var office = 0; office < 1000; office++)
            await store.SubmitAsync(Context(store), Full(office));
        var watch = Stopwatch.StartNew();
        await store.Projection!.RebuildAsync();
        var rebuilt = watch.Elapsed;
        var after = GC.GetTotalMemory(forceFullCollection: true);
        Say("1,000 offices, each with 113 answers: live memory", $"{(after - before) / 1048576.0:0} MB");
        Say("1,000 offices: the process", $"{Process.GetCurrentProcess().WorkingSet64 / 1048576.0:0} MB resident");
        Say("1,000 offices: all documents made anew, in the background", $"{rebuilt.TotalSeconds:0.0} s");
    }

    private static async Task<TimeSpan> OpenedInAsync(string path)
    {
        using var folder = DataFolder.Hold(path);
        var watch = Stopwatch.StartNew();
        await using var store = await StatusStore.OpenAsync(folder, Options());
        return watch.Elapsed;
    }

    // What is to be written is made before the clock starts: the storage is measured, not those who write to it.
    private static async Task<double> RateAsync(StatusStore store, int writers)
    {
        var turns = Enumerable.Range(0, writers).Select(writer => Enumerable.Range(0, MostTurns / writers)
            .Select(turn => (UpdateKey.Of("bench", Guid.NewGuid().ToString()), Changing(writer, turn))).ToArray()).ToArray();
        var written = 0L;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(turns.Select(mine => Task.Run(async () =>
        {
            foreach (var (key, command) in mine)
            {
                if (watch.Elapsed > _span)
                    break;
                var outcome = await store.SubmitAsync(new(Actor.Operator, DateTimeOffset.UtcNow, Key: key), command);
                Interlocked.Add(ref written, outcome.Events.Length);
            }
        })));
        return written / watch.Elapsed.TotalSeconds;
    }

    private static double Raw(string path, int bytes)
    {
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        var line = new byte[bytes];
        var written = 0L;
        var watch = Stopwatch.StartNew();
        for (; watch.Elapsed < _span; written++)
        {
            file.Write(line);
            file.Flush(flushToDisk: true);
        }

        return written / watch.Elapsed.TotalSeconds;
    }

    private static async Task<int> BytesOfOneEventAsync(StatusStore store, string path)
    {
        var before = JournalBytes(path);
        await store.SubmitAsync(Context(store), Answer(0, 0));
        return (int)(JournalBytes(path) - before);
    }

    private static long JournalBytes(string path) => new DirectoryInfo(Path.Combine(path, "journal")).GetFiles().Sum(file => file.Length);

    private static async Task SeedAsync(StatusStore store, int offices)
    {
        var units = Enumerable.Range(0, offices).Select(office => new Unit(UnitOf(office), $"Kantor {office}", $"K{office}", "dinas", [])).ToImmutableArray();
        await store.SubmitAsync(Context(store), new ImportUnits(units));
        await store.SubmitAsync(Context(store), new OpenYear(Year, _instrument.Id, FromLastYear: false));
    }

    private static CommandContext Context(StatusStore store) =>
        store.Now(Actor.Operator) with { Key = UpdateKey.Of("bench", Guid.NewGuid().ToString()) };

    private static RecordAnswers Answer(int office, int question)
    {
        var asked = _instrument.Questions[question];
        Answer answer = asked.Options.Count > 0
            ? new OptionAnswer(asked.Options[Random.Shared.Next(asked.Options.Count)].Key)
            : new CountsAnswer(Counts.Empty);
        return new(new(UnitOf(office), Year), Layer.Unit, ImmutableDictionary<QuestionId, Answer?>.Empty.Add(asked.Id, answer), "dialog");
    }

    // Each writer goes through the questions of an office of its own and answers each time otherwise, so that every turn records
    // an event.
    private static RecordAnswers Changing(int office, int turn)
    {
        var asked = _chosen[turn % _chosen.Length];
        var option = asked.Options[(turn / _chosen.Length) % asked.Options.Count];
        return new(new(UnitOf(office), Year), Layer.Unit, ImmutableDictionary<QuestionId, Answer?>.Empty.Add(asked.Id, new OptionAnswer(option.Key)), "dialog");
    }

    private static RecordAnswers Full(int office) => new(
        new(UnitOf(office), Year),
        Layer.Unit,
        _instrument.Questions.Where(question => question.Options.Count > 0)
            .ToImmutableDictionary(question => question.Id, question => (Answer?)new OptionAnswer(question.Options[office % question.Options.Count].Key)),
        "workbook");

    private static UnitId UnitOf(int office) => UnitId.Parse($"kantor-{office}");

    private static StoreOptions Options() => new() { Rulebook = Rules.Book };

    private static double[] Ratios(List<double> rates, List<double> raw) => [.. rates.Zip(raw, (rate, disk) => rate / disk)];

    private static double Median(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);

    private static void Say(string what, string figure) =>
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-62} {figure}"));
}

using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Storage.Backups;

namespace ZiWbk.Storage.Journal;

/// <summary>The end of the journal is read without what stands before it, and is the same as when all is read.</summary>
public sealed class RecentHistoryTests : IDisposable
{
    private static readonly DateTimeOffset _start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private readonly Folder _folder = new();
    private ReadingDisk? _disk;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_read_from_a_mark_is_what_is_read_from_the_first_line(bool startedAgain)
    {
        await using var first = await FilledAsync();
        await using var open = startedAgain ? await AgainAsync(first) : first;

        SameAsAll(open.Store);
    }

    [Fact]
    public async Task Of_a_long_journal_only_the_end_is_read()
    {
        await using var open = await FilledAsync();
        var segments = JournalScan.Segments(_disk!, "journal").Count;
        var last = open.Store.Current.Sequence;
        _disk!.Read.Clear();

        Assert.Equal(10, open.Store.History(last - 10).Count());

        Assert.True(segments >= 8);
        Assert.InRange(_disk.Read.Distinct().Count(), 1, segments / 3);
    }

    [Fact]
    public async Task By_its_moment_too_only_the_end_is_read()
    {
        await using var open = await FilledAsync();
        _disk!.Read.Clear();

        Assert.NotEmpty(open.Store.Since(_start.AddSeconds(1190)));

        Assert.InRange(_disk.Read.Distinct().Count(), 1, JournalScan.Segments(_disk, "journal").Count / 3);
    }

    [Fact]
    public async Task After_an_erasure_it_is_the_same_without_the_values()
    {
        await using var open = await FilledAsync();
        var person = open.Store.Current.People.Keys.First();

        await open.Store.EraseAsync(open.Store.Now(Actor.Operator) with { At = _start.AddSeconds(1300) }, person);

        SameAsAll(open.Store);
        _disk!.Read.Clear();
        Assert.NotEmpty(open.Store.History(open.Store.Current.Sequence - 10));
        Assert.InRange(_disk.Read.Distinct().Count(), 1, JournalScan.Segments(_disk, "journal").Count / 3);
    }

    [Fact]
    public async Task After_an_erasure_what_comes_later_is_found()
    {
        await using var open = await FilledAsync();
        await open.Store.EraseAsync(open.Store.Now(Actor.Operator) with { At = _start.AddSeconds(1300) }, open.Store.Current.People.Keys.First());

        await WriteAsync(open.Store, 600, at => _start.AddSeconds(1400 + at));

        SameAsAll(open.Store);
    }

    [Fact]
    public async Task After_a_restore_it_is_the_restored_journal()
    {
        var open = await FilledAsync();
        var backup = _folder.Beside("backup");
        await open.Store.BackUpAsync(Actor.Operator, backup);
        await WriteAsync(open.Store, 300, at => _start.AddSeconds(1400 + at));
        await open.DisposeAsync();
        using (var held = DataFolder.Hold(_folder.Data))
            Restore.Run(held, backup, _start);

        await using var again = await _folder.OpenAsync(Options());

        SameAsAll(again.Store);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(1_000_000_000)]
    public async Task A_mark_that_no_longer_fits_is_passed_over(long off)
    {
        await using var open = await FilledAsync();
        var lines = new JournalScan(_disk!, "journal").Lines().ToArray();
        var line = lines.Last(line => line.Part == 1);
        var mark = new JournalMark(line.Content.Sequence, _start, line.Segment, line.Offset + off, line.Number, line.ChainBefore);

        var found = new JournalScan(_disk!, "journal", mark).Lines().Select(line => line.Content.Sequence);

        Assert.Equal(lines.Select(line => line.Content.Sequence), found);
    }

    [Fact]
    public async Task Damage_after_the_mark_is_refused_with_segment_and_line()
    {
        await using var open = await FilledAsync();
        var last = JournalScan.Segments(_disk!, "journal")[^2];
        var path = Path.Combine(_folder.Data, "journal", last);
        var bytes = File.ReadAllBytes(path);
        bytes[^40] ^= 1;
        File.WriteAllBytes(path, bytes);

        var refused = Assert.Throws<StorageRefusedException>(() => open.Store.History(open.Store.Current.Sequence - 250).Count());

        Assert.Contains($"{last}, line {bytes.Count(letter => letter == (byte)'\n')}", refused.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_acknowledged_is_found_while_others_record()
    {
        await using var open = await FilledAsync();
        var store = open.Store;
        var start = store.Current.Sequence;
        var writers = Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() => WriteAsync(store, 60, at => _start.AddSeconds(1400 + at), oneByOne: true))));
        do
        {
            var acknowledged = store.Current.Sequence;
            var read = store.Since(_start.AddSeconds(1250)).Select(recorded => recorded.Sequence).ToArray();
            var after = store.History(acknowledged - 50).Select(recorded => recorded.Sequence).ToArray();
            Assert.Equal(Enumerable.Range((int)acknowledged - 49, after.Length).Select(sequence => (long)sequence), after);
            Assert.True(after.Length >= 50);
            Assert.Equal(read.Order(), read);
            Assert.True(acknowledged == start || read[^1] >= acknowledged);
        }
        while (!writers.IsCompleted);

        await writers;
        SameAsAll(store);
    }

    private static void SameAsAll(StatusStore store)
    {
        var all = store.History(0).ToArray();
        Assert.Equal(store.Current.Sequence, all[^1].Sequence);
        foreach (var after in (long[])[0, 1, 255, 256, 257, 700, all.Length - 1, all.Length, all.Length + 5])
            Assert.Equal(Sequences(all.Where(recorded => recorded.Sequence > after)), Sequences(store.History(after)));
        for (var second = -700; second < 1500; second += 37)
        {
            var moment = _start.AddSeconds(second);
            Assert.Equal(Sequences(all.Where(recorded => recorded.At >= moment)), Sequences(store.Since(moment)));
        }
    }

    private static long[] Sequences(IEnumerable<Recorded> events) => [.. events.Select(recorded => recorded.Sequence)];

    // A second a turn, the clock set back by up to ten minutes now and then; some turns of three events.
    private async Task<OpenStore> FilledAsync()
    {
        var open = await _folder.OpenAsync(Options());
        await open.Store.WithOfficesAsync();
        await open.Store.JoinAsync("Sari Wulandari", "telegram:777001");
        var random = new Random(20260302);
        var back = 0;
        await WriteAsync(open.Store, 1200, at => _start.AddSeconds(at - (back = at % 150 == 149 ? random.Next(600) : Math.Max(0, back - 5))));
        return open;
    }

    private async Task<OpenStore> AgainAsync(OpenStore first)
    {
        await first.DisposeAsync();
        return await _folder.OpenAsync(Options());
    }

    private static async Task WriteAsync(StatusStore store, int turns, Func<int, DateTimeOffset> moment, bool oneByOne = false)
    {
        var person = store.Current.People.Values.FirstOrDefault(known => !known.Erased)?.Id;
        // In order, but waited for together: one flush serves many.
        var waiting = new List<Task<Outcome>>();
        for (var at = 0; at < turns; at++)
        {
            var context = store.Now(person is { } id && at % 3 == 0 ? Actor.Of(id) : Actor.Operator) with { At = moment(at) };
            var notes = Enumerable.Range(0, at % 7 == 0 ? 3 : 1).Select(part => (Command)new WriteNote(Office.Assessment, Matter.Of(Folder.Instrument.Questions[part].Id), $"catatan {Guid.NewGuid()}"));
            waiting.Add(store.SubmitAsync(context, regency => Turn.Of(regency, context, notes)));
            if (oneByOne)
                await waiting[^1];
        }

        Assert.All(await Task.WhenAll(waiting), outcome => Assert.Null(outcome.Refusal));
    }

    private StoreOptions Options() => new() { SegmentBytes = 60_000, Clock = new Standing(), Around = disk => _disk = new ReadingDisk(disk) };

    // Only the moments a test gives.
    private sealed class Standing : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => _start;
    }
}

using System.Diagnostics;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;

namespace ZiWbk.Storage.Projection;

/// <summary>LiteDB's file deleted, cut off or overwritten with noise: made anew, equal to a replay, the bot answering meanwhile.</summary>
public sealed class LiteDbDamageTests : IDisposable
{
    private readonly Folder _folder = new();

    private string Database => Path.Combine(_folder.Data, StatusProjection.FileName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Closed_in_good_order_it_is_opened_again()
    {
        await (await MadeAsync()).DisposeAsync();

        await using var open = await _folder.OpenAsync();
        await open.Store.Projection!.CaughtUpAsync();

        Assert.Equal(0, open.Store.Projection.Rebuilds);
        Assert.Empty((await open.Store.VerifyAsync()).Differences);
    }

    [Fact]
    public async Task Damaged_while_closed_it_is_made_anew()
    {
        await (await MadeAsync()).DisposeAsync();
        var random = new Random(20260102);
        for (var trial = 0; trial < 100; trial++)
        {
            var changed = Damage(random, trial);
            await using var open = await _folder.OpenAsync();
            await AnswerAsync(open.Store, trial);
            await open.Store.Projection!.CaughtUpAsync();
            Assert.Equal(changed && trial % 10 != 0 ? 1 : 0, open.Store.Projection.Rebuilds);
            Assert.Empty((await open.Store.VerifyAsync()).Differences);
        }
    }

    [Fact]
    public async Task Damaged_while_running_it_is_found_and_made_anew_and_turns_go_on()
    {
        await using var open = await MadeAsync();
        var random = new Random(20260103);
        var slowest = TimeSpan.Zero;
        var reported = 0;
        for (var trial = 0; trial < 100; trial++)
        {
            await open.Store.Projection!.CaughtUpAsync();
            var rebuilds = open.Store.Projection.Rebuilds;
            var changed = Damage(random, trial);
            var watch = Stopwatch.StartNew();
            await AnswerAsync(open.Store, trial);
            slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;

            var found = (await open.Store.VerifyAsync()).Differences;

            await open.Store.Projection.CaughtUpAsync();
            Assert.All(found, difference => Assert.StartsWith("status.db: ", difference, StringComparison.Ordinal));
            reported += found.Count > 0 ? 1 : 0;
            // Whoever met the damage first, writing or the verification, it is told; unless a write has covered it.
            if (found.Count > 0 && trial % 10 != 0)
                Assert.True(changed && open.Store.Projection.Rebuilds > rebuilds);
            Assert.Empty((await open.Store.VerifyAsync()).Differences);
        }

        Assert.True(reported > 50, $"{reported} of 100");
        await open.Store.Projection!.RebuildAsync();
        Assert.Empty((await open.Store.VerifyAsync()).Differences);
        TestContext.Current.TestOutputHelper?.WriteLine($"live damage: 100 trials, {reported} found by a verification, slowest turn {slowest.TotalMilliseconds:f0} ms, made anew {open.Store.Projection.Rebuilds} times");
    }

    [Fact]
    public async Task Damage_that_nobody_noticed_does_not_outlive_the_next_start()
    {
        var open = await MadeAsync();
        await open.Store.Projection!.CaughtUpAsync();
        using (var file = OpenDatabase())
        {
            file.Position = file.Length - 100;
            file.WriteByte(0x5a);
        }

        await open.DisposeAsync();
        await using var again = await _folder.OpenAsync();
        await again.Store.Projection!.CaughtUpAsync();

        Assert.Equal(1, again.Store.Projection.Rebuilds);
        Assert.Empty((await again.Store.VerifyAsync()).Differences);
    }

    [Fact]
    public async Task A_backup_holds_no_damaged_page()
    {
        await using var open = await MadeAsync();
        await open.Store.Projection!.CaughtUpAsync();
        using (var file = OpenDatabase())
            file.Write(new byte[40]);

        await open.Store.BackUpAsync(Actor.Operator, _folder.Beside("copy"));

        using var copy = new LiteDB.LiteDatabase(_folder.Beside("copy/status.db"));
        Assert.Equal(2, copy.GetCollection("units").Count());
    }

    [Fact]
    public async Task When_it_never_answers_turns_go_on_and_the_end_comes_all_the_same()
    {
        using var hang = new ManualResetEventSlim();
        using var hanging = new ManualResetEventSlim();
        var open = await _folder.OpenAsync(new()
        {
            DocumentsPatience = TimeSpan.FromSeconds(1),
            ProjectionReached = _ =>
            {
                hanging.Set();
                hang.Wait();
            },
        });
        await open.Store.WithOfficesAsync();
        hanging.Wait(TestContext.Current.CancellationToken);
        var (person, _) = await open.Store.JoinAsync("Sari Wulandari", "telegram:777001");
        Assert.Contains("does not answer", Assert.Single((await open.Store.VerifyAsync()).Differences), StringComparison.Ordinal);
        await Assert.ThrowsAsync<StorageRefusedException>(() => open.Store.EraseAsync(open.Store.Now(Actor.Operator), person));
        await Assert.ThrowsAsync<StorageRefusedException>(() => open.Store.BackUpAsync(Actor.Operator, _folder.Beside("copy")));
        await AnswerAsync(open.Store, 1);

        await open.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        await using var again = await _folder.OpenAsync();
        // The old thread wakes up late, and keeps its hands off what is another's by now.
        hang.Set();
        Assert.Contains(person, again.Store.Current.ErasuresFinished);
        Assert.Empty((await again.Store.VerifyAsync()).Differences);
    }

    private static async Task AnswerAsync(StatusStore store, int trial)
    {
        var outcome = await store.SubmitAsync(store.Now(Actor.Operator), regency => new AnswersRecorded(Office.Assessment, ZiWbk.Assessment.Answers.Layer.Unit, [], $"trial {trial}") is var happened ? Decision.Of(happened) : Decision.Nothing)
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Single(outcome.Events);
    }

    // Gives whether anything is other than before.
    private bool Damage(Random random, int trial)
    {
        if (trial % 10 == 0)
        {
            File.Delete(Database);
            return true;
        }

        using var file = OpenDatabase();
        if (trial % 3 == 0)
        {
            file.SetLength(random.NextInt64(file.Length));
            return true;
        }

        var noise = new byte[random.Next(1, 64)];
        random.NextBytes(noise);
        file.Position = random.NextInt64(file.Length - noise.Length);
        var before = new byte[noise.Length];
        file.ReadExactly(before);
        file.Position -= noise.Length;
        file.Write(noise);
        return !before.AsSpan().SequenceEqual(noise);
    }

    private FileStream OpenDatabase() => new(Database, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);

    private async Task<OpenStore> MadeAsync()
    {
        var open = await _folder.OpenAsync();
        await open.Store.WithOfficesAsync();
        var (person, _) = await open.Store.JoinAsync("Sari Wulandari", "telegram:777001");
        foreach (var question in Folder.Instrument.Questions.Take(40))
            Assert.Null((await open.Store.SubmitAsync(open.Store.Now(Actor.Of(person)), new WriteNote(Office.Assessment, Matter.Of(question.Id), $"catatan {question.Id}"))).Refusal);
        return open;
    }
}

using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;

namespace ZiWbk.Storage;

public sealed class StatusStoreTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_recorded_stands_after_a_new_start()
    {
        string head;
        await using (var open = await _folder.OpenAsync())
        {
            await open.Store.WithOfficesAsync();
            var (person, _) = await open.Store.JoinAsync("Sari Wulandari", "telegram:777001");
            Assert.Null((await open.Store.SubmitAsync(open.Store.Now(Actor.Of(person)), Office.Answer(Office.First, "Ya"))).Refusal);
            head = open.Store.Head;
        }

        await using var again = await _folder.OpenAsync();

        Assert.Equal(head, again.Store.Head);
        Assert.Equal("Ya", again.Store.Current.Assessment(Office.Assessment).Unit[Office.First]!.Answer.ToString());
        Assert.Equal("Sari Wulandari", Assert.Single(again.Store.Current.People.Values).Name);
        Assert.Empty((await again.Store.VerifyAsync()).Differences);
    }

    [Fact]
    public async Task Without_its_snapshots_a_journal_gives_the_same()
    {
        await using (var open = await _folder.OpenAsync())
            await (await open.Store.WithOfficesAsync()).JoinAsync("Sari Wulandari", "telegram:777001");
        Directory.Delete(Path.Combine(_folder.Data, "snapshots"), recursive: true);

        await using var again = await _folder.OpenAsync();

        Assert.Equal(2, again.Store.Current.Units.Count);
        Assert.Empty((await again.Store.VerifyAsync()).Differences);
    }

    [Fact]
    public async Task An_update_that_arrives_again_has_no_effect()
    {
        await using var open = await _folder.OpenAsync();
        await open.Store.WithOfficesAsync();
        var (person, _) = await open.Store.JoinAsync("Sari Wulandari", "telegram:777001");
        var context = open.Store.Now(Actor.Of(person)) with { Key = UpdateKey.Of("telegram", "42") };
        Assert.False((await open.Store.SubmitAsync(context, Office.Answer(Office.First, "Ya"))).Repeated);
        var before = open.Store.Head;

        var again = await open.Store.SubmitAsync(context, Office.Answer(Office.First, "Tidak"));

        Assert.True(again.Repeated);
        Assert.Equal(before, open.Store.Head);
    }

    [Fact]
    public async Task A_second_process_is_refused_in_one_sentence()
    {
        await using var open = await _folder.OpenAsync();

        var refused = await Assert.ThrowsAsync<FolderInUseException>(() => _folder.OpenAsync());

        Assert.Contains("in use by another bot", refused.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_writers_are_recorded_each_once_and_in_one_order()
    {
        await using var open = await _folder.OpenAsync();
        await open.Store.WithOfficesAsync();
        var (person, _) = await open.Store.JoinAsync("Sari Wulandari", "telegram:777001");
        var start = open.Store.Current.Sequence;

        await Task.WhenAll(Enumerable.Range(0, 32).Select(writer => Task.Run(async () =>
        {
            for (var at = 0; at < 20; at++)
            {
                var context = open.Store.Now(Actor.Of(person)) with { Key = UpdateKey.Of("test", $"{writer}/{at}") };
                Assert.Single((await open.Store.SubmitAsync(context, new WriteNote(Office.Assessment, Matter.Of(Office.First), $"{writer}/{at}"))).Events);
            }
        })));

        Assert.Equal(start + 640, open.Store.Current.Sequence);
        Assert.Equal(640, open.Store.History(start).Select(recorded => ((NoteWritten)recorded.Event).Text).Distinct().Count());
        Assert.Empty((await open.Store.VerifyAsync()).Differences);
    }
}

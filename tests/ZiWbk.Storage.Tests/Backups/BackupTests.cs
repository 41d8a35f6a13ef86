using System.Globalization;
using ZiWbk.Status;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Json;

namespace ZiWbk.Storage.Backups;

public sealed class BackupTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_backup_made_while_others_write_is_the_state_at_its_event()
    {
        await using var open = await _folder.OpenAsync();
        var store = await open.Store.WithOfficesAsync();
        var (person, _) = await store.JoinAsync("Sari Wulandari", "telegram:777001");
        Evidence.Lay(_folder.Data, store);
        using var stop = new CancellationTokenSource();
        var writers = Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var at = 0; !stop.IsCancellationRequested; at++)
                await store.SubmitAsync(store.Now(Actor.Of(person)), new WriteNote(Office.Assessment, Matter.OfTask("A1"), $"{writer}/{at}"));
        })).ToArray();
        await Task.Delay(100, TestContext.Current.CancellationToken);

        var manifest = await store.BackUpAsync(Actor.Operator, _folder.Beside("backup"));

        await Task.Delay(50, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await Task.WhenAll(writers);
        Assert.True(store.Current.Sequence > manifest.Sequence);
        Assert.Equal(_folder.Beside("backup"), Assert.Single(store.Current.Backups).Folder);
        Assert.Empty((await store.VerifyAsync()).Differences);
        Assert.False(Directory.Exists(_folder.Beside("backup.partial")));
        Assert.Equal(Files(_folder.Beside("backup")), [BackupManifest.FileName, .. manifest.Files.Keys]);
        var expected = store.History(0).TakeWhile(recorded => recorded.Sequence <= manifest.Sequence).Aggregate(Regency.Empty, (regency, recorded) => regency.After(recorded));

        using var other = DataFolder.Hold(_folder.Beside("other"));
        Restore.Run(other, _folder.Beside("backup"), DateTimeOffset.UnixEpoch);
        await using var restored = await StatusStore.OpenAsync(other, Folder.Options());
        var standing = restored.History(0).TakeWhile(recorded => recorded.Sequence <= manifest.Sequence).Aggregate(Regency.Empty, (regency, recorded) => regency.After(recorded));
        Assert.Equal(RegencyText.Of(expected), RegencyText.Of(standing));
        Assert.Empty((await restored.VerifyAsync()).Differences);
        Assert.Equal(Evidence.Content, File.ReadAllText(Path.Combine(other.Path, Evidence.Path)));
    }

    [Fact]
    public async Task A_target_that_is_not_empty_or_in_the_data_folder_or_unwritable_is_refused_in_a_sentence()
    {
        await using var open = await _folder.OpenAsync();
        await open.Store.WithOfficesAsync();
        Directory.CreateDirectory(_folder.Beside("full"));
        File.WriteAllText(Path.Combine(_folder.Beside("full"), "mine.txt"), "mine");
        File.WriteAllText(_folder.Beside("file"), "mine");
        foreach (var (target, sentence) in new[]
        {
            (_folder.Beside("full"), "not empty"),
            (_folder.Beside("file"), "not empty"),
            (_folder.Beside("file") + "/below", "cannot be written"),
            (_folder.Data, "must not lie"),
            (_folder.Data + "/", "must not lie"),
            (Path.Combine(_folder.Data, "backup"), "must not lie"),
            (Path.Combine(_folder.Data, "..", "data", "backup"), "must not lie"),
        })
        {
            var refused = await Assert.ThrowsAsync<StorageRefusedException>(() => open.Store.BackUpAsync(Actor.Operator, target));
            Assert.Contains(sentence, refused.Reason.En, StringComparison.Ordinal);
            Assert.NotEqual(refused.Reason.En, refused.Reason.Id);
        }

        Assert.Empty(open.Store.Current.Backups);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_folder.Beside("full"), "mine.txt")));
    }

    [Fact]
    public async Task A_data_folder_given_with_a_slash_at_its_end_takes_no_backup_in()
    {
        using var held = DataFolder.Hold(_folder.Data + "/");
        await using var store = await StatusStore.OpenAsync(held, Folder.Options());

        await Assert.ThrowsAsync<StorageRefusedException>(() => store.BackUpAsync(Actor.Operator, Path.Combine(_folder.Data, "backup")));
    }

    [Fact]
    public async Task A_data_folder_named_like_half_a_backup_is_not_deleted_by_one()
    {
        using var held = DataFolder.Hold(_folder.Beside("b.partial"));
        await using var store = await StatusStore.OpenAsync(held, Folder.Options());
        await store.WithOfficesAsync();

        await Assert.ThrowsAsync<StorageRefusedException>(() => store.BackUpAsync(Actor.Operator, _folder.Beside("b")));

        Assert.NotEmpty(Directory.GetFiles(Path.Combine(held.Path, "journal")));
    }

    [Fact]
    public async Task A_backup_that_fails_leaves_nothing_under_either_name()
    {
        var armed = false;
        var open = await _folder.OpenAsync(new() { Around = disk => new WatchedDisk(disk, (_, _) => { }), ProjectionReached = _ => { if (armed) throw new IOException("no room"); } });
        await using (open)
        {
            await open.Store.WithOfficesAsync();
            await open.Store.Projection!.CaughtUpAsync();
            armed = true;
            await open.Store.SubmitAsync(open.Store.Now(Actor.Operator), Office.Answer(Office.First, "Ya"));

            await Assert.ThrowsAsync<StorageRefusedException>(() => open.Store.BackUpAsync(Actor.Operator, _folder.Beside("backup")));

            armed = false;
            Assert.False(Directory.Exists(_folder.Beside("backup")));
            Assert.False(Directory.Exists(_folder.Beside("backup.partial")));
            Assert.Empty(open.Store.Current.Backups);
        }
    }

    [Fact]
    public async Task An_erasure_names_the_backups_that_still_hold_the_data()
    {
        await using var open = await _folder.OpenAsync();
        var store = await open.Store.WithOfficesAsync();
        var (person, _) = await store.JoinAsync("Sari Wulandari", "telegram:777001");
        foreach (var at in Enumerable.Range(1, 2))
            await store.BackUpAsync(Actor.Operator, _folder.Beside(at.ToString(CultureInfo.InvariantCulture)));

        Assert.Equal([_folder.Beside("1"), _folder.Beside("2")], (await store.EraseAsync(store.Now(Actor.Operator), person)).Copies);
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
}

using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;

namespace ZiWbk.Storage.Disks;

public sealed class FailingDiskTests
{
    private readonly ForgetfulDisk _disk = new();

    [Fact]
    public async Task After_a_failed_flush_nothing_is_recorded_until_a_restart()
    {
        var store = await OpenAsync(_disk);
        await MeetAsync(store, 1);
        var before = store.Current.Sequence;
        _disk.FailNextFlush = true;

        await Assert.ThrowsAsync<JournalStoppedException>(() => MeetAsync(store, 2));

        Assert.True(store.Stopped);
        Assert.Equal(before, store.Current.Sequence);
        Assert.DoesNotContain("telegram:2", store.Current.Addresses.Keys);
        await Assert.ThrowsAsync<JournalStoppedException>(() => MeetAsync(store, 3));
        await store.DisposeAsync();
        Assert.Equal(before, store.Current.Sequence);
    }

    [Fact]
    public async Task After_a_failed_flush_and_a_restart_what_is_acknowledged_survives_a_power_cut()
    {
        var store = await OpenAsync(_disk);
        await MeetAsync(store, 1);
        _disk.FailNextFlush = true;
        await Assert.ThrowsAsync<JournalStoppedException>(() => MeetAsync(store, 2));
        await store.DisposeAsync();
        await using var again = await OpenAsync(_disk);
        await MeetAsync(again, 3);

        await using var after = await OpenAsync(_disk.Crashed(new(1), Crash.Drop));

        Assert.Contains("telegram:1", after.Current.Addresses.Keys);
        Assert.Contains("telegram:3", after.Current.Addresses.Keys);
        Assert.Equal(again.Current.Sequence, after.Current.Sequence);
        Assert.Empty((await after.VerifyAsync()).Differences);
    }

    [Fact]
    public async Task A_new_segment_whose_folder_could_not_be_flushed_stops_the_writing_and_holds_no_acknowledged_turn()
    {
        var store = await OpenAsync(_disk, new() { SegmentBytes = 1 });
        await MeetAsync(store, 1);
        var before = store.Current.Sequence;
        _disk.FailNextFolderFlush = true;
        await Assert.ThrowsAsync<JournalStoppedException>(() => MeetAsync(store, 2));
        await Assert.ThrowsAsync<JournalStoppedException>(() => MeetAsync(store, 3));
        await store.DisposeAsync();
        await using var again = await OpenAsync(_disk);
        Assert.Equal(before, again.Current.Sequence);
        await MeetAsync(again, 4);

        await using var after = await OpenAsync(_disk.Crashed(new(1), Crash.Drop));

        Assert.Equal(again.Current.Sequence, after.Current.Sequence);
        Assert.Contains("telegram:4", after.Current.Addresses.Keys);
    }

    [Fact]
    public async Task Turns_decided_on_top_of_one_that_found_no_room_are_refused_with_it()
    {
        await using var store = await OpenAsync(_disk);
        _disk.Room = 1;

        var turns = Enumerable.Range(0, 20).Select(at => Task.Run(() => Assert.ThrowsAsync<JournalFullException>(() => MeetAsync(store, at))));
        await Task.WhenAll(turns);

        Assert.Equal(0, store.Current.Sequence);
        _disk.Room = long.MaxValue;
        await MeetAsync(store, 21);
        Assert.Empty((await store.VerifyAsync()).Differences);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    public async Task Without_room_a_turn_is_refused_whole_and_the_next_one_succeeds_once_there_is_room(int room)
    {
        await using var store = await OpenAsync(_disk);
        await MeetAsync(store, 1);
        var (before, head) = (store.Current, store.Head);
        _disk.Room = room;

        await Assert.ThrowsAsync<JournalFullException>(() => MeetAsync(store, 2));

        Assert.Same(before, store.Current);
        Assert.Equal(head, store.Head);
        Assert.False(store.Stopped);
        Assert.Empty((await store.VerifyAsync()).Differences);
        _disk.Room = long.MaxValue;
        await MeetAsync(store, 3);
        Assert.Equal(before.Sequence + 1, store.Current.Sequence);
        Assert.Empty((await store.VerifyAsync()).Differences);
        await using var after = await OpenAsync(_disk.Crashed(new(1), Crash.Drop));
        Assert.Equal(store.Head, after.Head);
        Assert.Equal(0, after.CutBytes);
    }

    [Fact]
    public async Task Without_room_for_a_snapshot_turns_go_on_and_nothing_is_left_of_it()
    {
        var store = await OpenAsync(_disk, new() { SnapshotEvery = 3 });
        _disk.Room = 1600;
        for (var at = 0; at < 4; at++)
        {
            await MeetAsync(store, at);
            await store.Snapshots;
        }

        Assert.Equal(4, store.Current.Sequence);
        Assert.Empty(_disk.List("snapshots"));
        _disk.Room = long.MaxValue;
        await store.DisposeAsync();
        Assert.Equal("000000000004.snapshot", Assert.Single(_disk.List("snapshots")));
    }

    [Fact]
    public async Task A_read_only_disk_is_refused_in_a_sentence()
    {
        await (await OpenAsync(_disk)).DisposeAsync();
        _disk.ReadOnly = true;

        var refused = await Assert.ThrowsAsync<StorageRefusedException>(() => OpenAsync(_disk));

        Assert.Contains("cannot be written", refused.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disk_that_becomes_read_only_stops_the_writing()
    {
        await using var store = await OpenAsync(_disk);
        await MeetAsync(store, 1);
        var before = store.Current;
        _disk.ReadOnly = true;

        await Assert.ThrowsAsync<JournalStoppedException>(() => MeetAsync(store, 2));

        Assert.Same(before, store.Current);
    }

    private static Task<StatusStore> OpenAsync(ForgetfulDisk disk, StoreOptions? options = null) => StatusStore.OpenAsync(disk, Folder.Options(options));

    private static async Task MeetAsync(StatusStore store, int number) =>
        Assert.Single((await store.SubmitAsync(store.Now(Actor.Stranger), new MeetChat($"telegram:{number}", ChatKind.Private))).Events);
}

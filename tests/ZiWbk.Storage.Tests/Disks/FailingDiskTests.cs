using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;

namespace ZiWbk.Storage.Disks;

public class FailingDiskTests
{
    private readonly ForgetfulDisk _disk = new();

    [Fact]
    public async Task A_failed_flush_ends_all_writing_and_says_so_until_a_new_start()
    {
        var store = await OpenAsync();
        var before = store.Current;
        _disk.FailFlush = true;

        await Assert.ThrowsAsync<JournalStoppedException>(() => NoteAsync(store, "hilang"));
        await Assert.ThrowsAsync<JournalStoppedException>(() => NoteAsync(store, "sesudahnya"));

        Assert.Same(before, store.Current);
        Assert.True(store.Stopped);
        await store.DisposeAsync();
        await using var again = await StatusStore.OpenAsync(_disk.After(Cut.Drop, new(1)), Folder.Options());
        Assert.Empty((await again.VerifyAsync()).Differences);
        Assert.Null((await NoteAsync(again, "jalan lagi")).Refusal);
    }

    [Fact]
    public async Task Without_room_a_turn_is_refused_whole_and_the_next_one_succeeds_once_there_is_room()
    {
        await using var store = await OpenAsync();
        var before = store.Current;
        _disk.Full = true;

        await Assert.ThrowsAsync<JournalFullException>(() => NoteAsync(store, "tidak muat"));
        Assert.Same(before, store.Current);
        await NoteAsync(store, "muat");

        Assert.Equal(before.Sequence + 1, store.Current.Sequence);
        Assert.Equal("muat", Assert.Single(store.Current.Assessment(Office.Assessment).Notes.Values).Text);
        Assert.Empty((await store.VerifyAsync()).Differences);
    }

    [Fact]
    public async Task Turns_decided_on_top_of_one_that_found_no_room_are_refused_with_it()
    {
        await using var store = await OpenAsync();
        var before = store.Current.Sequence;
        _disk.Full = true;

        var turns = Enumerable.Range(0, 20).Select(at => Task.Run(async () =>
        {
            try
            {
                return (await NoteAsync(store, $"{at}")).Events.Length;
            }
            catch (JournalFullException)
            {
                return 0;
            }
        })).ToArray();
        var recorded = (await Task.WhenAll(turns)).Sum();

        Assert.InRange(recorded, 0, 19);
        Assert.Equal(before + recorded, store.Current.Sequence);
        Assert.Empty((await store.VerifyAsync()).Differences);
    }

    [Fact]
    public async Task On_a_disk_that_may_not_be_written_turns_are_refused_and_what_stands_is_still_shown()
    {
        await using var store = await OpenAsync();
        _disk.ReadOnly = true;

        // What may not even be taken back may not be trusted either.
        await Assert.ThrowsAnyAsync<IOException>(() => NoteAsync(store, "tidak boleh"));

        Assert.Equal(2, store.Current.Units.Count);
        _disk.ReadOnly = false;
    }

    private async Task<StatusStore> OpenAsync() => await (await StatusStore.OpenAsync(_disk, Folder.Options())).WithOfficesAsync();

    private static Task<Outcome> NoteAsync(StatusStore store, string text) =>
        store.SubmitAsync(store.Now(Actor.Operator), new WriteNote(Office.Assessment, Matter.Of(Office.First), text));
}

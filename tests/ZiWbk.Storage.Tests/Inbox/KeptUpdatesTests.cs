using System.Globalization;
using System.Text;
using ZiWbk.Status.Events;
using ZiWbk.Status.Inbox;
using ZiWbk.Storage.Disks;
using ZiWbk.Storage.Erasing;

namespace ZiWbk.Storage.Inbox;

public sealed class KeptUpdatesTests
{
    private const string Chat = "telegram:777001";

    [Fact]
    public async Task What_was_taken_over_stands_in_order_after_a_kill()
    {
        var disk = new ForgetfulDisk();
        using var kept = new KeptUpdates(disk);
        await Task.WhenAll(Enumerable.Range(1, 1_200).Select(number => kept.KeepAsync(Update(Chat, number))));
        await kept.KeepAsync(Update("telegram:888002", 5_000));
        Finish(kept, Chat, 700);

        using var again = new KeptUpdates(disk.Killed());

        Assert.Equal([Chat, "telegram:888002"], again.Chats.Order(StringComparer.Ordinal));
        // What was done may come again, never out of order; whoever works on it knows its number.
        var left = Finish(again, Chat, int.MaxValue);
        Assert.Equal(Enumerable.Range((int)left[0], 1_201 - (int)left[0]).Select(number => (long)number), left);
        Assert.InRange(left[0], 1, 701);
        Assert.Equal("""{"update_id":5000,"said":"…"}""", Encoding.UTF8.GetString(again.First("telegram:888002")!.Raw.Span));
    }

    [Fact]
    public async Task A_power_cut_at_any_operation_loses_nothing_taken_over()
    {
        var disk = new ForgetfulDisk();
        var acknowledged = 0L;
        var cases = new List<(ForgetfulDisk Disk, long Acknowledged, string Name)>();
        disk.InFlight = () =>
        {
            foreach (var mode in Enum.GetValues<Crash>())
                cases.Add((disk.Crashed(new Random((int)disk.Operations), mode), Interlocked.Read(ref acknowledged), $"operation {disk.Operations}, {mode}"));
        };
        using var kept = new KeptUpdates(disk);
        for (var number = 1; number <= 40; number++)
        {
            await kept.KeepAsync(Update(Chat, number));
            Interlocked.Exchange(ref acknowledged, number);
        }

        Assert.NotEmpty(cases);
        Assert.All(cases, one =>
        {
            using var again = new KeptUpdates(one.Disk);
            var found = Finish(again, Chat, int.MaxValue);
            Assert.True(found.Count >= one.Acknowledged && found.SequenceEqual(found.Order()), $"{one.Name}: {found.Count} of {one.Acknowledged}");
        });
    }

    [Fact]
    public async Task What_is_being_written_is_not_lost_with_a_file_of_which_all_else_is_done()
    {
        var disk = new ForgetfulDisk();
        using var kept = new KeptUpdates(disk);
        await kept.KeepAsync(Update(Chat, 1));
        disk.InFlight = () =>
        {
            disk.InFlight = null;
            Finish(kept, Chat, 1);
        };

        await kept.KeepAsync(Update(Chat, 2));

        using var again = new KeptUpdates(disk.Killed());
        Assert.Contains(2, Finish(again, Chat, int.MaxValue));
    }

    [Fact]
    public async Task What_could_not_be_written_is_brought_again_and_the_next_is_taken_over()
    {
        var disk = new ForgetfulDisk { FailNextFlush = true };
        using var kept = new KeptUpdates(disk);

        await Assert.ThrowsAsync<IOException>(() => kept.KeepAsync(Update(Chat, 1)));
        await kept.KeepAsync(Update(Chat, 2));

        using var again = new KeptUpdates(disk.Crashed(new Random(1), Crash.Drop));
        Assert.Equal([2], Finish(again, Chat, int.MaxValue));
    }

    [Fact]
    public async Task When_all_is_done_no_word_of_it_is_left()
    {
        var disk = new ForgetfulDisk();
        using var kept = new KeptUpdates(disk);
        await kept.KeepAsync(Update(Chat, 1, "kata-kata-pribadi"));
        Assert.NotEmpty(disk.Holding("kata-kata-pribadi"));

        Finish(kept, Chat, 1);

        Assert.Empty(disk.Holding("kata-kata-pribadi"));
        Assert.Empty(disk.List(KeptUpdates.Folder));
        await kept.KeepAsync(Update(Chat, 2));
        Assert.Equal(2, kept.First(Chat)!.Number);
    }

    [Fact]
    public async Task An_erased_person_stands_in_no_kept_update_and_the_others_stay()
    {
        using var folder = new Folder();
        await using (var open = await folder.OpenAsync())
        {
            var store = await open.Store.WithOfficesAsync();
            var (sari, _) = await store.JoinAsync("Sari Wulandari", Chat);
            foreach (var update in (KeptUpdate[])[Update(Chat, 1, "milik-sari"), Update("telegram:-500", 2, "milik-budi"), Update("telegram:-500", 3, "milik-sari", Chat), Update("telegram:-500", 4, "kata Sari Wulandari"), Update("telegram:-500", 5, "juga-budi")])
                await store.Inbox.KeepAsync(update);
            // It is done, and stands in the file with the others.
            store.Inbox.Done(store.Inbox.First(Chat)!);

            await store.EraseAsync(store.Now(Actor.Operator), sari);
            await store.Projection!.CaughtUpAsync();

            Assert.Empty(Traces.Of(folder.Data, "milik-sari", "Sari Wulandari", "777001"));
        }

        await using var again = await folder.OpenAsync();
        Assert.Equal([2, 5], Finish(again.Store.Inbox, "telegram:-500", int.MaxValue));
    }

    private static List<long> Finish(KeptUpdates kept, string chat, int most)
    {
        var numbers = new List<long>();
        while (numbers.Count < most && kept.First(chat) is { } first)
        {
            numbers.Add(first.Number);
            kept.Done(first);
        }

        return numbers;
    }

    private static KeptUpdate Update(string chat, long number, string said = "…", string? account = null) => new(
        chat, account ?? "telegram:999003", number,
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""{"update_id":{{number}},"said":"{{said}}"}""")));
}

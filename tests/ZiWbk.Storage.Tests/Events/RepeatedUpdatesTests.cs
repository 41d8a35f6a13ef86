using System.Globalization;
using ZiWbk.Status;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.People;

namespace ZiWbk.Storage.Events;

public sealed class RepeatedUpdatesTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_kind_of_update_that_arrives_again_has_no_effect_also_after_a_new_start()
    {
        var submitted = new List<(CommandContext Context, Command Command)>();
        await using (var open = await _folder.OpenAsync())
        {
            var store = open.Store;
            foreach (var (actor, chat, command) in Everything.Steps(() => store.Current, () => store.History(0).Last()))
            {
                if (command is FinishErasure)
                    continue;
                var context = store.Now(actor) with { Chat = chat, Key = UpdateKey.Of("test", submitted.Count.ToString(CultureInfo.InvariantCulture)) };
                Assert.False((await store.SubmitAsync(context, command)).Repeated);
                submitted.Add((context, command));
                await RepeatsAsync(store, [submitted[^1]]);
            }
        }

        await using var again = await _folder.OpenAsync();
        await RepeatsAsync(again.Store, submitted);
        Assert.Empty((await again.Store.VerifyAsync()).Differences);
    }

    private static async Task RepeatsAsync(StatusStore store, IEnumerable<(CommandContext Context, Command Command)> submitted)
    {
        var head = store.Head;
        foreach (var (context, command) in submitted)
        {
            var outcome = await store.SubmitAsync(context, command);
            Assert.True(outcome.Repeated);
            Assert.Empty(outcome.Events);
        }

        Assert.Equal(head, store.Head);
    }
}

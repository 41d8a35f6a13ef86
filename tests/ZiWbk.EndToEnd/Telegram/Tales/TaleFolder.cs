using ZiWbk.Bot.Hosting;
using ZiWbk.Conversation.Tales;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.People;
using ZiWbk.Storage;

namespace ZiWbk.EndToEnd.Telegram.Tales;

/// <summary>The tales' town as a data folder on disk, its people and its group being those of a Telegram.</summary>
internal static class TaleFolder
{
    /// <summary>Writes it: all that has happened in the town, event by event.</summary>
    /// <param name="path">A folder that is not there yet.</param>
    /// <param name="town">The town.</param>
    /// <param name="addresses">What stands for an address of the tales, among all channels.</param>
    /// <param name="accounts">What stands for somebody's account; null where it is the address of the private chat.</param>
    public static async Task WriteAsync(string path, TaleTown town, Func<string, string> addresses, Func<string, string>? accounts = null)
    {
        accounts ??= addresses;
        using var folder = DataFolder.Hold(path);
        await using var store = await StatusStore.OpenAsync(folder, new StoreOptions { Rulebook = town.Rulebook, Clock = new ShiftedClock(TaleTown.Morning) });
        TrialMark.Set(folder, store);
        foreach (var recorded in town.Journal)
        {
            await store.SubmitAsync(new CommandContext(recorded.Actor, recorded.At, recorded.Chat), _ => Decision.Of(recorded.Event switch
            {
                ChatMet { Address: { } address } met => met with { Address = addresses(address) },
                PersonJoined { Account: { } account } joined => joined with { Account = accounts(account) },
                var other => other,
            }));
        }
    }
}

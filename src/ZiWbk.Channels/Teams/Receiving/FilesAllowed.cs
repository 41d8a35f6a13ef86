using ZiWbk.Assessment;
using ZiWbk.Channels.Buttons;
using ZiWbk.Channels.Outbox;
using ZiWbk.Channels.Receiving;
using ZiWbk.Channels.Teams.Speaking;
using ZiWbk.Status.Commands;

namespace ZiWbk.Channels.Teams.Receiving;

/// <summary>Brings a file that somebody has allowed to where it was allowed, and shows it.</summary>
internal sealed class FilesAllowed(TeamsOptions options, IStatusStore store, ButtonKeys keys, IMessageContent content, Connector connector, TeamsSender sender, Downloads downloads)
{
    private static readonly Bilingual _gone = new(
        "Berkas ini tidak dapat saya kirim lagi. Mohon minta sekali lagi.",
        "I cannot send this file any more. Please ask for it once more.");

    private readonly Notices _notices = new(TeamsChannel.Name, store, options.Clock);

    /// <summary>Does it; where it is declined, nothing.</summary>
    public async Task BringAsync(ConsentHere consent, CancellationToken cancel)
    {
        if (consent.Target is not { } target)
            return;
        var regency = store.Current;
        // The right to it was checked when it was offered; whoever has been removed since gets nothing.
        var isAllowed = regency.Addresses.TryGetValue(consent.Incoming.ChatKey, out var chat)
            && regency.Accounts.TryGetValue(consent.Incoming.AccountKey, out var person) && regency.People.TryGetValue(person, out var known) && known.Active;
        var bytes = isAllowed && keys.ResolveFile(consent.Key, chat) is { } file ? content.Open(file, chat) : null;
        if (bytes is not { Length: > 0 } read || sender.ReferenceOf(consent.Activity.ConversationId) is not { } to || !await downloads.BringAsync(target.Address, read, cancel))
        {
            await _notices.TellAsync(consent.Incoming, _gone);
            return;
        }

        try
        {
            await connector.PostAsync(to, consent.Activity.ConversationId, FileOffer.Brought(target.ContentUrl, target.Name, target.UniqueId, target.FileType), cancel);
        }
        catch (Exception exception) when (exception is TeamsRefusedException or HttpRequestException)
        {
            // It lies in the person's OneDrive all the same.
        }
    }
}

using System.Text.Json.Nodes;
using ZiWbk.Assessment;
using ZiWbk.Channels.Buttons;
using ZiWbk.Channels.Outbox;
using ZiWbk.Channels.Receiving;
using ZiWbk.Channels.Teams.Speaking;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Commands;

namespace ZiWbk.Channels.Teams.Receiving;

/// <summary>Brings a file that somebody has allowed to where it was allowed, and shows it.</summary>
internal sealed class FilesAllowed(TeamsOptions options, IStatusStore store, ButtonKeys keys, IMessageContent content, Connector connector, TeamsSender sender, Downloads downloads, OfferedFiles offered)
{
    private static readonly Bilingual _gone = new(
        "Berkas ini tidak dapat saya kirim lagi. Mohon minta sekali lagi.",
        "I cannot send this file any more. Please ask for it once more.");

    private static readonly Bilingual _newer = new(
        "Isinya sudah berubah sejak saya tawarkan. Ini yang terbaru; mohon izinkan sekali lagi.",
        "It has changed since I offered it. This is the newest; please allow it once more.");

    private readonly Notices _notices = new(TeamsChannel.Name, store, options.Clock);

    /// <summary>Does it; where it is declined, nothing.</summary>
    public async Task BringAsync(ConsentHere consent, CancellationToken cancel)
    {
        if (consent.Target is not { } target || offered.IsBrought(Offer(consent)))
            return;
        var regency = store.Current;
        // The right to it was checked when it was offered; whoever has been removed since gets nothing.
        var isAllowed = regency.Addresses.TryGetValue(consent.Incoming.ChatKey, out var chat)
            && regency.Accounts.TryGetValue(consent.Incoming.AccountKey, out var person) && regency.People.TryGetValue(person, out var known) && known.Active;
        var file = isAllowed ? keys.ResolveFile(consent.Key, chat) : null;
        // Opened even where the bytes offered are kept: that tells whether the chat may still have it.
        var newest = file is null ? null : content.Open(file, chat);
        if (newest is not { Length: > 0 } current || sender.ReferenceOf(consent.Activity.ConversationId) is not { } to)
        {
            await _notices.TellAsync(consent.Incoming, _gone);
            return;
        }

        var bytes = offered.Find(consent.Key!) ?? current;
        if (consent.Size is { } announced && announced != bytes.Length)
        {
            await OfferAnewAsync(consent, to, file!, current, cancel);
            return;
        }

        if (!await downloads.BringAsync(target.Address, bytes, cancel))
        {
            await _notices.TellAsync(consent.Incoming, _gone);
            return;
        }

        offered.Brought(Offer(consent));
        try
        {
            await connector.PostAsync(to, consent.Activity.ConversationId, FileOffer.Brought(target.ContentUrl, target.Name, target.UniqueId, target.FileType), cancel);
        }
        catch (Exception exception) when (exception is TeamsRefusedException or HttpRequestException)
        {
            // It lies in the person's OneDrive all the same.
        }
    }

    // A restore gives the names of messages anew, Teams never.
    private static string Offer(ConsentHere consent) => $"{consent.Key} {consent.Incoming.On}";

    // Where it is brought to, as many bytes are expected as were announced.
    private async Task OfferAnewAsync(ConsentHere consent, ConversationReference to, OutgoingFile file, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        offered.Keep(consent.Key!, bytes);
        var language = store.Current.Addresses.TryGetValue(consent.Incoming.ChatKey, out var chat) ? store.Current.Chats[chat].Language : Language.Indonesian;
        await connector.PostAsync(to, consent.Activity.ConversationId, new JsonObject { ["type"] = "message", ["textFormat"] = "xml", ["text"] = TeamsText.Xml(_newer.In(language)) }, cancel);
        await connector.PostAsync(to, consent.Activity.ConversationId, FileOffer.Of(file, bytes.Length, consent.Key!), cancel);
    }
}
